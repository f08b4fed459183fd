import { FirmDto } from '@schakel/firms';
import { Text } from '@schakel/platform';
import { ArrayMaxSize, ArrayUnique, IsArray, IsUUID, Length } from 'class-validator';
import { MOST_ENTRIES } from './shortlist.js';
import type { ShownEntry } from './shortlists.js';

const RATIONALE = { min: 3, max: 2_000 } as const;

/** Why this firm is put aside. */
export class RationaleDto {
  /**
   * For the file; firms never see it.
   * @example Kent de wijk en doet dit werk al voor twee scholen.
   */
  @Text()
  @Length(RATIONALE.min, RATIONALE.max)
  rationale: string;
}

export class AddToShortlistDto extends RationaleDto {
  @IsUUID()
  firmId: string;
}

export class ShortlistOrderDto {
  /** Every firm on the list, once, in the new order. */
  @IsArray()
  @ArrayMaxSize(MOST_ENTRIES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  firmIds: string[];
}

/** A firm that my organisation put aside for an opportunity. */
export class ShortlistEntryDto {
  firmId: string;
  /**
   * As it was called when it was put aside.
   * @example Amstelglans
   */
  firmName: string;
  /** Null when the firm is no longer listed: it took its profile back. */
  firm: FirmDto | null;
  rationale: string;
  /** Name of the colleague who put it aside. */
  addedBy: string;
  addedAt: string;
  changedAt: string;
  version: number;

  /** @param today ISO date, for eligibility */
  static from(this: void, { entry, addedByName, firm }: ShownEntry, today: string): ShortlistEntryDto {
    const { firmId, firmName, rationale, addedAt, changedAt, version } = entry;
    return {
      firmId,
      firmName,
      firm: firm && FirmDto.from(firm, today, false),
      rationale,
      addedBy: addedByName,
      addedAt,
      changedAt,
      version,
    };
  }
}

/** In the order of the list. */
export class ShortlistDto {
  items: ShortlistEntryDto[];
}
