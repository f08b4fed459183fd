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
  private readonly epochs: StatisticsEpochs;
  private loaded: LoadedMarket | undefined;
  private reloaded: LoadedMarket | undefined;
  private reloading: Promise<void> | undefined;
  private loadedInMs = 0;
  private current: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;

  private readonly database: DataSource;

  /** @param url the database; what is in it is loaded at the first question */
  constructor(url: string) {
    const options = { url, schema: { entities: [], migrations: [] }, pool: 2, applicationName: 'schakel-matching' };
    this.database = new DataSource(dataSourceOptions(options));
    this.epochs = new StatisticsEpochs(this.database);
  }

  async close(): Promise<void> {
    await this.current.catch(() => undefined);
    await this.reloading?.catch(() => undefined);
    if (this.database.isInitialized) await this.database.destroy();
  }

  async tend(): Promise<{ report: MatcherReport; more: boolean }> {
    const { market } = await this.fresh();
    this.reloadIfScattered();
    const started = Date.now();
    let more = true;
    while (more && Date.now() - started < STINT) {
      more = market.prepare();
      await setImmediate();
    }
    return { report: this.report(), more };
  }

  async rankFirms(opportunity: OpportunityProfile, options: RankOptions): Promise<DatedRanking> {
    const { market } = await this.fresh();
    const { scale: _, ...ranking } = market.rankFirms(opportunity, options);
    return { ...ranking, epoch: this.epochs.epoch };
  }

  async rankFirmsFor(opportunityId: string, options: RankOptions): Promise<DatedRanking | undefined> {
    await this.fresh();
    const [row] = await OPPORTUNITY_PROFILES.byIds(this.database, [opportunityId]);
    return row?.data ? this.rankFirms(row.data, options) : undefined;
  }

  async explainedFirms(opportunity: OpportunityProfile, request: ListRequest): Promise<ExplainedList> {
    const { market } = await this.fresh();
    const { scale, ...ranking } = market.rankFirms(opportunity, request);
    return this.explained(ranking, request, async (ids) => {
      const firms = await FIRM_PROFILES.byIds(
        this.database,
        ids.map(({ firmId }) => firmId),
      );
      const profiles = firms.flatMap(({ data }) => data ?? []);
      return market.explainFirms(opportunity, profiles, scale, request);
    });
  }

  async explainedOpportunities(firm: FirmProfile, request: ListRequest): Promise<ExplainedList> {
    const { market } = await this.fresh();
    while (market.prepare()) await setImmediate();
    const ranking = market.rankOpportunities(firm, request);
    return this.explained(ranking, request, async (ids) => {
      const found = await OPPORTUNITY_PROFILES.byIds(
        this.database,
        ids.map(({ opportunityId }) => opportunityId),
      );
      return market.explainOpportunities(
        firm,
        found.flatMap(({ data }) => data ?? []),
        request,
      );
    });
  }

  private async explained(
    ranking: Ranking,
    { excluded: most }: ListRequest,
    explain: (matches: readonly Match[]) => Promise<Explanation[]>,
  ): Promise<ExplainedList> {
    const { epoch } = this.epochs;
    const excluded = ranking.excluded.slice(0, most);
    const explanations = await explain([...ranking.matches, ...excluded]);
    const byPair = new Map(explanations.map((explanation) => [pairOf(explanation.match), explanation]));
    const told = (matches: readonly Match[]) => matches.flatMap((match) => byPair.get(pairOf(match)) ?? []);
    const { requirements, judged } = ranking;
    return { matches: told(ranking.matches), excluded: told(excluded), requirements, judged, epoch };
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
    const started = Date.now();
    const first = this.loaded === undefined;
    if (!this.database.isInitialized) await this.database.initialize();
    if (this.reloaded) {
      await this.epochs.restore(this.reloaded.market);
      [this.loaded, this.reloaded] = [this.reloaded, undefined];
    }
    const loaded = (this.loaded ??= await LoadedMarket.load(this.database));
    await loaded.catchUp();
    await this.epochs.refresh(loaded.market, loaded.versions, (above) => loaded.changesAbove(above));
    if (first) this.loadedInMs = Date.now() - started;
  }

  private reloadIfScattered(): void {
    if (this.reloading || !this.loaded || this.loaded.market.scattered < SCATTERED) return;
    this.reloading = LoadedMarket.load(this.database)
      .then((loaded) => {
        this.reloaded = loaded;
      })
      .finally(() => {
        this.reloading = undefined;
      });
  }

  private report(): MatcherReport {
    const { firms, opportunities, bytes } = this.loaded!.market.size;
    return {
      firms,
      opportunities,
      indexMegabytes: Math.round(bytes / 1e6),
      processMegabytes: Math.round(process.memoryUsage().rss / 1e6),
      loadedInMs: this.loadedInMs,
      epoch: this.epochs.epoch,
    };
  }
}

function pairOf({ firmId, opportunityId }: Match): string {
  return `${firmId} ${opportunityId}`;
}
