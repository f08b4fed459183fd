import { setImmediate } from 'node:timers/promises';
import { FIRM_PROFILES } from '@schakel/firms';
import type { Explanation, FirmProfile, Match, OpportunityProfile, Ranking, RankOptions } from '@schakel/matching';
import { OPPORTUNITY_PROFILES } from '@schakel/opportunities';
import { dataSourceOptions } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { LoadedMarket } from './loaded-market.js';
import type { DatedRanking, ExplainedList, ListRequest, Matcher, MatcherReport } from './matcher.js';
import { StatisticsEpochs } from './statistics-epochs.js';

/** A market of which so much changed since it was loaded is loaded anew, besides the one that answers. */
const SCATTERED = 0.2;

/** Milliseconds of waiting work that are done before it is somebody else's turn. */
const STINT = 100;

/** Matches in this thread, on connections of its own. */
export class MatchEngine implements Matcher {
  private readonly database: DataSource;
  private readonly epochs: StatisticsEpochs;
  private loaded: LoadedMarket | undefined;
  private reloading: Promise<void> | undefined;
  private reloaded: LoadedMarket | undefined;
  private loadedInMs = 0;
  private current: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;
  private closed = false;

  /** @param url the database; what is in it is loaded at the first question */
  constructor(url: string) {
    const options = { url, schema: { entities: [], migrations: [] }, pool: 2, applicationName: 'schakel-matching' };
    this.database = new DataSource(dataSourceOptions(options));
    this.epochs = new StatisticsEpochs(this.database);
  }

  /** Ends what is under way at its next query, so that nobody waits for everyone to be loaded. */
  async close(): Promise<void> {
    this.closed = true;
    if (this.database.isInitialized) await this.database.destroy();
    await Promise.allSettled([this.current, this.next, this.reloading]);
    if (this.database.isInitialized) await this.database.destroy();
  }

  get report(): MatcherReport | undefined {
    if (!this.loaded || this.epochs.epoch === 0) return undefined;
    const { firms, opportunities, bytes } = this.loaded.market.size;
    return {
      firms,
      opportunities,
      indexMegabytes: Math.round(bytes / 1e6),
      processMegabytes: Math.round(process.memoryUsage.rss() / 1e6),
      loadedInMs: this.loadedInMs,
      epoch: this.epochs.epoch,
    };
  }

  async tend(): Promise<boolean> {
    const { market } = await this.fresh();
    if (market.scattered >= SCATTERED && !this.reloaded) await this.reload();
    const started = Date.now();
    let more = true;
    while (more && Date.now() - started < STINT) {
      more = market.prepare();
      await setImmediate();
    }
    return more;
  }

  async rankFirms(opportunity: OpportunityProfile, options: RankOptions): Promise<DatedRanking> {
    return this.inOneEpoch(({ market }) => {
      const { scale: _, ...ranking } = market.rankFirms(opportunity, options);
      return ranking;
    });
  }

  async rankFirmsFor(opportunityId: string, options: RankOptions): Promise<DatedRanking | undefined> {
    await this.fresh();
    const [row] = await OPPORTUNITY_PROFILES.byIds(this.database, [opportunityId]);
    return row?.data ? this.rankFirms(row.data, options) : undefined;
  }

  async explainedFirms(opportunity: OpportunityProfile, request: ListRequest): Promise<ExplainedList> {
    return this.inOneEpoch(async ({ market }) => {
      const { scale, ...ranking } = market.rankFirms(opportunity, request);
      return explained(ranking, request, async (shown) => {
        const ids = shown.map(({ firmId }) => firmId);
        const firms = (await FIRM_PROFILES.byIds(this.database, ids)).flatMap(({ data }) => data ?? []);
        return market.explainFirms(opportunity, firms, scale, request);
      });
    });
  }

  async explainedOpportunities(firm: FirmProfile, request: ListRequest): Promise<ExplainedList> {
    return this.inOneEpoch(async ({ market }) => {
      while (market.prepare()) await setImmediate();
      const ranking = market.rankOpportunities(firm, request);
      return explained(ranking, request, async (shown) => {
        const ids = shown.map(({ opportunityId }) => opportunityId);
        const found = (await OPPORTUNITY_PROFILES.byIds(this.database, ids)).flatMap(({ data }) => data ?? []);
        return market.explainOpportunities(firm, found, request);
      });
    });
  }

  /** Asks a market in which everything is that was committed before; again, if its statistics changed meanwhile. */
  private async inOneEpoch<T>(ask: (loaded: LoadedMarket) => T | Promise<T>): Promise<T & { epoch: number }> {
    for (;;) {
      const loaded = await this.fresh();
      const { epoch } = this.epochs;
      const answer = await ask(loaded);
      if (epoch === this.epochs.epoch && loaded === this.loaded) return { ...answer, epoch };
    }
  }

  /** The market with everything in it that was committed before this call. */
  private async fresh(): Promise<LoadedMarket> {
    await this.catchUp();
    return this.loaded!;
  }

  /** One at a time; all who come while one is under way share the next, since that one may have read already. */
  private catchUp(): Promise<void> {
    this.next ??= this.current
      .catch(() => undefined)
      .then(() => {
        this.current = this.next ?? this.current;
        this.next = undefined;
        return this.readChanges();
      });
    return this.next;
  }

  private async readChanges(): Promise<void> {
    if (!this.database.isInitialized && !this.closed) await this.database.initialize();
    if (this.closed) throw new Error('Matching has ended.');
    if (this.reloaded) {
      await this.epochs.restore(this.reloaded.market);
      [this.loaded, this.reloaded] = [this.reloaded, undefined];
    }
    const loaded = (this.loaded ??= await this.load());
    await loaded.catchUp();
    await this.epochs.refresh(loaded.market, loaded.versions, (above) => loaded.changesAbove(above));
  }

  private async load(): Promise<LoadedMarket> {
    const started = Date.now();
    const loaded = await LoadedMarket.load(this.database);
    this.loadedInMs = Date.now() - started;
    return loaded;
  }

  private reload(): Promise<void> {
    this.reloading ??= this.load()
      .then((loaded) => {
        this.reloaded = loaded;
      })
      .finally(() => {
        this.reloading = undefined;
      });
    return this.reloading;
  }
}

async function explained(
  ranking: Ranking,
  { excluded: most }: ListRequest,
  explain: (matches: readonly Match[]) => Promise<Explanation[]>,
): Promise<Omit<ExplainedList, 'epoch'>> {
  const { requirements, judged } = ranking;
  const excluded = ranking.excluded.slice(0, most);
  const explanations = await explain([...ranking.matches, ...excluded]);
  const byPair = new Map(explanations.map((explanation) => [pairOf(explanation.match), explanation]));
  const told = (matches: readonly Match[]) => matches.flatMap((match) => byPair.get(pairOf(match)) ?? []);
  return { matches: told(ranking.matches), excluded: told(excluded), requirements, judged };
}

function pairOf({ firmId, opportunityId }: Match): string {
  return `${firmId} ${opportunityId}`;
}
