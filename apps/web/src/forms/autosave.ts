/** Whether what was typed is safe. */
export interface SaveState {
  /** Waiting for a pause in typing, being saved, failed, or nothing to save. */
  status: 'idle' | 'waiting' | 'saving' | 'failed';
  /** ISO moment of the last saving that succeeded. */
  savedAt?: string;
  /** Of a failure: will trying again help by itself? */
  isPassing?: boolean;
}

/** What to do with a value; may be another one each time. */
export interface Saving<T> {
  save: (value: T) => Promise<unknown>;
  /** Told of a failure that does not pass by itself, such as a change by someone else. */
  onRefused: (error: unknown, value: T) => void;
}

interface AutosaveOptions {
  onState: (state: SaveState) => void;
  /** May the same saving succeed a little later: no connection, the API restarts? */
  isPassing: (error: unknown) => boolean;
  now: () => Date;
}

/** Milliseconds of rest before a saving, of the first wait after a failure, and of the longest. */
const REST = 1_500;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 30_000;

/**
 * Saves what is typed after a pause, one saving at a time and always the newest value. What could not be saved is kept and
 * tried again, longer and longer apart, until it succeeds: nothing typed is lost while the page is open.
 */
export class Autosave<T> {
  private pending: { value: T } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private wait = FIRST_WAIT;
  private state: SaveState = { status: 'idle' };

  constructor(
    private saving: Saving<T>,
    private readonly options: AutosaveOptions,
  ) {}

  /** From now on saves in another way. */
  use(saving: Saving<T>): void {
    this.saving = saving;
  }

  /** Is there something that is not safe yet? */
  get isUnsaved(): boolean {
    return this.pending !== undefined || this.running !== undefined;
  }

  /** Something was typed. */
  change(value: T): void {
    this.pending = { value };
    if (!this.running) this.tell({ status: 'waiting' });
    this.schedule(REST);
  }

  /** Saves at once: the page is left, the connection is back, someone asked. Resolves when nothing runs any more. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (this.pending) await this.run();
  }

  /** Stops trying; what runs ends by itself. */
  stop(): void {
    clearTimeout(this.timer);
    this.pending = undefined;
  }

  private schedule(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (!this.running) void this.run();
    }, milliseconds);
  }

  private run(): Promise<void> {
    if (!this.pending) return Promise.resolve();
    const { value } = this.pending;
    this.pending = undefined;
    this.tell({ status: 'saving' });
    this.running = this.saving.save(value).then(
      () => this.succeeded(),
      (error: unknown) => this.failed(error, value),
    );
    return this.running;
  }

  private succeeded(): void {
    this.running = undefined;
    this.wait = FIRST_WAIT;
    this.tell({ status: this.pending ? 'waiting' : 'idle', savedAt: this.options.now().toISOString() });
    if (this.pending) this.schedule(REST);
  }

  private failed(error: unknown, value: T): void {
    this.running = undefined;
    this.pending ??= { value };
    const isPassing = this.options.isPassing(error);
    this.tell({ status: 'failed', isPassing });
    if (!isPassing) return this.saving.onRefused(error, this.pending.value);
    this.schedule(this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  private tell(change: Partial<SaveState> & Pick<SaveState, 'status'>): void {
    const { savedAt } = this.state;
    this.state = { ...(savedAt ? { savedAt } : {}), ...change };
    this.options.onState(this.state);
  }
}
