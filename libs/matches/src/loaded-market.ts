import { FIRM_PROFILES, type StoredFirmProfile } from '@schakel/firms';
import { PackedMarket, type StoredFirm } from '@schakel/matching';
import { OPPORTUNITY_PROFILES, type StoredOpportunityProfile } from '@schakel/opportunities';
import { matchAnalyser } from '@schakel/taxonomy';
import type { DataSource } from 'typeorm';
import { FollowProjection } from './follow-projection.js';
import type { Changes, Versions } from './statistics-epochs.js';

/** Every published firm and every current opportunity in memory, loaded at once and then kept in step. */
export class LoadedMarket {
  readonly market = new PackedMarket(matchAnalyser);
  private readonly firms: FollowProjection<StoredFirmProfile>;
  private readonly opportunities: FollowProjection<StoredOpportunityProfile>;
  /** Takes firms while all are loaded: packed together they take least room. */
  private builder: ReturnType<PackedMarket['builder']> | undefined = this.market.builder();
  private readonly loading = new Set<string>();

  private constructor(database: DataSource) {
    const { market } = this;
    this.firms = new FollowProjection<StoredFirmProfile>(database, FIRM_PROFILES, ({ id, data }) =>
      this.takeFirm(id, data),
    );
    this.opportunities = new FollowProjection<StoredOpportunityProfile>(
      database,
      OPPORTUNITY_PROFILES,
      ({ id, data }) =>
        data
          ? market.putOpportunity({ profile: data, terms: Buffer.from(data.terms, 'base64') })
          : market.removeOpportunity(id),
    );
  }

  /** Loads everything. */
  static async load(database: DataSource): Promise<LoadedMarket> {
    const loaded = new LoadedMarket(database);
    await loaded.catchUp();
    loaded.finishLoading();
    return loaded;
  }

  /** Takes in what was committed before this call. @returns how many records changed */
  async catchUp(): Promise<number> {
    return (await this.firms.catchUp()) + (await this.opportunities.catchUp());
  }

  get versions(): Versions {
    return { firms: this.firms.version, opportunities: this.opportunities.version };
  }

  async changesAbove({ firms, opportunities }: Versions): Promise<Changes> {
    return {
      firms: await this.firms.countAbove(firms),
      opportunities: await this.opportunities.countAbove(opportunities),
    };
  }

  private takeFirm(id: string, data: StoredFirmProfile | null): void {
    const firm = data && storedFirm(data);
    if (this.builder && !this.loading.has(id)) {
      if (!firm) return;
      this.loading.add(id);
      this.builder.add(this.market.readable(firm));
      return;
    }
    // A firm that changes while all are loaded comes twice.
    this.finishLoading();
    if (firm) this.market.putFirm(firm);
    else this.market.removeFirm(id);
  }

  private finishLoading(): void {
    if (this.builder) this.market.load(this.builder);
    this.builder = undefined;
    this.loading.clear();
  }
}

/** A firm in the form the market wants it. */
export function storedFirm(data: StoredFirmProfile): StoredFirm {
  return { profile: data, terms: Buffer.from(data.terms, 'base64') };
}
