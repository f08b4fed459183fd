import { Injectable } from '@nestjs/common';
import { Clock } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { FileStorage } from './storage/file-storage.js';

/** Milliseconds that something may be half done. */
const PATIENCE = 24 * 3_600_000;

/**
 * Clears what is left over: versions and files whose content never came, files that no answer uses once answers are
 * over, and content that nothing refers to.
 */
@Injectable()
export class SweepFiles {
  constructor(
    private readonly database: DataSource,
    private readonly storage: FileStorage,
    private readonly clock: Clock,
  ) {}

  /** @returns how much was cleared */
  async execute(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - PATIENCE);
    const rows = await this.forget(before);
    return rows + (await this.removeUnused(before));
  }

  private async forget(before: Date): Promise<number> {
    return this.database.transaction(async (manager) => {
      const [, versions] = (await manager.query(
        `delete from document_version where state = 'awaiting-content' and added_at < $1`,
        [before],
      )) as [unknown, number];
      await manager.query(
        `delete from consultation_document d
         where created_at < $1 and not exists (select 1 from document_version v where v.document_id = d.id)`,
        [before],
      );
      const [, files] = (await manager.query(
        `delete from answer_file f using opportunity o
         where o.id = f.consultation_id and f.added_at < $1 and (
           f.state = 'awaiting-content'
           or (o.deadline < $1 and f.handed_in_with is distinct from (
             select max(a.version) from consultation_answer a
             where a.consultation_id = f.consultation_id and a.firm_id = f.firm_id and a.withdrawn_at is null)))`,
        [before],
      )) as [unknown, number];
      return versions + files;
    });
  }

  /** Content comes before what refers to it, so only what has lain there for long is left over. */
  private async removeUnused(before: Date): Promise<number> {
    const rows = (await this.database.query(
      `select storage_key as key from document_version where storage_key is not null
       union all select storage_key from answer_file where storage_key is not null`,
    )) as { key: string }[];
    const known = new Set(rows.map(({ key }) => key));
    let removed = 0;
    for await (const { key, at } of this.storage.all()) {
      if (known.has(key) || at >= before) continue;
      await this.storage.remove(key);
      removed += 1;
    }
    return removed;
  }
}
