import { Matches, IsOptional } from 'class-validator';
import type { Verdict } from './ledger-entry.js';

/** One entry of the ledger. */
export class LedgerEntryDto {
  seq: number;
  at: string;
  kind: string;
  audience: string;
  commitment: string;
  hash: string;
  /** What it was, where the reader may see it. */
  payload: object | null;
  /** With it the payload can be checked against the commitment. */
  salt: string | null;
}

export class LedgerDto {
  items: LedgerEntryDto[];
}

export class VerifyQueryDto {
  /** A head from a receipt or mail: it must be in the chain. */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/, {
    message: 'head must be the 64 hexadecimal digits of a receipt',
    context: { code: 'ledgerHead' },
  })
  head?: string;
}

export class LedgerBreakDto {
  seq: number;
  reason: string;
}

export class VerdictDto implements Verdict {
  valid: boolean;
  entries: number;
  head: string;
  breaks: LedgerBreakDto[];
}

/** The result of a step towards the opening. */
export class OpeningDto {
  state: 'requested' | 'opened';
  requestedBy: string | null;
  openedAt: string | null;
  answers: number;
  unreadable: number;
}
