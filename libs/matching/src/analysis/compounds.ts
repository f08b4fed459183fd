import { type CompoundLanguage, type Lexicon, lexicon, withoutEnding } from './lexicon.js';

/** A part of a compound; `start` and `end` are positions in the folded word, linking letters left out. */
export interface Part {
  text: string;
  start: number;
  end: number;
}

const SHORTEST_COMPOUND = 8;
const LONGEST_COMPOUND = 48;
const SHORTEST_PART = 3;
/** Parts shorter than this must be words themselves. */
const SHORTEST_STEM = 4;
const MOST_PARTS = 4;
/** What a part that needs a linking letter keeps of its value. */
const LINKED = 0.9;
const COST_OF_A_PART = 0.6;
/** A word that is itself common needs better parts before it is cut. */
const CAUTION = 0.25;
const LINKS = ['s', 'en', 'n', 'e', 'er'] as const;

/**
 * Prefixes, endings and function words that look like words inside others: a cut at one of these is nearly always
 * wrong (*vast|gestelde*, *goed|keuring*), so they are never a part.
 */
const NEVER_A_PART = new Set(
  `aan aange achter allen baar bare binn binnen boven buit buiten daar dage ders dragend dragende door dere eigen elijk emde emen ende ener ering eren erend erij erijen
   gaan gang gave gesteld gestelde gevend gevende gevraagd goed haar halve heden heid heids hier hoge houd houden houdend
   houdende inter ische isch iteit iteiten jaar keur keuring lage langs lege leden lijk lijke lijkheid lijks loos loze mede mate mits naar neem
   nemen nemend nemer nemers nieuw nood onder ondere ontvangst open over parke pers recht rechte samen sche schap schappen sleden stellen stelling
   steller tegen tegens teit tijd tijdens tion toen toon tussen uiten vast verder verv veld vier voor voorn voren vrij waar waarde waren weer
   werker werkers wijze zaam zame zamen zelf zoek zonder ande ande anten arij aties atie eerd eert eide eling elingen enis eling
   aar aars alle als dan dat deze den der des die dit dus een ehre eine einer elke ent ers est ette etten had hen het hoe hun
   iging iger igen ing inge ingen ingers ings iten ken king lei len ling lingen mag met min mis nen nog nota nut nen ons ont ook per pro rede rij ren
   res rige ring ringen ser sing sten ste ster sters ten ter tie tig tige ting tingen toe tot uit van ver vol wat was wel wie wil wij zal zij zijn
   auf aus bei das dem den ein für ins mit nach oder sich und unter vom von vor weg wie zum zur keit keiten ung ungen lich liche licher
   bar baren schaft schaften ander andern ausser bove buite ents falls halb staande standen tanden zijds same uitg regelen tent gros`.split(
    /\s+/,
  ),
);

/** Names that look like compounds. */
const NAMES = new Set(['gelderland', 'zoetermeer']);

/**
 * The parts of a compound, where it surely is one: `schoonmaakwerkzaamheden` gives `schoonmaak` and `werkzaamheden`.
 * Tries every cut into two to four parts and values it by how well the parts are known as words.
 * @param word folded (see `fold`)
 * @returns undefined where no cut is sure
 */
export function splitCompound(word: string, known: Lexicon): Part[] | undefined {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return undefined;
  if (!/^[a-z]+$/.test(word) || NAMES.has(word)) return undefined;
  const best = bestCut(word, known);
  return best && best.score >= CAUTION * Math.log1p(known.words.get(word) ?? 0) ? best.parts : undefined;
}

/** The parts by the Dutch lexicon, else by the German one. */
export function compoundParts(word: string): readonly Part[] | undefined {
  const languages: CompoundLanguage[] = ['nl', 'de'];
  let parts: Part[] | undefined;
  for (const language of languages) parts ??= splitCompound(word, lexicon(language));
  return parts;
}

interface Cut {
  parts: Part[];
  score: number;
}

/** The best way to read the rest of a word: the sum of what its parts are worth, and where the parts end. */
interface Reading {
  sum: number;
  parts: Part[];
}

/** The best cut into two to four parts. */
function bestCut(word: string, known: Lexicon): Cut | undefined {
  const readings = new Readings(word, known);
  let best: Cut | undefined;
  for (let count = 2; count <= MOST_PARTS; count += 1) {
    const whole = readings.best(0, count);
    const score = whole ? whole.sum / count - COST_OF_A_PART * (count - 2) : -Infinity;
    if (whole && (!best || score > best.score)) best = { parts: whole.parts, score };
  }
  return best;
}

/** A stretch of a word that can be a part but the last: where it ends, its length without linking letters, its worth. */
interface KnownPart {
  end: number;
  length: number;
  worth: number;
}

/** The ways to read a word, each found once. */
class Readings {
  private readonly found = new Map<number, Reading | undefined>();
  private readonly parts = new Map<number, KnownPart[]>();

  constructor(
    private readonly word: string,
    private readonly known: Lexicon,
  ) {}

  /** The best reading from a place on as so many parts. */
  best(start: number, count: number): Reading | undefined {
    const key = start * (MOST_PARTS + 1) + count;
    if (!this.found.has(key)) this.found.set(key, count === 1 ? this.asOne(start) : this.asMore(start, count));
    return this.found.get(key);
  }

  private asOne(start: number): Reading | undefined {
    const text = this.word.slice(start);
    const value = valueOf(text, this.known);
    return value > 0 ? { sum: Math.log1p(value), parts: [{ text, start, end: this.word.length }] } : undefined;
  }

  private asMore(start: number, count: number): Reading | undefined {
    let best: Reading | undefined;
    for (const { end, length, worth } of this.partsAt(start)) {
      const rest = this.best(end, count - 1);
      if (!rest || (best && best.sum >= worth + rest.sum)) continue;
      const part = { text: this.word.slice(start, start + length), start, end: start + length };
      best = { sum: worth + rest.sum, parts: [part, ...rest.parts] };
    }
    return best;
  }

  private partsAt(start: number): KnownPart[] {
    let parts = this.parts.get(start);
    if (parts) return parts;
    parts = [];
    for (let end = start + SHORTEST_PART; end <= this.word.length - SHORTEST_PART; end += 1) {
      const { value, length } = linked(this.word.slice(start, end), this.known);
      if (value > 0) parts.push({ end, length, worth: Math.log1p(value) });
    }
    this.parts.set(start, parts);
    return parts;
  }
}

/** The best reading of a part that is not the last: as it stands, or without its linking letters. */
function linked(text: string, known: Lexicon): { value: number; length: number } {
  let best = { value: valueOf(text, known), length: text.length };
  for (const link of LINKS) {
    const bare = text.length - link.length;
    if (bare < SHORTEST_PART || !text.endsWith(link)) continue;
    const value = valueOf(text.slice(0, bare), known) * LINKED;
    if (value > best.value) best = { value, length: bare };
  }
  return best;
}

/** How well a part is known: as a word, else by half of the words that differ in their ending only. */
function valueOf(text: string, known: Lexicon): number {
  if (text.length < SHORTEST_PART || NEVER_A_PART.has(text)) return 0;
  const asWord = known.words.get(text) ?? 0;
  if (asWord > 0 || text.length < SHORTEST_STEM) return asWord;
  return (known.stems.get(withoutEnding(text)) ?? known.stems.get(text) ?? 0) / 2;
}
