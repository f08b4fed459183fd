import type { CpvShape } from './cpv-shape.js';
import { type KnownText, tellingWeights, TranslatedNeighbours } from './experience.js';
import { labelDocuments, nodeDocuments } from './label-index.js';
import { prefixStem } from './label-terms.js';
import { PackedIndex, type WeighedTerms } from './packed-index.js';
import type { SparseVector } from './sparse-vector.js';

/** The stems of the English labels: the bridge over which every language meets the others. */
export class EnglishStems {
  private readonly labels: PackedIndex;
  private readonly groups: PackedIndex;

  /** `english`: labels in the order of the codes. */
  constructor(english: readonly string[], shape: CpvShape) {
    const documents = labelDocuments(english, prefixStem);
    this.labels = new PackedIndex(documents);
    this.groups = new PackedIndex(nodeDocuments(documents, shape.groupOf, shape.groups.length));
  }

  /** The stems in the order of their numbers. */
  all(): string[] {
    return [...this.labels.terms];
  }

  /** BM25 of every English label. */
  labelScores(stems: WeighedTerms): Float32Array {
    return this.labels.scores(stems);
  }

  /** BM25 of all English labels of every group together. */
  groupScores(stems: WeighedTerms): Float32Array {
    return this.groups.scores(stems);
  }

  /** The stems that occur in labels, by number, ascending. */
  numbered(stems: WeighedTerms): SparseVector {
    const numbers: [id: number, weight: number][] = [];
    for (const [stem, weight] of stems) {
      const id = this.labels.idOf(stem);
      if (id !== undefined) numbers.push([id, weight]);
    }
    numbers.sort(([a], [b]) => a - b);
    return { at: Uint16Array.from(numbers, ([id]) => id), weights: Float32Array.from(numbers, ([, weight]) => weight) };
  }
}

const VOTING = { nearest: 30, power: 2 };

/** What known texts teach about English stems: which of them tell something, and where alike texts went. */
export class StemExperience {
  private readonly telling: ReadonlyMap<string, number>;
  private readonly neighbours: TranslatedNeighbours;

  constructor(
    private readonly stems: EnglishStems,
    texts: readonly KnownText[],
    private readonly shape: CpvShape,
  ) {
    const all = stems.all();
    const weights = tellingWeights(texts, all.length, shape);
    this.telling = new Map(all.map((stem, id) => [stem, weights[id]!]));
    this.neighbours = new TranslatedNeighbours(texts, all.length);
  }

  /** The same stems, those that tell little weighing little. */
  tellingOnly(stems: WeighedTerms): WeighedTerms {
    return new Map([...stems].map(([stem, weight]) => [stem, weight * (this.telling.get(stem) ?? 1)]));
  }

  /** The share of the votes that each group gets from the known texts that say most alike. */
  votes(stems: WeighedTerms): Float64Array {
    const vector = this.neighbours.weighed(this.stems.numbered(stems));
    return this.neighbours.neighbours.votes(vector, VOTING, this.shape.groups.length);
  }
}
