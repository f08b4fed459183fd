import { MatchSideDto, ReasonDto } from './matches.dto.js';

/** A match list that someone of the organisation saw. */
export class SeenSummaryDto {
  id: string;
  asOf: string;
  /** What it was narrowed by: text and filters; empty for the whole list. */
  asked: object;
  /** Who asked for it; null once that person is forgotten. */
  memberId: string | null;
  /** How many firms were judged, how many were in the list, and how many of those were really shown. */
  judged: number;
  total: number;
  shown: number;
  /** Version of the weights, and number of the statistics, by which they were judged. */
  weights: string;
  epoch: number;
  /** What the lots among equally good firms were drawn with. */
  seed: string;
}

export class SeenListsDto {
  items: SeenSummaryDto[];
  next: string | null;
}

/** A firm as it was shown then. */
export class SeenMatchDto {
  rank: number;
  firmId: string;
  /** What it was called then. */
  name: string;
  score: number;
  /** When it had last been shown to a buyer for something else: puts equally good firms in order. Null = never. */
  lastShown: string | null;
  shownAt: string;
  fit: MatchSideDto;
  interest: MatchSideDto | null;
  /** What spoke for it and against it, and what was not known. */
  reasons: ReasonDto[];
}

export class SeenListDto extends SeenSummaryDto {
  items: SeenMatchDto[];
  /** Firms that a hard requirement excluded. */
  excluded: SeenMatchDto[];
}
