import type { AnalysedCapability, AnalysedFirm } from './analysed.js';
import type { CapabilityFacts, FirmFacts } from './facts.js';
import { ForeignScale, SUB_WORDS_BY_WORDS } from './foreign-scale.js';
import { codesOfNeighbours, type LikelyCode, nearest, type Neighbour } from './likely-codes.js';
import { share, Standard } from './scale.js';
import type { FirmScores, TextQuestion } from './text-question.js';

/** How the texts of firms compare with that of an opportunity: all that the criteria know of texts. */
export interface Evidence {
  /** How much the firm's text resembles the opportunity's by parts of words, in [0, 1]. */
  subWords(firm: FirmFacts): number;
  /** How much the firm's words and CPV labels are those of the opportunity, in [0, 1]. */
  words(firm: FirmFacts): number;
  /** How much of the firm's name stands in the opportunity's own text; 0 or more. */
  name(firm: FirmFacts): number;
  /** How much the capability's text resembles the opportunity's next to all other capabilities, in [0, 1]. */
  capability(capability: CapabilityFacts): number;
  /** The CPV codes of the capabilities most like an opportunity that names none. */
  readonly likely: readonly LikelyCode[];
}

/** What the best texts reach, and which codes they speak of: what one has to know of all firms to judge one. */
export interface Scale {
  readonly subWords: Standard;
  readonly words: Standard;
  readonly capabilities: Standard;
  /** Of firms that write another language. */
  readonly foreign: ForeignScale;
  /** The most similar capabilities, best first, where the opportunity names no CPV code. */
  readonly neighbours: readonly Neighbour[];
}

/** Evidence on firms that are all at hand: they are compared with each other. */
export class CorpusEvidence implements Evidence {
  private readonly scores: ReadonlyMap<FirmFacts, FirmScores>;
  private readonly fullSubWords: number;
  private readonly fullWords: number;
  private readonly foreign: ForeignScale;
  private capabilityScores?: { scores: ReadonlyMap<CapabilityFacts, number>; full: number };
  private likelyOnes?: readonly LikelyCode[];

  constructor(
    private readonly question: TextQuestion,
    private readonly firms: readonly AnalysedFirm[],
  ) {
    this.scores = new Map(firms.map((firm) => [firm, question.firm(firm)]));
    const { subWords, words } = scaleOf(question);
    this.foreign = new ForeignScale(question);
    for (const [{ profile }, score] of this.scores) {
      subWords.note(profile.id, score.subWords);
      words.note(profile.id, score.words);
      this.foreign.note(profile.id, score.translated);
    }
    this.fullSubWords = subWords.full;
    this.fullWords = words.full;
  }

  subWords(firm: FirmFacts): number {
    const scores = this.scores.get(firm);
    return scores
      ? Math.max(share(scores.subWords, this.fullSubWords), SUB_WORDS_BY_WORDS * this.translated(scores))
      : 0;
  }

  words(firm: FirmFacts): number {
    const scores = this.scores.get(firm);
    return scores ? Math.max(share(scores.words, this.fullWords), this.translated(scores)) : 0;
  }

  name(firm: FirmFacts): number {
    return this.scores.get(firm)?.name ?? 0;
  }

  capability(capability: CapabilityFacts): number {
    const { scores, full } = this.ofCapabilities;
    return share(scores.get(capability) ?? 0, full);
  }

  get likely(): readonly LikelyCode[] {
    this.likelyOnes ??= codesOfNeighbours(
      nearest([...this.ofCapabilities.scores].map(([{ cpv }, score]) => ({ firmId: '', cpv, score }))),
      this.question.capabilityGrams.ideal,
    );
    return this.likelyOnes;
  }

  /** How alike the words are in translation. */
  private translated({ translated }: FirmScores): number {
    return this.foreign.share(translated);
  }

  /** Worked out when first asked for, as most questions do without. */
  private get ofCapabilities(): { scores: ReadonlyMap<CapabilityFacts, number>; full: number } {
    if (!this.capabilityScores) {
      const scores = new Map<CapabilityFacts, number>();
      const standard = new Standard(this.question.capabilityGrams.ideal);
      for (const { profile, capabilities } of this.firms) {
        for (const capability of capabilities) {
          const score = this.question.capability(capability);
          scores.set(capability, score);
          standard.note(profile.id, score);
        }
      }
      this.capabilityScores = { scores, full: standard.full };
    }
    return this.capabilityScores;
  }
}

/** Evidence on one firm, on a scale that is known: as it is, or as it would be. */
export class ScaledEvidence implements Evidence {
  private readonly texts: FirmScores;
  private readonly full: { subWords: number; words: number };
  private readonly translated: number;
  private capabilityScores?: ReadonlyMap<AnalysedCapability, number>;
  private fullCapability?: number;
  private likelyOnes?: readonly LikelyCode[];

  constructor(
    private readonly question: TextQuestion,
    private readonly firm: AnalysedFirm,
    private readonly scale: Scale,
  ) {
    const { id } = firm.profile;
    this.texts = question.firm(firm);
    this.full = {
      subWords: scale.subWords.fullWith(id, this.texts.subWords),
      words: scale.words.fullWith(id, this.texts.words),
    };
    this.translated = scale.foreign.shareWith(id, this.texts.translated);
  }

  subWords(): number {
    return Math.max(share(this.texts.subWords, this.full.subWords), SUB_WORDS_BY_WORDS * this.translated);
  }

  words(): number {
    return Math.max(share(this.texts.words, this.full.words), this.translated);
  }

  name(): number {
    return this.texts.name;
  }

  capability(capability: AnalysedCapability): number {
    const { scores } = this;
    this.fullCapability ??= this.scale.capabilities.fullWith(this.firm.profile.id, Math.max(0, ...scores.values()));
    return share(scores.get(capability) ?? 0, this.fullCapability);
  }

  /** With the codes of the firm itself, if it is among the most similar ones, as they are or would be. */
  get likely(): readonly LikelyCode[] {
    const { opportunity, capabilityGrams } = this.question;
    this.likelyOnes ??=
      opportunity.cpv.length > 0 ? NO_CODES : codesOfNeighbours(this.neighbours, capabilityGrams.ideal);
    return this.likelyOnes;
  }

  private get neighbours(): readonly Neighbour[] {
    const { id: firmId } = this.firm.profile;
    const others = this.scale.neighbours.filter((neighbour) => neighbour.firmId !== firmId);
    const own = [...this.scores].map(([{ cpv }, score]) => ({ firmId, cpv, score }));
    return nearest([...others, ...own]);
  }

  /** Worked out when first asked for, as most questions do without. */
  private get scores(): ReadonlyMap<AnalysedCapability, number> {
    this.capabilityScores ??= new Map(this.firm.capabilities.map((one) => [one, this.question.capability(one)]));
    return this.capabilityScores;
  }
}

const NO_CODES: readonly LikelyCode[] = [];

/** The scale of a question before anyone's text was seen. */
export function scaleOf({ grams, stems }: TextQuestion): { subWords: Standard; words: Standard } {
  return { subWords: new Standard(grams.ideal), words: new Standard(stems.ideal) };
}
