import { setImmediate } from 'node:timers/promises';
import { FIRM_PROFILES } from '@schakel/firms';
import {
  bestTasks,
  changesToTry,
  type Explanation,
  type FirmProfile,
  type Match,
  type OpportunityProfile,
  type ProfileChange,
  type ProfileTask,
  type Ranking,
  type RankOptions,
  tryChange,
} from '@schakel/matching';
import { OPPORTUNITY_PROFILES } from '@schakel/opportunities';
import { dataSourceOptions } from '@schakel/platform';
import { nuts } from '@schakel/taxonomy';
import { DataSource } from 'typeorm';
import { LoadedMarket, storedFirm } from './loaded-market.js';
import type {
  DatedCheck,
  DatedRanking,
  JudgeOptions,
  Matcher,
  MatcherReport,
  Order,
  OrderRequest,
  Tasks,
} from './matcher.js';
import { StatisticsEpochs } from './statistics-epochs.js';

/** A market of which so much changed since it was loaded is loaded anew, besides the one that answers. */
const SCATTERED = 0.2;

/** So many opportunities are looked through for those that nearly fit, and so many of these are explained. */
const NEAR = 200;
const NEAR_EXCLUDED = 10;
const MOST_EXPLAINED = 30;

/** While changes keep coming, what is prepared would not last: it waits until none came for so many milliseconds. */
const QUIET = 1_000;

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
  private lastChange = 0;
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
    if (started - this.lastChange < QUIET) return false;
    let more = true;
    while (more && Date.now() - started < STINT) {
      more = market.prepare();
      await setImmediate();
    }
    return more;
  }

  async rankFirmsFor(opportunityId: string, options: RankOptions): Promise<DatedRanking | undefined> {
    const { ranking, epoch } = await this.inOneEpoch(({ market }) => ({
      ranking: market.rankFirmsFor(opportunityId, options),
    }));
    if (!ranking) return undefined;
    const { matches, excluded, requirements, judged } = ranking;
    return { matches, excluded, requirements, judged, epoch };
  }

  async firmsFor(opportunity: OpportunityProfile, request: OrderRequest): Promise<Order> {
    return this.inOneEpoch(({ market }) => {
      return orderOf(market.rankFirms(opportunity, request), request, ({ firmId }) => firmId);
    });
  }

  async checkMarket(opportunity: OpportunityProfile, options: JudgeOptions): Promise<DatedCheck> {
    return this.inOneEpoch(({ market }) => market.checkMarket(opportunity, options));
  }

  async opportunitiesFor(firm: FirmProfile, request: OrderRequest): Promise<Order> {
    return this.inOneEpoch(async ({ market }) => {
      while (market.prepare()) await setImmediate();
      return orderOf(market.rankOpportunities(firm, request), request, ({ opportunityId }) => opportunityId);
    });
  }

  async profileTasks(firm: FirmProfile, changes: readonly ProfileChange[], options: JudgeOptions): Promise<Tasks> {
    return this.inOneEpoch(async ({ market }) => {
      while (market.prepare()) await setImmediate();
      const fits = (one: FirmProfile) => market.opportunitiesFitting(withAreas(one), options);
      const before = fits(firm);
      const { judged, near } = nearlyFitting(market.rankOpportunities(firm, { ...options, limit: NEAR }), before);
      const found = await OPPORTUNITY_PROFILES.byIds(this.database, near);
      const explained = market.explainOpportunities(
        firm,
        found.flatMap(({ data }) => data ?? []),
        options,
      );
      const tried: ProfileTask[] = [];
      for (const change of [...changes, ...changesToTry(firm, explained)]) {
        tried.push(tryChange(firm, change, before, fits));
        await setImmediate();
      }
      return { fitting: before.size, judged, tasks: bestTasks(tried) };
    });
  }

  async explainFirms(
    opportunity: OpportunityProfile,
    firmIds: readonly string[],
    options: JudgeOptions,
  ): Promise<Explanation[]> {
    const { explanations } = await this.inOneEpoch(async ({ market }) => {
      const firms = await FIRM_PROFILES.byIds(this.database, firmIds);
      const stored = firms.flatMap(({ data }) => (data ? [storedFirm(data)] : []));
      const ranking = market.rankFirms(opportunity, { ...options, limit: 1 });
      return { explanations: market.explainFirms(ranking, stored, options) };
    });
    return explanations;
  }

  async explainOpportunities(
    firm: FirmProfile,
    opportunityIds: readonly string[],
    options: JudgeOptions,
  ): Promise<Explanation[]> {
    const { explanations } = await this.inOneEpoch(async ({ market }) => {
      const found = await OPPORTUNITY_PROFILES.byIds(this.database, opportunityIds);
      const profiles = found.flatMap(({ data }) => data ?? []);
      return { explanations: market.explainOpportunities(firm, profiles, options) };
    });
    return explanations;
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
    if ((await loaded.catchUp()) > 0) this.lastChange = Date.now();
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

/** The best of those that do not fit yet: what would admit or raise them is worth trying. */
function nearlyFitting(
  { matches, excluded, judged }: Ranking,
  fitting: ReadonlySet<string>,
): { near: string[]; judged: number } {
  const ids = [...excluded.slice(0, NEAR_EXCLUDED), ...matches].map(({ opportunityId }) => opportunityId);
  return { near: ids.filter((id) => !fitting.has(id)).slice(0, MOST_EXPLAINED), judged };
}

/** The profile as it would be kept: a radius is resolved into the regions it covers. */
function withAreas(firm: FirmProfile): FirmProfile {
  const capabilities = firm.capabilities.map((capability) => {
    const { area } = capability;
    return area?.kind === 'radius' ? { ...capability, nuts: nuts.nuts3Within(area.place, area.km) } : capability;
  });
  return { ...firm, capabilities };
}

function orderOf(ranking: Ranking, { excluded }: OrderRequest, idOf: (match: Match) => string): Omit<Order, 'epoch'> {
  const { matches, requirements, judged } = ranking;
  return {
    listed: matches.map((match) => ({ id: idOf(match), score: match.score })),
    excluded: ranking.excluded.slice(0, excluded).map(idOf),
    requirements,
    judged,
  };
}
