import { ApiPropertyOptional } from '@nestjs/swagger';
import type { ProfileChange } from '@schakel/matching';

/** A change of a profile: of a certain kind, and, by its kind, of which capability or certificate. */
export class ProfileChangeDto {
  kind: ProfileChange['kind'];
  capabilityId?: string;
  /** Code of the certificate to hold, or to hold longer. */
  certificate?: string;
  /** What to call the capability to add. */
  title?: string;
  /** The CPV code to add; for a capability to add, all of its codes. */
  @ApiPropertyOptional({ oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] })
  cpv?: string | string[];
  /** Regions to add. */
  nuts?: string[];
  /** The new radius, in kilometres. */
  km?: number;
  /** The new ends of the band of value, in cents; an end that stays is left out. */
  from?: number;
  to?: number;
  /** The day from which the firm can start, `YYYY-MM-DD`. */
  day?: string;
}

/** Something a firm could do to its profile, if it is true of the firm, and what that brings. */
export class ProfileTaskDto {
  /** What would change: one of the changes that improve a match, or `addWork`, a capability to add. */
  change: ProfileChangeDto;
  /** What to do, in the language asked for. */
  text: string;
  /** What it brings, in the language asked for. */
  effect: string;
  /** The open opportunities that would fit then and do not fit now. */
  gains: string[];
  /** The open opportunities that fit now and would not fit then. */
  loses: string[];
}

export class ProfileTasksDto {
  /** How many open opportunities fit well or in part, and admit the firm. */
  fitting: number;
  /** How many were judged: all there are. */
  judged: number;
  /** At most five, the most useful first: each was tried by judging all opportunities again. */
  items: ProfileTaskDto[];
  /** Version of the weights, and number of the statistics, by which they were judged. */
  weights: string;
  epoch: number;
}
