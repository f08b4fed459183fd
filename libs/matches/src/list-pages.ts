import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Explanation, type Match, takeTurns, WEIGHTS } from '@schakel/matching';
import type { Viewer } from '@schakel/organisations';
import { canonicalJson, Clock, decodeCursor, encodeCursor, invalid, type Position } from '@schakel/platform';
import type { Highlight } from '@schakel/search';
import { isUUID } from 'class-validator';
import { ListSearch, type Narrowed, type Narrowing } from './list-search.js';
import { Exposures } from './exposures.js';
import type { Order, Ranked } from './matcher.js';
import type { Listed, MatchList, ShownMatch, Subject } from './match-list.js';
import { StoredLists } from './stored-lists.js';

/** Where a match list comes from: firms for an opportunity, or opportunities for a firm. */
export interface ListSource<Dto> {
  readonly subject: Subject;
  /** What the list is narrowed by. */
  readonly narrowing: Narrowing;
  order(): Promise<Order>;
  explain(ids: readonly string[]): Promise<Explanation[]>;
  /** Those that may be shown, by id, as the database knows them now. */
  visible(ids: readonly string[]): Promise<ReadonlyMap<string, { name: string; dto: Dto }>>;
  idOf(match: Match): string;
}

export interface PageRequest {
  cursor?: string | undefined;
  /** 20 unless said. */
  limit?: number | undefined;
}

/** A match as it is shown, with its reasons. */
export interface Shown<Dto> {
  /** From 1. */
  rank: number;
  explanation: Explanation;
  name: string;
  dto: Dto;
  /** The words that were searched for, where they stand. */
  highlights: Highlight[];
}

/** What goes with the first page of a list only. */
interface First {
  excluded: readonly string[];
  requirements: Order['requirements'];
  facets: Narrowed['facets'];
  relaxed: boolean;
  didYouMean: string | null;
}

/** Which part of a list a page is. */
interface Cut {
  from: number;
  limit: number;
  first?: First;
}

/** A page of a match list. */
export interface ListPage<Dto> {
  list: MatchList;
  items: Shown<Dto>[];
  next: string | null;
  /** With the first page: the best of those that a hard requirement excludes, and what each requirement does. */
  excluded: Shown<Dto>[];
  requirements: Order['requirements'];
  /** With the first page: what the list can be narrowed by. */
  facets: Narrowed['facets'];
  relaxed: boolean;
  didYouMean: string | null;
}

const GONE = 'This list is no longer there. Ask for its first page again, without a cursor.';

/** Someone who goes through a list does so on one day. */
const LIST_LIFE_MS = 86_400_000;

/**
 * Makes match lists and shows them page by page. The first page makes a list and keeps it; the pages after it are cut
 * from that list, so that nobody is missed or seen twice. What is shown is kept with it.
 */
@Injectable()
export class ListPages {
  constructor(
    private readonly lists: StoredLists,
    private readonly exposures: Exposures,
    private readonly search: ListSearch,
    private readonly clock: Clock,
  ) {}

  /** The page that is asked for: the first of a new list, or the one that a cursor names. */
  async open<Dto>(
    viewer: Viewer,
    source: ListSource<Dto>,
    { cursor, limit = 20 }: PageRequest,
  ): Promise<ListPage<Dto>> {
    if (cursor !== undefined) {
      const { list, from } = await this.found(viewer, source, cursor);
      return this.page(viewer, source, list, { from, limit });
    }
    const { list, first } = await this.made(viewer, source);
    await this.lists.keep(list);
    return this.page(viewer, source, list, { from: 0, limit, first });
  }

  /** @throws DomainError `invalid-input` for a cursor of another list, or of one that is gone */
  private async found<Dto>(
    viewer: Viewer,
    { subject, narrowing: { asked } }: ListSource<Dto>,
    cursor: string,
  ): Promise<{ list: MatchList; from: number }> {
    const isOurs = ([id, from]: Position) => isUUID(id) && Number.isInteger(from) && Number(from) > 0;
    const [id, from] = decodeCursor(cursor, 2, isOurs);
    const list = await this.lists.find(viewer, subject, String(id));
    const isThere = list && this.clock.now().getTime() - Date.parse(list.asOf) <= LIST_LIFE_MS;
    if (!isThere || canonicalJson(list.asked) !== canonicalJson(asked)) throw invalid('cursor', GONE, 'cursor');
    return { list, from: Number(from) };
  }

  private async made<Dto>(viewer: Viewer, source: ListSource<Dto>): Promise<{ list: MatchList; first: First }> {
    const { subject, narrowing } = source;
    const order = await source.order();
    const seed = 'opportunityId' in subject ? subject.opportunityId : subject.firmId;
    const ids = order.listed.map(({ id }) => id);
    const [listed, narrowed, barred] = await Promise.all([
      this.inTurn(order.listed, subject, seed),
      this.search.narrow(narrowing, ids),
      this.search.narrow(narrowing, order.excluded),
    ]);
    const list = {
      id: randomUUID(),
      subject,
      asked: narrowing.asked,
      organisationId: viewer.organisationId,
      personId: viewer.personId,
      asOf: this.clock.now().toISOString(),
      weights: WEIGHTS.version,
      epoch: order.epoch,
      seed,
      judged: order.judged,
      listed: listed.filter(({ id }) => narrowed.ids.has(id)),
    };
    const { facets, relaxed, didYouMean } = narrowed;
    const excluded = order.excluded.filter((id) => barred.ids.has(id));
    return { list, first: { excluded, requirements: order.requirements, facets, relaxed, didYouMean } };
  }

  /** The order in which a list is shown. Where scores tie, firms take turns; opportunities need none. */
  private async inTurn(ranked: readonly Ranked[], subject: Subject, seed: string): Promise<Listed[]> {
    if (!('opportunityId' in subject)) return ranked.map((one) => ({ ...one, lastShown: null }));
    const ids = ranked.map(({ id }) => id);
    const lastShown = await this.exposures.lastShown(ids, subject.opportunityId);
    return takeTurns(ranked, { lastShown, seed }).map((one) => ({ ...one, lastShown: lastShown.get(one.id) ?? null }));
  }

  private async page<Dto>(
    viewer: Viewer,
    source: ListSource<Dto>,
    list: MatchList,
    { from, limit, first }: Cut,
  ): Promise<ListPage<Dto>> {
    const ids = list.listed.slice(from, from + limit).map(({ id }) => id);
    const barred = first?.excluded ?? [];
    const explained = await this.explained(source, [...ids, ...barred]);
    const items = inOrder(ids, explained, from + 1);
    const excluded = inOrder(barred, explained, 1);
    const shownAt = this.clock.now().toISOString();
    await this.lists.show(list, viewer, [
      ...items.map((shown) => kept(shown, { id: idOf(shown, source), admitted: true, shownAt })),
      ...excluded.map((shown) => kept(shown, { id: idOf(shown, source), admitted: false, shownAt })),
    ]);
    const next = from + limit < list.listed.length ? encodeCursor([list.id, from + limit]) : null;
    const { requirements = [], facets, relaxed = false, didYouMean = null } = first ?? {};
    return { list, items, next, excluded, requirements, facets, relaxed, didYouMean };
  }

  /** Those that may be shown, with their reasons, by id. */
  private async explained<Dto>(
    source: ListSource<Dto>,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Omit<Shown<Dto>, 'rank'>>> {
    if (ids.length === 0) return new Map();
    const [explanations, visible, highlights] = await Promise.all([
      source.explain(ids),
      source.visible(ids),
      this.search.highlights(source.narrowing, ids),
    ]);
    return new Map(
      explanations.flatMap((explanation) => {
        const id = source.idOf(explanation.match);
        const one = visible.get(id);
        return one ? [[id, { explanation, ...one, highlights: highlights.get(id) ?? [] }]] : [];
      }),
    );
  }
}

function inOrder<Dto>(
  ids: readonly string[],
  explained: ReadonlyMap<string, Omit<Shown<Dto>, 'rank'>>,
  first: number,
): Shown<Dto>[] {
  return ids.flatMap((id, at) => {
    const one = explained.get(id);
    return one ? [{ rank: first + at, ...one }] : [];
  });
}

function idOf<Dto>({ explanation }: Shown<Dto>, source: ListSource<Dto>): string {
  return source.idOf(explanation.match);
}

function kept<Dto>(
  { rank, name, explanation: { match, reasons, unknowns } }: Shown<Dto>,
  about: Pick<ShownMatch, 'id' | 'admitted' | 'shownAt'>,
): ShownMatch {
  const { score, fit, interest = null } = match;
  return { ...about, rank, name, score, fit, interest, reasons: [...reasons, ...unknowns] };
}
