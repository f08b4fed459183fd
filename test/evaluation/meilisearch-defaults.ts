import { type Index, Meilisearch } from 'meilisearch';
import type { Run } from './measures.js';
import { type Text, TOP } from './plain-bm25.js';
import type { Texts } from './texts.js';

/** A Meilisearch server. */
export interface Server {
  url: string;
  apiKey: string;
}

interface Asking {
  queries: readonly Text[];
  matchingStrategy: 'last' | 'frequency';
}

const TIMEOUT = 600_000;

/** What one gets from Meilisearch by putting texts in and asking: no settings, texts as they are. */
export class MeilisearchDefaults {
  private constructor(
    private readonly client: Meilisearch,
    private readonly index: Index<{ place: number; text: string }>,
    private readonly texts: Texts,
  ) {}

  /** Puts the documents in an index of their own; {@link delete} takes it away again. */
  static async of({ url, apiKey }: Server, name: string, texts: Texts): Promise<MeilisearchDefaults> {
    const client = new Meilisearch({ host: url, apiKey });
    const index = client.index<{ place: number; text: string }>(`evaluation_${process.pid}_${name}`);
    const documents = texts.documents.map(({ text }, place) => ({ place, text }));
    const task = await index.addDocuments(documents, { primaryKey: 'place' }).waitTask({ timeout: TIMEOUT });
    if (task.status !== 'succeeded') throw new Error(`Meilisearch did not take the texts: ${task.error?.message}`);
    return new MeilisearchDefaults(client, index, texts);
  }

  /**
   * The ways to ask that need no thought, by name: the whole text (of which it reads the first ten words) or the title
   * alone, with either way of leaving words out.
   */
  async runs(): Promise<Map<string, Run>> {
    const { queries, titles } = this.texts;
    const runs = new Map<string, Run>();
    for (const matchingStrategy of ['last', 'frequency'] as const) {
      runs.set(matchingStrategy, await this.run({ queries, matchingStrategy }));
      if (titles !== queries)
        runs.set(`title, ${matchingStrategy}`, await this.run({ queries: titles, matchingStrategy }));
    }
    return runs;
  }

  async delete(): Promise<void> {
    await this.client.deleteIndex(this.index.uid).waitTask({ timeout: TIMEOUT });
  }

  private async run({ queries, matchingStrategy }: Asking): Promise<Run> {
    const run = new Map<string, string[]>();
    for (const { id, text } of queries) {
      const { hits } = await this.index.search(text, { limit: TOP, matchingStrategy, attributesToRetrieve: ['place'] });
      run.set(
        id,
        hits.map(({ place }) => this.texts.documents[place]?.id ?? ''),
      );
    }
    return run;
  }
}
