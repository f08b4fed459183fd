import type { AnalysedCapability, AnalysedOpportunity } from './analysis.js';
import { stemRate } from './background.js';
import { bundledRarity } from './rarity.js';
import type { CorpusStatistics } from './statistics.js';

/** How rare a stem is in all texts; 0 or more. */
export function stemRarity(stem: string, { stemTexts }: CorpusStatistics): number {
  return bundledRarity({ found: stemTexts.found(stem), texts: stemTexts.texts, rate: stemRate(stem) });
}

/**
 * How much of the shorter of the two texts the capability and the opportunity share, CPV labels included, in [0, 1].
 * Needs no other firms to compare with.
 */
export function overlap(
  { stems }: AnalysedCapability,
  opportunity: AnalysedOpportunity,
  statistics: CorpusStatistics,
): number {
  let [shared, ours, theirs] = [0, 0, 0];
  for (const stem of stems.keys()) {
    const rarity = stemRarity(stem, statistics);
    theirs += rarity;
    if (opportunity.stems.has(stem)) shared += rarity;
  }
  for (const stem of opportunity.stems) ours += stemRarity(stem, statistics);
  const shorter = Math.min(ours, theirs);
  return shorter > 0 ? shared / shorter : 0;
}

/** A rough likeness of a capability and an opportunity, in [0, 1], by CPV and by the stems they share. */
export function resemblance(
  capability: AnalysedCapability,
  opportunity: AnalysedOpportunity,
  statistics: CorpusStatistics,
): number {
  let closest = 0;
  for (const code of opportunity.cpv) {
    for (const other of capability.cpv) closest = Math.max(closest, statistics.cpv.similarity(code, other));
  }
  return (closest + overlap(capability, opportunity, statistics)) / 2;
}
