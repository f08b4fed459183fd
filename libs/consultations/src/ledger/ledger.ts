import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import type { LedgerDto } from './ledger.dto.js';
import { type Audience, type ChainedEntry, commitmentOf, GENESIS, hashOf, type LedgerKind } from './ledger-entry.js';

/** What is written down. */
export interface Occurrence {
  kind: LedgerKind;
  audience: Audience;
  /** What it was, for people; committed to, and erasable without breaking the chain. */
  payload: Record<string, unknown>;
  /** The firm it is about, where it is about one; becomes part of the payload, so that it is committed to as well. */
  firmId?: string;
}

/** An entry as it is kept. */
export interface LedgerRow extends ChainedEntry {
  payload: unknown;
  salt: string | null;
  firmId: string | null;
}

/** The append-only, hash-chained record of everything exchanged in a consultation. */
@Injectable()
export class Ledger {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Adds an entry in the caller's transaction; who adds at the same moment waits. @returns the new head */
  async append(
    manager: EntityManager,
    consultationId: string,
    { kind, audience, firmId, ...occurrence }: Occurrence,
  ): Promise<string> {
    const payload = firmId ? { ...occurrence.payload, firm: firmId } : occurrence.payload;
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [consultationId]);
    const [last] = (await manager.query(
      'select seq, hash from ledger_entry where consultation_id = $1 order by seq desc limit 1',
      [consultationId],
    )) as { seq: number; hash: string }[];
    const salt = randomBytes(16).toString('hex');
    const entry = {
      consultationId,
      seq: (last?.seq ?? 0) + 1,
      at: this.clock.now().toISOString(),
      kind,
      audience: await this.reach(manager, consultationId, audience),
      commitment: commitmentOf(payload, salt),
    };
    const hash = hashOf(entry, last?.hash ?? GENESIS);
    await manager.query(
      `insert into ledger_entry (consultation_id, seq, at, kind, audience, commitment, hash, payload, salt, firm_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        consultationId,
        entry.seq,
        entry.at,
        kind,
        entry.audience,
        entry.commitment,
        hash,
        JSON.stringify(payload),
        salt,
        firmId ?? null,
      ],
    );
    return hash;
  }

  /** What goes to everyone reaches the invited only, as long as the consultation is for invited only. */
  private async reach(manager: EntityManager, consultationId: string, audience: Audience): Promise<Audience> {
    if (audience !== 'everyone') return audience;
    const [row] = (await manager.query('select invited_only as "invitedOnly" from opportunity where id = $1', [
      consultationId,
    ])) as { invitedOnly: boolean }[];
    return row?.invitedOnly ? 'invited' : 'everyone';
  }

  /** All entries in order. Payloads about one firm are for its eyes, and for the buyer after the opening. */
  async entries(consultationId: string, manager: EntityManager = this.database.manager): Promise<LedgerRow[]> {
    const rows = (await manager.query(
      `select consultation_id as "consultationId", seq, at, kind, audience, commitment, hash, payload, salt, firm_id as "firmId"
       from ledger_entry where consultation_id = $1 order by seq`,
      [consultationId],
    )) as (Omit<LedgerRow, 'at'> & { at: Date })[];
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  /**
   * The ledger as a reader may see it who may see the consultation: what was for all who can, or for the buyer; what is
   * about one firm stays hidden. Once a consultation for invited only is open to everyone, so is what the invited had.
   */
  async visible(consultationId: string, reader: 'everyone' | 'buyer'): Promise<LedgerDto> {
    const rows = await this.entries(consultationId);
    return {
      items: rows.map(({ seq, at, kind, audience, commitment, hash, payload, salt }) => {
        const open = audience === 'everyone' || audience === 'invited' || (reader === 'buyer' && audience === 'buyer');
        return {
          seq,
          at,
          kind,
          audience,
          commitment,
          hash,
          payload: open ? (payload as object) : null,
          salt: open ? salt : null,
        };
      }),
    };
  }
}
