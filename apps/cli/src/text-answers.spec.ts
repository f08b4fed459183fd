import { DomainError } from '@schakel/platform';
import { type DocumentKind, type DocumentOf, SearchEngine, type SearchPage, type SearchQuery } from '@schakel/search';
import { TextAnswers } from './text-answers.js';

/** An engine that gives the hits it is told to, by the texts of the documents, one page at a time. */
class ToldEngine extends SearchEngine {
  readonly asked: SearchQuery[] = [];
  private readonly idOf = new Map<string, string>();

  constructor(
    private readonly pages: readonly (readonly string[])[],
    private readonly relaxed = false,
  ) {
    super();
  }

  async rebuild<K extends DocumentKind>(_: K, documents: AsyncIterable<readonly DocumentOf[K][]>): Promise<number> {
    for await (const batch of documents)
      for (const document of batch) if ('description' in document) this.idOf.set(document.description, document.id);
    return this.idOf.size;
  }

  search<K extends DocumentKind>(_: K, query: SearchQuery<K>): Promise<SearchPage> {
    this.asked.push(query as SearchQuery);
    const at = Number(query.cursor ?? 0);
    const items = (this.pages[at] ?? []).map((text) => ({
      id: this.idOf.get(text) ?? '',
      version: 1,
      relevance: 0.5,
      highlights: [],
    }));
    const next = at + 1 < this.pages.length ? String(at + 1) : null;
    return Promise.resolve({
      items,
      next,
      total: { count: 1, exact: true },
      facets: {},
      relaxed: this.relaxed,
      didYouMean: null,
    });
  }

  put(): Promise<void> {
    throw new DomainError('internal', 'Nothing is put.');
  }

  remove(): Promise<void> {
    throw new DomainError('internal', 'Nothing is removed.');
  }

  async *list(): AsyncIterable<never> {}

  isCurrent(): Promise<boolean> {
    return Promise.resolve(true);
  }
}

const TEXTS = {
  bread: 'brood voor scholen',
  bake: 'brood bakken en brood bezorgen',
  soup: 'soep voor scholen',
  sails: 'zeilen naaien',
};

async function found(engine: SearchEngine, text: string): Promise<string[]> {
  const documents = Object.entries(TEXTS).map(([id, content]) => ({ id, language: 'nl', text: content }));
  const answers = await TextAnswers.of(engine, documents, []);
  return (await answers.to({ id: 'q', language: 'nl', text })).map(({ id }) => id);
}

describe('TextAnswers', () => {
  it('puts what holds every word first, in the order of the ranker, and adds what the engine missed', async () => {
    const engine = new ToldEngine([[TEXTS.soup, TEXTS.bread]]);
    expect(await found(engine, 'brood scholen')).toEqual(['bread', 'soup', 'bake']);
  });

  it('lets the ranker order what holds only some of the words', async () => {
    const engine = new ToldEngine([[TEXTS.soup, TEXTS.bake]], true);
    expect(await found(engine, 'brood scholen')).toEqual(['bread', 'bake', 'soup']);
  });

  it('puts what only the engine knows last where words are missing, and first where all are there', async () => {
    expect(await found(new ToldEngine([[TEXTS.sails]], true), 'brood')).toEqual(['bake', 'bread', 'sails']);
    expect(await found(new ToldEngine([[TEXTS.sails]]), 'brood')).toEqual(['sails', 'bake', 'bread']);
  });

  it('reads every page of documents that hold all words, and the first of those that hold some', async () => {
    const pages = [[TEXTS.bread], [TEXTS.soup], [TEXTS.sails]];
    const strict = new ToldEngine(pages);
    await found(strict, 'brood');
    expect(strict.asked.map(({ cursor }) => cursor)).toEqual([undefined, '1', '2']);
    const relaxed = new ToldEngine(pages, true);
    await found(relaxed, 'brood');
    expect(relaxed.asked).toHaveLength(1);
  });

  it('says that the last word is finished', async () => {
    const engine = new ToldEngine([[]]);
    await found(engine, 'brood');
    expect(engine.asked[0]?.text).toBe('brood ');
  });

  it('asks the engine nothing where there is no word: it would give everything', async () => {
    const engine = new ToldEngine([[TEXTS.bread]]);
    expect(await found(engine, ' - a ! ')).toEqual([]);
    expect(engine.asked).toEqual([]);
  });
});
