import type { Index, Meilisearch, Task, TaskUidOrEnqueuedTask } from 'meilisearch';
import type { IndexEntry } from '../entry.js';
import { DomainError } from '@schakel/platform';
import type { FoundEntry } from '../hits.js';
import { checkTask, isIndexNotFound } from './meili-errors.js';
import { FILLED_MARK, MEILI_SETTINGS } from './meili-settings.js';

/** A document as the engine holds it. */
export type MeiliDocument = Omit<IndexEntry, 'point'> & { _geo?: { lat: number; lng: number } };

/** How long a change may take, in milliseconds: less than the lease of who waits for it. */
const CHANGE_TIMEOUT = 30_000;
/** How long one task of a rebuild may take. */
const REBUILD_TIMEOUT = 600_000;
const POLL = 20;
/** A shadow index older than this was left by a rebuild that died. */
const ORPHAN_AGE = 86_400_000;
const MOST_INDEXES = 1_000;

/** One index of the engine: made with our settings, filled in batches, swapped. Every task is awaited and checked. */
export class MeiliIndex {
  private prepared: Promise<void> | undefined;

  constructor(
    private readonly client: Meilisearch,
    readonly uid: string,
  ) {}

  get documents(): Index<MeiliDocument> {
    return this.client.index<MeiliDocument>(this.uid);
  }

  /** Makes the index where there is none; remembers that it did. */
  async prepare(): Promise<void> {
    this.prepared ??= this.create().catch((error: unknown) => {
      this.prepared = undefined;
      throw error;
    });
    return this.prepared;
  }

  /** Something says that the index is gone: make it again next time. */
  forget(): void {
    this.prepared = undefined;
  }

  async add(entries: readonly IndexEntry[]): Promise<void> {
    await this.finish(await this.documents.addDocuments(entries.map(toDocument)), CHANGE_TIMEOUT);
  }

  async delete(ids: readonly string[]): Promise<void> {
    await this.finish(await this.documents.deleteDocuments([...ids]), CHANGE_TIMEOUT);
  }

  /** Fills a shadow beside this index, swaps the two, and deletes what was the old one. */
  async replaceBy(batches: AsyncIterable<readonly IndexEntry[]>): Promise<number> {
    await this.prepare();
    await this.deleteOrphans();
    const shadow = new MeiliIndex(this.client, `${this.uid}_next_${Date.now()}`);
    try {
      await shadow.create();
      await shadow.fill(batches);
      await this.finish(await shadow.documents.updateStopWords([FILLED_MARK]), REBUILD_TIMEOUT);
      await this.finish(
        await this.client.swapIndexes([{ indexes: [this.uid, shadow.uid], rename: false }]),
        REBUILD_TIMEOUT,
      );
    } finally {
      await this.drop(shadow.uid);
    }
    return (await this.documents.getStats()).numberOfDocuments;
  }

  async isFilled(): Promise<boolean> {
    try {
      return (await this.documents.getStopWords()).includes(FILLED_MARK);
    } catch (error) {
      if (isIndexNotFound(error)) return false;
      throw error;
    }
  }

  private async create(): Promise<void> {
    try {
      await this.client.getRawIndex(this.uid);
      return;
    } catch (error) {
      if (!isIndexNotFound(error)) throw error;
    }
    const created = await this.client.createIndex(this.uid, { primaryKey: 'id' });
    checkTask(await this.wait(created, REBUILD_TIMEOUT), ['index_already_exists']);
    await this.finish(await this.documents.updateSettings(MEILI_SETTINGS), REBUILD_TIMEOUT);
  }

  /** Sends everything before waiting for anything: awaiting each batch takes twice as long. */
  private async fill(batches: AsyncIterable<readonly IndexEntry[]>): Promise<void> {
    const tasks: number[] = [];
    for await (const batch of batches)
      if (batch.length > 0) tasks.push((await this.documents.addDocuments(batch.map(toDocument))).taskUid);
    for (const task of tasks) await this.finish(task, REBUILD_TIMEOUT);
  }

  private async drop(uid: string): Promise<void> {
    checkTask(await this.wait(await this.client.deleteIndex(uid), REBUILD_TIMEOUT), ['index_not_found']);
  }

  private async deleteOrphans(): Promise<void> {
    const { results } = await this.client.getRawIndexes({ limit: MOST_INDEXES });
    for (const { uid, createdAt } of results)
      if (uid.startsWith(`${this.uid}_next_`) && Date.now() - Date.parse(createdAt) > ORPHAN_AGE) await this.drop(uid);
  }

  private async finish(task: TaskUidOrEnqueuedTask, timeout: number): Promise<void> {
    checkTask(await this.wait(task, timeout));
  }

  private wait(task: TaskUidOrEnqueuedTask, timeout: number): Promise<Task> {
    return this.client.tasks.waitForTask(task, { timeout, interval: POLL });
  }
}

/** A hit of the engine as both engines give it. */
export function toFound(hit: MeiliDocument, relevance: number): FoundEntry {
  if (!hit.id || !hit.shown) throw new DomainError('engine-refused', 'The search engine gave hits without contents.');
  const { id, version, shown, _geo } = hit;
  const point = _geo ? { latitude: _geo.lat, longitude: _geo.lng } : null;
  return { id, version, relevance, point, shown };
}

function toDocument({ point, ...entry }: IndexEntry): MeiliDocument {
  return { ...entry, ...(point ? { _geo: { lat: point.latitude, lng: point.longitude } } : {}) };
}
