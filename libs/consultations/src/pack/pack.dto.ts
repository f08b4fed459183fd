import { ApiProperty } from '@nestjs/swagger';
import { MayBeAbsent } from '@schakel/platform';
import { IsIn } from 'class-validator';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../document-pdf/document-file.js';
import { GAP_REASONS, type Gap, type GapReason } from '../ledger/gaps.js';
import { LedgerBreakDto, LedgerEntryDto } from '../ledger/ledger.dto.js';
import type { Phase } from '../phase.js';
import { type Exchange, FIRM_NAMING, type FirmNaming, type Pack, PACK_FORMAT, type PackConsultation } from './pack.js';

export class PackQueryDto {
  /** By name unless said; `numbered` makes a pack that can go to competitors. */
  @MayBeAbsent()
  @IsIn(FIRM_NAMING)
  firms?: FirmNaming;
}

export class PackDocumentQueryDto extends PackQueryDto {
  /** Paper unless said. */
  @MayBeAbsent()
  @IsIn(DOCUMENT_FORMATS)
  format?: DocumentFormat;

  /** Your own language unless said. */
  @MayBeAbsent()
  @IsIn(['nl', 'en'])
  language?: 'nl' | 'en';
}

export class PackConsultationDto implements PackConsultation {
  id: string;
  title: string;
  buyer: string;
  phase: Phase;
  invitedOnlyReason: string | null;
  questionsUntil: string | null;
  deadline: string | null;
  openedAt: string | null;
}

/** One piece of information that firms got from the buyer. */
export class ExchangeDto {
  /** The number of its ledger entry. */
  seq: number;
  kind: string;
  /** Since when the first had it. */
  at: string;
  /** Who they were: `everyone`, `invited`, `firm`. */
  audience: string;
  /** Since when everyone could have it; null = some have it and others not. */
  disclosedAt: string | null;
  /** What it was, as the ledger has it. */
  content: object;
}

export class GapDto {
  seq: number;
  kind: string;
  /** Shown to some only; asked and not answered for everyone; answers read and not reported. */
  @ApiProperty({ enum: GAP_REASONS })
  reason: GapReason;
  since: string;
  /** The widest audience that has it. */
  visibleTo: string;
}

export class PackInvitationDto {
  at: string;
  /** Null when firms are numbered. */
  rationale: string | null;
}

export class PackAnswerDto {
  /** The day only when firms are numbered. */
  at: string;
  contentHash: string | null;
}

export class PackFirmDto {
  /** Its name, or its number. */
  firm: string;
  /** Null = it came by itself. */
  invited: PackInvitationDto | null;
  /** Known after the opening; null = it did not answer. */
  answered: PackAnswerDto | null;
}

export class PackLedgerDto {
  valid: boolean;
  entries: number;
  head: string;
  breaks: LedgerBreakDto[];
  chain: LedgerEntryDto[];
}

/** What was exchanged, with whom, and since when everyone has it (art. 41 of Directive 2014/24/EU). */
export class PackDto {
  @ApiProperty({ enum: [PACK_FORMAT] })
  format: string;
  madeAt: string;
  consultation: PackConsultationDto;
  exchanged: ExchangeDto[];
  /** What some have and others not: a consultation with gaps is not closed for good. */
  gaps: GapDto[];
  firms: PackFirmDto[];
  ledger: PackLedgerDto;

  static from(this: void, pack: Pack): PackDto {
    const { exchanged, gaps, ledger } = pack;
    return {
      ...pack,
      exchanged: exchanged as readonly Exchange[] as ExchangeDto[],
      gaps: gaps as readonly Gap[] as GapDto[],
      ledger: ledger as PackLedgerDto,
    };
  }
}
