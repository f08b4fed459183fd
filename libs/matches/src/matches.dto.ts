import { OmitType } from '@nestjs/swagger';
import { FirmDto, FirmFacetsDto, SearchFirmsDto } from '@schakel/firms';
import { OpportunityDto, OpportunityFacetsDto, SearchOpportunitiesDto } from '@schakel/opportunities';
import { HighlightDto } from '@schakel/platform';
import type { ListPage } from './list-pages.js';
import { ProfileChangeDto } from './profile-tasks.dto.js';

/**
 * Which page of a match list: without a cursor the first one of a new list. Text and filters narrow the list and leave
 * its order as it is; repeat them with the cursor.
 */
export class FirmMatchesQueryDto extends OmitType(SearchFirmsDto, ['sort']) {}

/**
 * Which page of a match list: without a cursor the first one of a new list. Text and filters narrow the list and leave
 * its order as it is; repeat them with the cursor.
 */
export class OpportunityMatchesQueryDto extends OmitType(SearchOpportunitiesDto, ['sort']) {}

/** A part of a side of the match. */
export class MatchPartDto {
  code: string;
  /** What it is called. */
  label: string;
  verdict: 'fits' | 'partly' | 'doesNotFit' | 'unknown';
  weight: number;
  /** On the scale of the part; `full` is what a firm made for the opportunity would get. */
  value: number;
  full: number;
  /** What it adds to the score of its side; the contributions add up to it. */
  contribution: number;
  /** What it would add with the full value. */
  possible: number;
}

/** One side: how well the firm answers the buyer, or how well the opportunity suits the firm. */
export class MatchSideDto {
  /** 0 to 1. */
  score: number;
  parts: MatchPartDto[];
}

/** One reason, for people and for programs. */
export class ReasonDto {
  code: string;
  part: string;
  verdict: 'fits' | 'partly' | 'doesNotFit' | 'unknown';
  /** In the language asked for. */
  text: string;
  /** What it states: codes, words with the sentences they stand in, distances in km, amounts in cents, dates. */
  facts: object;
}

/** The smallest change that would raise or admit this match, found by judging again. */
export class ImprovementDto {
  /** What would change in the profile; more than one only where each is needed. */
  changes: ProfileChangeDto[];
  text: string;
  /** The score after the change. */
  score: number;
  /** Does the change admit a firm that a hard requirement excludes now? */
  admits: boolean;
}

export class MatchDto {
  /** From 1. */
  rank: number;
  /** 0 to 1: the harmonic mean of both sides, or the fit alone where the firm stated no wishes. */
  score: number;
  /** What it comes to; unknown where it hangs on a hard requirement of which it is not known whether it is met. */
  verdict: 'fits' | 'partly' | 'doesNotFit' | 'unknown';
  fit: MatchSideDto;
  interest: MatchSideDto | null;
  /** Why, strongest first. */
  reasons: ReasonDto[];
  /** What is not known and would be asked. */
  unknowns: ReasonDto[];
  /** Hard requirements that are not met; empty for a match that is admitted. */
  unmet: ReasonDto[];
  improvements: ImprovementDto[];
  /** Where the words stand that were searched for. */
  highlights: HighlightDto[];
}

export class FirmMatchDto extends MatchDto {
  firm: FirmDto;
}

export class OpportunityMatchDto extends MatchDto {
  opportunity: OpportunityDto;
}

/** How one opportunity suits a firm: the same reasons as in a list, without a place in one. */
export class SoleMatchDto extends OmitType(OpportunityMatchDto, ['rank', 'highlights', 'opportunity']) {
  /** When it was judged. */
  asOf: string;
  /** Version of the weights by which it was judged. */
  weights: string;
}

/** What one hard requirement does to the choice. */
export class RequirementDto {
  text: string;
  /** How many firms do not meet it. */
  excludes: number;
  /** How many of those meet every other requirement. */
  alone: number;
}

/** A page of a match list, and the list it is cut from. */
export class MatchListDto {
  /** The list. It is kept, with what was shown of it. */
  listId: string;
  /** When the list was made. */
  asOf: string;
  /** How many were judged: all there are. */
  judged: number;
  /** How many are in the list: the best 200 of them at most, or those of these that meet the text and the filters. */
  total: number;
  /** No match held all the words of the text: these hold some. */
  relaxed: boolean;
  /** With the first page: the text with its misspelt words as the matches spell them; null where none was. */
  didYouMean: string | null;
  /** Version of the weights, and number of the statistics, by which they were judged. */
  weights: string;
  epoch: number;
  next: string | null;
}

export class FirmMatchesDto extends MatchListDto {
  opportunityId: string;
  /**
   * Best first. Firms within .02 of each other count as equally good: whoever was shown to buyers longest ago, or never,
   * comes first, then the lot decides, see `seed`.
   */
  items: FirmMatchDto[];
  /** What the lots among equally good firms are drawn with. */
  seed: string;
  /** With the first page: firms that a hard requirement excludes, best first, with what they lack. */
  excluded: FirmMatchDto[];
  /** With the first page: what the requirements do to all who were judged. */
  requirements: RequirementDto[];
  /**
   * With the first page: what the list can be narrowed by, with how many of the list that leaves. Null with others, and
   * where the search engine does not answer: the list does not need it.
   */
  facets: FirmFacetsDto | null;
}

export class OpportunityMatchesDto extends MatchListDto {
  firmId: string;
  /** Best first. */
  items: OpportunityMatchDto[];
  /** With the first page: opportunities with a hard requirement that the firm does not meet. */
  excluded: OpportunityMatchDto[];
  /**
   * With the first page: what the list can be narrowed by, with how many of the list that leaves. Null with others, and
   * where the search engine does not answer: the list does not need it.
   */
  facets: OpportunityFacetsDto | null;
}

/** What every page tells of its list. */
export function listDto({
  list,
  next,
  relaxed,
  didYouMean,
}: Pick<ListPage<unknown>, 'list' | 'next' | 'relaxed' | 'didYouMean'>): MatchListDto {
  const { id: listId, asOf, judged, listed, weights, epoch } = list;
  return { listId, asOf, judged, total: listed.length, relaxed, didYouMean, weights, epoch, next };
}

/** What narrows a list, of all that a query says. */
export function askedIn(query: FirmMatchesQueryDto | OpportunityMatchesQueryDto): Record<string, unknown> {
  const paging = ['cursor', 'limit', 'language'];
  return Object.fromEntries(
    Object.entries(query).filter(([name, value]) => value !== undefined && value !== '' && !paging.includes(name)),
  );
}
