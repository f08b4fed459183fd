import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Checkpoints } from './checkpoints.js';
import { type KnownHead, type Verdict, verifyChain } from './ledger-entry.js';
import { Ledger, type LedgerRow } from './ledger.js';

/**
 * Proves the ledger of a consultation: the chain itself, the heads on receipts and in checkpoints, and that answers are
 * sealed with the key that was published. Whoever rewrites the database has to rewrite what firms hold as well.
 */
@Injectable()
export class VerifyLedger {
  constructor(
    private readonly database: DataSource,
    private readonly ledger: Ledger,
    private readonly checkpoints: Checkpoints,
  ) {}

  /** @param head one that someone kept, from a receipt or a mail */
  async execute(consultationId: string, head?: string): Promise<Verdict> {
    const rows = await this.ledger.entries(consultationId);
    const payloads = new Map(
      rows.flatMap(({ seq, payload, salt }) => (salt === null ? [] : [[seq, { payload, salt }] as const])),
    );
    const known: KnownHead[] = [
      ...(head === undefined ? [] : [{ head, seq: 0 }]),
      ...(await this.receipts(consultationId)),
      ...(await this.checkpoints.of(consultationId)),
    ];
    const verdict = verifyChain(rows, payloads, known);
    const breaks = [
      ...verdict.breaks,
      ...rows.filter(isAboutAnother).map(({ seq }) => ({ seq, reason: 'the firm of the entry was changed' })),
      ...(await this.keyBreaks(consultationId, rows)),
    ];
    return { ...verdict, valid: breaks.length === 0, breaks };
  }

  /** Every consultation that has a ledger. */
  async consultations(): Promise<string[]> {
    const rows = (await this.database.query('select distinct consultation_id as id from ledger_entry order by 1')) as {
      id: string;
    }[];
    return [...new Set([...rows.map(({ id }) => id), ...(await this.checkpoints.consultations())])].sort();
  }

  private receipts(consultationId: string): Promise<KnownHead[]> {
    return this.database.query(
      'select ledger_head as head, 0 as seq from consultation_answer where consultation_id = $1 order by submitted_at',
      [consultationId],
    );
  }

  private async keyBreaks(consultationId: string, rows: readonly LedgerRow[]): Promise<Verdict['breaks']> {
    const [consultation] = (await this.database.query('select public_key as key from consultation where id = $1', [
      consultationId,
    ])) as { key: Buffer | null }[];
    const key = consultation?.key?.toString('hex') ?? null;
    const published = rows.find(({ kind }) => kind === 'published');
    const sealedWith = (published?.payload as { sealedWith?: string } | null | undefined)?.sealedWith;
    if (!published || sealedWith === undefined || sealedWith === key) return [];
    return [{ seq: published.seq, reason: 'answers are sealed with another key than the one that was published' }];
  }
}

/** The firm stands in the payload, which is committed to, and beside it, for looking up. */
function isAboutAnother({ payload, firmId }: LedgerRow): boolean {
  return payload !== null && ((payload as { firm?: string }).firm ?? null) !== firmId;
}
