import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '@schakel/platform';
import { DataSource } from 'typeorm';
import type { KnownHead } from './ledger-entry.js';

const SUFFIX = '.jsonl';

/**
 * The heads of all ledgers, written down outside the database as they grow: who rewrites the database, or cuts off its
 * latest entries, cannot make these fit. One file a consultation in `ledger-heads` of the data folder, only added to.
 */
@Injectable()
export class Checkpoints {
  private readonly latest = new Map<string, string>();

  constructor(
    private readonly database: DataSource,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Writes down each head that is not there yet. @returns how many */
  async keep(): Promise<number> {
    const heads = (await this.database.query(
      `select distinct on (consultation_id) consultation_id as id, seq, hash as head from ledger_entry
       order by consultation_id, seq desc`,
    )) as { id: string; seq: number; head: string }[];
    let kept = 0;
    for (const { id, seq, head } of heads) {
      if ((await this.latestOf(id)) === head) continue;
      await mkdir(this.folder, { recursive: true });
      // a line break comes first: a line that was cut short by a crash spoils no other
      await appendFile(this.fileOf(id), `\n${JSON.stringify({ seq, head, at: this.clock.now().toISOString() })}`);
      this.latest.set(id, head);
      kept += 1;
    }
    return kept;
  }

  /** The heads of one consultation, oldest first. */
  async of(consultationId: string): Promise<KnownHead[]> {
    const text = await readFile(this.fileOf(consultationId), 'utf8').catch(emptyWhenMissing);
    return text.split('\n').flatMap(headIn);
  }

  /** Every consultation that has any. */
  async consultations(): Promise<string[]> {
    const names = await readdir(this.folder).catch((error: unknown) => [emptyWhenMissing(error)]);
    return names.filter((name) => name.endsWith(SUFFIX)).map((name) => name.slice(0, -SUFFIX.length));
  }

  private async latestOf(id: string): Promise<string | undefined> {
    if (!this.latest.has(id)) this.latest.set(id, (await this.of(id)).at(-1)?.head ?? '');
    return this.latest.get(id);
  }

  private get folder(): string {
    return join(this.settings.dataFolder, 'ledger-heads');
  }

  private fileOf(consultationId: string): string {
    return join(this.folder, `${consultationId}${SUFFIX}`);
  }
}

function headIn(line: string): KnownHead[] {
  const [, seq, head] = /^\{"seq":(\d+),"head":"([0-9a-f]{64})",/.exec(line) ?? [];
  return head === undefined ? [] : [{ seq: Number(seq), head }];
}

function emptyWhenMissing(error: unknown): string {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  return '';
}
