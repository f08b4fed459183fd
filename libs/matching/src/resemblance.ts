import type { AnalysedCapability, AnalysedOpportunity } from './analysis.js';
import { stemRate } from './background.js';
import { bundledRarity } from './rarity.js';
import type { CorpusStatistics } from './statistics.js';

/**
 * A rough likeness of a capability and an opportunity, in [0, 1], by CPV and by the stems they share: needs no other
 * firms, so it is quick for one firm and many opportunities.
 */
export function resemblance(
  { cpv, stems }: AnalysedCapability,
  opportunity: AnalysedOpportunity,
  statistics: CorpusStatistics,
): number {
  const closest = Math.max(
    0,
    ...opportunity.cpv.flatMap((code) => cpv.map((other) => statistics.cpv.similarity(code, other))),
  );
  let [shared, all] = [0, 0];
  for (const stem of stems.keys()) {
    const { stemTexts } = statistics;
    const rarity = bundledRarity({ found: stemTexts.found(stem), texts: stemTexts.texts, rate: stemRate(stem) });
    all += rarity;
    if (opportunity.stems.has(stem)) shared += rarity;
  }
  return (closest + (all > 0 ? shared / all : 0)) / 2;
}
