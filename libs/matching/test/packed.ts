import { Analyser, type FirmProfile, type OpportunityProfile, PackedMarket } from '../src/index.js';
import { packFirmTerms, packOpportunityTerms, type StoredFirm, type StoredOpportunity } from '../src/index.js';
import { SETTINGS } from './market.js';

const analyser = new Analyser(SETTINGS);

/** A firm as it is stored for matching. */
export function storedFirm(profile: FirmProfile): StoredFirm {
  return { profile, terms: packFirmTerms(analyser.firmTerms(profile)) };
}

/** An opportunity as it is stored for matching. */
export function storedOpportunity(profile: OpportunityProfile): StoredOpportunity {
  return { profile, terms: packOpportunityTerms(analyser.opportunityTerms(profile)) };
}

/** A packed market with statistics of its own; the first firms are loaded at once, the others come one by one. */
export function packedMarket(
  firms: readonly FirmProfile[],
  opportunities: readonly OpportunityProfile[],
  loaded = firms.length,
): PackedMarket {
  const market = new PackedMarket(analyser);
  const builder = market.builder();
  for (const firm of firms.slice(0, loaded)) builder.add(storedFirm(firm));
  market.load(builder);
  for (const firm of firms.slice(loaded)) market.putFirm(storedFirm(firm));
  for (const opportunity of opportunities) market.putOpportunity(storedOpportunity(opportunity));
  market.statistics = market.count();
  return market;
}
