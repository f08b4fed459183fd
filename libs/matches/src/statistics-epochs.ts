import { packStatistics, type PackedMarket, unpackStatistics } from '@schakel/matching';
import type { DataSource, EntityManager } from 'typeorm';

/** How much of what is in a market came after its statistics. */
export interface Changes {
  firms: number;
  opportunities: number;
}

/** Up to which versions of firms and opportunities a market knows them. */
export interface Versions {
  firms: number;
  opportunities: number;
}

/** An epoch without its statistics. */
interface Epoch {
  epoch: number;
  /** Whether it was made on an earlier day, by the clock of the database. */
  old: boolean;
  counted: number;
  versions: Versions;
}

/** Any number, the same everywhere: whoever holds it counts. */
const COUNTING = 7_246_253_002;

/** Milliseconds that one waits for another who counts, before going on with the statistics there are. */
const PATIENCE = 1_000;

/** The SQLSTATE `lock_not_available`. */
const LOCK_TIMEOUT = '55P03';

/** With more changes than this share, statistics are made anew at once; else once a day. */
const MOST_CHANGED = 0.1;

/** Epochs are kept for so long, so that a ranking that was shown can be made again. */
const KEPT = '90 days';

/**
 * The statistics by which all processes rank alike: counted by one of them, stored, and read by all. They stay as they
 * are for an epoch: until a day is over or a tenth of the firms and opportunities changed.
 */
export class StatisticsEpochs {
  /** The epoch whose statistics the market has; 0 before the first. */
  private current = 0;
  /** What was looked at when the newest statistics were last found to be good enough. */
  private goodFor = '';

  constructor(private readonly database: DataSource) {}

  get epoch(): number {
    return this.current;
  }

  /**
   * Gives the market the newest statistics, made anew if it is time.
   * @param versions what the market knows
   * @param changes counts what is above these versions
   */
  async refresh(
    market: PackedMarket,
    versions: Versions,
    changes: (above: Versions) => Promise<Changes>,
  ): Promise<void> {
    const newest = await this.newest(this.database.manager);
    if (newest && !(await this.isStale(newest, versions, changes))) return this.use(market, newest.epoch);
    const made = await this.makeOnce(market, versions, newest).catch((error: { code?: string }) => {
      if (newest && error.code === LOCK_TIMEOUT) return newest;
      throw error;
    });
    await this.use(market, made.epoch);
  }

  /** Gives a market that was made anew the statistics of the current epoch. */
  async restore(market: PackedMarket): Promise<void> {
    const { epoch } = this;
    this.current = 0;
    await this.use(market, epoch);
  }

  private async use(market: PackedMarket, epoch: number): Promise<void> {
    if (epoch === this.current) return;
    const [row] = (await this.database.query('select data from match_statistics where epoch = $1', [epoch])) as {
      data: Uint8Array;
    }[];
    if (!row) throw new Error(`The statistics of epoch ${epoch} are gone.`);
    market.statistics = unpackStatistics(row.data);
    this.current = epoch;
  }

  /** Whether too much changed; counted only if anything did since that was last asked. */
  private async isStale(
    { epoch, old, counted, versions }: Epoch,
    now: Versions,
    changes: (above: Versions) => Promise<Changes>,
  ): Promise<boolean> {
    const state = [epoch, old, now.firms, now.opportunities].join(' ');
    if (state === this.goodFor) return false;
    const { firms, opportunities } = await changes(versions);
    const stale = firms + opportunities > (old ? 0 : MOST_CHANGED * counted);
    this.goodFor = stale ? '' : state;
    return stale;
  }

  /** Makes statistics unless another process did since; while one does the others wait, so that all rank by the same. */
  private async makeOnce(market: PackedMarket, versions: Versions, newest: Epoch | undefined): Promise<Epoch> {
    return this.database.transaction(async (manager) => {
      await manager.query(`set local lock_timeout = ${newest ? PATIENCE : 0}`);
      await manager.query('select pg_advisory_xact_lock($1)', [COUNTING]);
      const now = await this.newest(manager);
      return now && now.epoch !== newest?.epoch ? now : this.make(manager, market, versions);
    });
  }

  private async make(manager: EntityManager, market: PackedMarket, versions: Versions): Promise<Epoch> {
    const { firms, opportunities } = market.size;
    const data = Buffer.from(packStatistics(market.count()));
    await manager.query(
      `insert into match_statistics (firms, opportunities, firm_version, opportunity_version, data)
       values ($1, $2, $3, $4, $5)`,
      [firms, opportunities, versions.firms, versions.opportunities, data],
    );
    await manager.query(`delete from match_statistics where created_at < now() - interval '${KEPT}'`);
    const made = await this.newest(manager);
    return made!;
  }

  private async newest(manager: EntityManager): Promise<Epoch | undefined> {
    const [row] = (await manager.query(
      `select epoch, created_at < date_trunc('day', now()) as old, firms + opportunities as counted,
         firm_version, opportunity_version
       from match_statistics order by epoch desc limit 1`,
    )) as { epoch: string; old: boolean; counted: number; firm_version: string; opportunity_version: string }[];
    return (
      row && {
        epoch: Number(row.epoch),
        old: row.old,
        counted: row.counted,
        versions: { firms: Number(row.firm_version), opportunities: Number(row.opportunity_version) },
      }
    );
  }
}
