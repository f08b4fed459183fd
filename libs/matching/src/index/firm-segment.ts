import { damping, presence, type WeightedTerms, WORDS } from '../bm25.js';
import type { CapabilityFacts, FirmFacts } from '../facts.js';
import type { Answer } from '../profiles.js';
import type { Dictionaries } from './dictionaries.js';
import type { Postings, TextLengths } from './postings.js';

/** Where a value of which an end is open, or unknown, has no number. */
export const OPEN = NaN;

/** Stands for the share of a code that the firm chose itself; a capability has either chosen or predicted codes. */
export const CHOSEN = 0;

export const ANSWERS: readonly Answer[] = ['unknown', 'no', 'yes'];

/** The packed columns of firms, by slot, and of their capabilities, in the order of the firms. */
export interface Columns {
  readonly ids: readonly string[];
  readonly entities: readonly string[];
  /** Whether the firm says what it wants; whether it lists all its certificates; its answers to art. 20 and art. 77. */
  readonly wishes: Uint8Array;
  readonly complete: Uint8Array;
  readonly art20: Uint8Array;
  readonly art77: Uint8Array;
  /** The fields of work of its CPV codes, as bits. */
  readonly divisions: Uint32Array;
  readonly groups: Uint32Array;
  /** How many of its capabilities have no CPV code, not even a predicted one, up to 255. */
  readonly uncoded: Uint8Array;
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
  readonly groupLists: Uint32Array;
  readonly languageLists: Uint16Array;
  readonly gramLengths: Uint32Array;
  readonly stemLengths: Uint32Array;
  /** Where the certificates and capabilities of each firm begin; one more for the end of the last. */
  readonly certificateStarts: Uint32Array;
  readonly certificates: Uint32Array;
  readonly capabilityStarts: Uint32Array;
  /** By capability. */
  readonly codeStarts: Uint32Array;
  readonly codes: Uint16Array;
  /** By code: how sure it is, in thousandths, where it was predicted; {@link CHOSEN} where the firm chose it. */
  readonly shares: Uint16Array;
  readonly placeLists: Uint32Array;
  readonly areas: Uint32Array;
  readonly days: Uint16Array;
  /** Contract values in cents. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** 4-grams: a packed list for the name of each firm, and then one for each of its capabilities. */
  readonly gramStarts: Uint32Array;
  readonly grams: Uint8Array;
}

/** A part of the index: firms that were packed together. Firms that changed or left since are no longer alive. */
export class FirmSegment {
  readonly alive: Uint8Array;
  private readonly slots = new Map<string, number>();
  private living: number;
  private lengths?: TextLengths & { average: number };
  private writers?: Map<number, Uint32Array>;

  constructor(
    readonly columns: Columns,
    readonly stems: Postings,
    readonly names: Postings,
    private readonly dictionaries: Dictionaries,
  ) {
    columns.ids.forEach((id, slot) => this.slots.set(id, slot));
    this.living = columns.ids.length;
    this.alive = new Uint8Array(this.living).fill(1);
  }

  /** How many firms there are, alive or not. */
  get length(): number {
    return this.columns.ids.length;
  }

  /** How many are alive. */
  get size(): number {
    return this.living;
  }

  /** Bytes of the packed arrays. */
  get bytes(): number {
    const arrays = Object.values(this.columns).filter((column): column is Uint8Array => ArrayBuffer.isView(column));
    return arrays.reduce((sum, { byteLength }) => sum + byteLength, this.stems.size + this.names.size);
  }

  /** The slot of a firm that is alive. */
  slotOf(id: string): number | undefined {
    const slot = this.slots.get(id);
    return slot !== undefined && this.alive[slot] === 1 ? slot : undefined;
  }

  /** Takes a firm out. */
  kill(slot: number): void {
    this.living -= this.alive[slot]!;
    this.alive[slot] = 0;
  }

  /** The BM25 scores of what each firm wrote, by slot, where texts have this average length. */
  wordScores({ terms, rarities }: WeightedTerms, average: number): Float64Array {
    const scores = new Float64Array(this.length);
    const lengths = this.wordLengths(average);
    terms.forEach((term, at) => {
      const index = this.stems.indexOf(term);
      // `rarity x factor x presence`
      if (index >= 0) this.stems.addTo(scores, index, rarities[at]! * (WORDS.k1 + 1), lengths);
    });
    return scores;
  }

  /** The slots of the firms that write the languages of a list, by its number. */
  slotsWriting(list: number): Uint32Array {
    if (!this.writers) {
      const slots = new Map<number, number[]>();
      this.columns.languageLists.forEach((its, slot) => (slots.get(its) ?? setIn(slots, its)).push(slot));
      this.writers = new Map([...slots].map(([its, all]) => [its, Uint32Array.from(all)]));
    }
    return this.writers.get(list) ?? NO_SLOTS;
  }

  /** What the length of what each firm wrote means for its words. */
  private wordLengths(average: number): TextLengths {
    if (this.lengths?.average !== average) {
      const dampings = new Float64Array(this.length);
      this.columns.stemLengths.forEach((length, slot) => (dampings[slot] = damping(WORDS, length, average)));
      this.lengths = { average, dampings, once: dampings.map((damped) => presence(1, damped)) };
    }
    return this.lengths;
  }

  /** Where the packed list of the 4-grams of the name (`list` 0) or of a capability (from 1) of a firm stands. */
  gramsOf(slot: number, list: number): { bytes: Uint8Array; start: number; end: number } {
    const { capabilityStarts, gramStarts, grams } = this.columns;
    const at = capabilityStarts[slot]! + slot + list;
    return { bytes: grams, start: gramStarts[at]!, end: gramStarts[at + 1]! };
  }

  /** What the criteria read of a firm. */
  facts(slot: number): FirmFacts {
    const { ids, latitudes, longitudes, groupLists, art20, art77, complete } = this.columns;
    const { certificateStarts, certificates, capabilityStarts } = this.columns;
    const [latitude, longitude] = [latitudes[slot]!, longitudes[slot]!];
    const held = certificates.subarray(certificateStarts[slot], certificateStarts[slot + 1]);
    const offered = range(capabilityStarts[slot]!, capabilityStarts[slot + 1]!);
    return {
      profile: {
        id: ids[slot]!,
        name: '',
        ...(Number.isNaN(latitude) ? {} : { place: { name: '', latitude, longitude } }),
        capabilities: [],
        certificates: Array.from(held, (number) => this.dictionaries.certificates.thing(number)),
        certificatesComplete: complete[slot] === 1,
        eligibility: { art20: ANSWERS[art20[slot]!]!, art77: ANSWERS[art77[slot]!]! },
        targetGroups: this.dictionaries.groupLists.thing(groupLists[slot]!),
      },
      capabilities: offered.map((capability) => this.capability(capability)),
    };
  }

  private capability(at: number): CapabilityFacts {
    const { codeStarts, codes, shares, placeLists, areas, days, from, to } = this.columns;
    const { area, nuts } = this.dictionaries.areas.area(areas[at]!);
    const all = range(codeStarts[at]!, codeStarts[at + 1]!).map((place) => ({
      code: this.dictionaries.codes.thing(codes[place]!),
      share: shares[place]! / 1000,
    }));
    const cpv = all.flatMap(({ code, share }) => (share === CHOSEN ? [code] : []));
    const predicted = all.filter(({ share }) => share !== CHOSEN);
    const earliestStart = this.dictionaries.days.thing(days[at]!) || undefined;
    const value = { from: known(from[at]!), to: known(to[at]!) };
    const profile = { id: '', title: '', description: '', cpv, nuts, area, value, earliestStart };
    return { profile, cpv, predicted, places: this.dictionaries.placeLists.thing(placeLists[at]!) };
  }
}

const NO_SLOTS = new Uint32Array();

function setIn(lists: Map<number, number[]>, key: number): number[] {
  const list: number[] = [];
  lists.set(key, list);
  return list;
}

function known(cents: number): number | undefined {
  return Number.isNaN(cents) ? undefined : cents;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
