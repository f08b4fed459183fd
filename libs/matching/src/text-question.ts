import type { AnalysedFirm, AnalysedOpportunity, AnalysedCapability } from './analysed.js';
import { gramRate, stemRate } from './background.js';
import { CAPABILITY, damping, score, SUB_WORDS, weighted, type WeightedTerms, WORDS } from './bm25.js';
import { bundledRarity, rarity } from './rarity.js';
import { lengthOf, type Statistics } from './statistics.js';
import type { Translated } from './translator.js';

/** How much of what an opportunity says is said by a firm that writes another language; 0 or more. */
export interface TranslatedScore {
  readonly language: string;
  readonly score: number;
}

/** How much of the text of an opportunity stands in those of a firm; 0 or more. */
export interface FirmScores {
  readonly subWords: number;
  readonly words: number;
  /** In its name. */
  readonly name: number;
  /** Translated into each language of a firm that does not write the opportunity's. */
  readonly translated: readonly TranslatedScore[];
}

/** The text of an opportunity as a question: its terms, each with what it says. */
export class TextQuestion {
  readonly grams: WeightedTerms;
  readonly stems: WeightedTerms;
  readonly names: WeightedTerms;
  private capabilityTerms?: WeightedTerms;
  private readonly translations = new Map<string, WeightedTerms | undefined>();

  constructor(
    readonly opportunity: AnalysedOpportunity,
    readonly statistics: Statistics,
  ) {
    this.grams = weighted(opportunity.grams, (gram) => gramRarity(gram, statistics));
    this.stems = weighted(opportunity.stems, (stem) => stemRarity(stem, statistics));
    this.names = weighted(opportunity.ownStems, (stem) => nameRarity(stem, statistics));
  }

  /** The 4-grams as they count in the text of one capability. */
  get capabilityGrams(): WeightedTerms {
    this.capabilityTerms ??= weighted(this.opportunity.grams, (gram) => capabilityRarity(gram, this.statistics));
    return this.capabilityTerms;
  }

  /** The words of the question that tell most in another language; undefined where there is no telling. */
  in(language: string): WeightedTerms | undefined {
    if (!this.translations.has(language)) {
      const translated = this.opportunity.into(language);
      this.translations.set(language, translated && mostTelling(translated, this.statistics));
    }
    return this.translations.get(language);
  }

  /** The languages into which the question is translated for a firm that writes these: none if it writes its own. */
  foreign(languages: readonly string[]): readonly string[] {
    return languages.includes(this.opportunity.language)
      ? NONE
      : languages.filter((language) => this.in(language) !== undefined);
  }

  firm({ terms, name, languages }: AnalysedFirm): FirmScores {
    const { firmGrams, firmStems } = this.statistics;
    const gramDamping = damping(SUB_WORDS, lengthOf(terms.grams), firmGrams.averageLength);
    const stemDamping = damping(WORDS, lengthOf(terms.stems), firmStems.averageLength);
    return {
      subWords: score(SUB_WORDS, this.grams, terms.grams, gramDamping),
      words: score(WORDS, this.stems, terms.stems, stemDamping),
      name: this.name(name.stems),
      translated: this.foreign(languages).map((language) => {
        return { language, score: score(WORDS, this.in(language)!, terms.stems, stemDamping) };
      }),
    };
  }

  /** How much of the text of the opportunity stands in that of a capability; 0 or more. */
  capability({ terms: { grams } }: AnalysedCapability): number {
    const damped = damping(CAPABILITY, lengthOf(grams), this.statistics.capabilityGrams.averageLength);
    return score(CAPABILITY, this.capabilityGrams, grams, damped);
  }

  /** A name holds a word or it doesn't. */
  private name(stems: { has(stem: number): boolean }): number {
    const { terms, rarities } = this.names;
    let sum = 0;
    for (let at = 0; at < terms.length; at += 1) if (stems.has(terms[at]!)) sum += rarities[at]!;
    return sum;
  }
}

const NONE: readonly string[] = [];

/** So many translated words are enough: more of them add as much noise as sense. */
const TRANSLATED = 16;

/** The stems that tell most, in ascending order, each as far as it is meant. */
function mostTelling({ weights }: Translated, statistics: Statistics): WeightedTerms {
  const told = [...weights]
    .map(([stem, weight]) => ({ stem, says: weight * stemRarity(stem, statistics) }))
    .sort((one, other) => other.says - one.says || one.stem - other.stem)
    .slice(0, TRANSLATED)
    .sort((one, other) => one.stem - other.stem);
  const says = new Map(told.map((one) => [one.stem, one.says]));
  return weighted([...says.keys()], (stem) => says.get(stem)!);
}

/** How rare a stem is in the texts of firms; 0 or more. */
export function stemRarity(stem: number, { firmStems }: Statistics): number {
  return rarity({ found: firmStems.found(stem), texts: firmStems.texts, rate: stemRate(stem) });
}

function gramRarity(gram: number, { capabilityGrams, opportunityGrams }: Statistics): number {
  return bundledRarity({
    found: capabilityGrams.found(gram) + opportunityGrams.found(gram),
    texts: capabilityGrams.texts + opportunityGrams.texts,
    rate: gramRate(gram),
  });
}

function nameRarity(stem: number, { firmNames }: Statistics): number {
  return rarity({ found: firmNames.found(stem), texts: firmNames.texts, rate: stemRate(stem) });
}

function capabilityRarity(gram: number, { capabilityGrams }: Statistics): number {
  return rarity({ found: capabilityGrams.found(gram), texts: capabilityGrams.texts, rate: gramRate(gram) });
}
