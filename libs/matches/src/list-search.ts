import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@schakel/platform';
import {
  type DocumentKind,
  FACETS,
  type FirmFilters,
  type Highlight,
  type OpportunityFilters,
  SearchEngine,
  type SearchPage,
} from '@schakel/search';

/** What someone types and chooses to narrow a match list. */
export type Narrowing = NarrowingOf<'firm', FirmFilters> | NarrowingOf<'opportunity', OpportunityFilters>;

interface NarrowingOf<K extends DocumentKind, Filters> {
  kind: K;
  /** As it was asked; empty where the whole list is. */
  asked: Readonly<Record<string, unknown>>;
  text: string | undefined;
  filters: Filters;
}

/** What is left of a list, and what it can be narrowed by; undefined where the engine cannot tell now. */
export interface Narrowed {
  ids: ReadonlySet<string>;
  facets: SearchPage['facets'] | undefined;
  /** Nothing held all the words: these hold some of them. */
  relaxed: boolean;
  /** The text with its misspelt words as those that were found spell them; null where none was. */
  didYouMean: string | null;
}

/** A list in which nothing was searched. */
const WHOLE = { relaxed: false, didYouMean: null };

/** Searches match lists: the engine finds and counts, the order stays the ranker's. */
@Injectable()
export class ListSearch {
  private readonly logger = new Logger('Match lists');

  constructor(
    private readonly engine: SearchEngine,
    private readonly clock: Clock,
  ) {}

  /** Those of a list that meet what was asked. A list of which nothing was asked does not need the engine. */
  async narrow(narrowing: Narrowing, ids: readonly string[]): Promise<Narrowed> {
    if (ids.length === 0) return { ...WHOLE, ids: new Set(), facets: {} };
    if (!isAsked(narrowing)) return { ...WHOLE, ids: new Set(ids), facets: await this.wholeFacets(narrowing, ids) };
    const { items, facets, relaxed, didYouMean } = await this.search(narrowing, ids, true);
    return { ids: new Set(items.map(({ id }) => id)), facets, relaxed, didYouMean };
  }

  /** The words that were found in these, by id. */
  async highlights(narrowing: Narrowing, ids: readonly string[]): Promise<ReadonlyMap<string, Highlight[]>> {
    if (ids.length === 0 || !narrowing.text?.trim()) return new Map();
    const { items } = await this.search(narrowing, ids, false);
    return new Map(items.map(({ id, highlights }) => [id, highlights]));
  }

  private async wholeFacets(narrowing: Narrowing, ids: readonly string[]): Promise<Narrowed['facets']> {
    try {
      return (await this.search({ ...narrowing, text: undefined }, ids, true)).facets;
    } catch (error) {
      this.logger.warn({ msg: 'A match list has no facets: the search engine does not answer', err: error });
      return undefined;
    }
  }

  private search(narrowing: Narrowing, ids: readonly string[], counted: boolean): Promise<SearchPage> {
    const { text } = narrowing;
    const common = { text, limit: Math.max(1, ids.length), now: this.clock.now() };
    if (narrowing.kind === 'firm') {
      const facets = counted ? FACETS.firm : [];
      return this.engine.search('firm', { ...common, facets, filters: { ...narrowing.filters, ids } });
    }
    const facets = counted ? FACETS.opportunity : [];
    return this.engine.search('opportunity', { ...common, facets, filters: { ...narrowing.filters, ids } });
  }
}

/** Whether anything was asked that narrows a list. */
export function isAsked({ asked }: Narrowing): boolean {
  return Object.keys(asked).length > 0;
}
