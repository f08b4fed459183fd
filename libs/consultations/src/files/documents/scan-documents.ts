import { Injectable } from '@nestjs/common';
import { audit, DomainError } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { Scanner, type Verdict } from '../scan/scanner.js';
import { FileStorage } from '../storage/file-storage.js';
import { DocumentVersion } from './document.entity.js';

/** Looks through what waits for it, oldest first. When the scanner is away everything goes on waiting. */
@Injectable()
export class ScanDocuments {
  constructor(
    private readonly database: DataSource,
    private readonly storage: FileStorage,
    private readonly scanner: Scanner,
  ) {}

  /** @returns 1 when a version was looked through, 0 when none waited */
  async execute(): Promise<number> {
    const [waiting] = await this.database.manager.find(DocumentVersion, {
      where: { state: 'being-checked' },
      order: { addedAt: 'ASC', documentId: 'ASC' },
      take: 1,
    });
    if (!waiting?.storageKey) return 0;
    await this.judge(waiting, waiting.storageKey, await this.verdict(waiting.storageKey));
    return 1;
  }

  /** What was lost from the storage meanwhile cannot be given to anyone either. */
  private async verdict(storageKey: string): Promise<Verdict> {
    const scan = await this.scanner.begin();
    try {
      for await (const piece of await this.storage.get(storageKey)) await scan.take(piece as Buffer);
      return await scan.verdict();
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found') return 'the content is lost';
      throw error;
    } finally {
      scan.close();
    }
  }

  private async judge(version: DocumentVersion, storageKey: string, virus: Verdict): Promise<void> {
    const { documentId, number } = version;
    await this.database.transaction(async (manager) => {
      const change =
        virus === null ? { state: 'clean' as const } : { state: 'refused' as const, refusal: virus, storageKey: null };
      const where = { documentId, number, state: 'being-checked' as const };
      const { affected } = await manager.update(DocumentVersion, where, change);
      if (!affected || virus === null) return;
      const subject = `document:${documentId}:${number}`;
      await audit(manager, { action: 'document.refused', subject, details: { virus } });
    });
    if (virus !== null) await this.storage.remove(storageKey);
  }
}
