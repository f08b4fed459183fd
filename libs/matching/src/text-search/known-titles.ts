import { textTerms } from './text-terms.js';

interface Titles {
  all: number;
  /** How many of them hold each term. */
  holding: Map<string, number>;
}

/**
 * What titles in each language have in common. Half of all titles say "framework agreement" or "market consultation",
 * which descriptions seldom do: a search engine that only looks at descriptions takes such words for rare and telling.
 */
export class KnownTitles {
  private readonly languages = new Map<string, Titles>();

  /** Counts a title; `language` as in {@link weight}. */
  add(text: string, language: string): void {
    let titles = this.languages.get(language);
    if (!titles) this.languages.set(language, (titles = { all: 0, holding: new Map() }));
    titles.all += 1;
    for (const term of textTerms(text).keys()) titles.holding.set(term, (titles.holding.get(term) ?? 0) + 1);
  }

  /** How much a term of a title tells it from others in its language (any name for it), in (0, 1]; 1 = none holds it. */
  weight(term: string, language: string): number {
    const titles = this.languages.get(language);
    if (!titles) return 1;
    const { all, holding } = titles;
    return Math.log(1 + all / Math.max(1, holding.get(term) ?? 0)) / Math.log(1 + all);
  }
}
