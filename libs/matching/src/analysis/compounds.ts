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
   bar baren schaft schaften`.split(/\s+/),
);

/**
 * The parts of a compound, where it surely is one: `schoonmaakwerkzaamheden` gives `schoonmaak` and `werkzaamheden`.
 * Tries every cut into two to four parts and values it by how well the parts are known as words.
 * @param word folded (see `fold`)
 * @returns undefined where no cut is sure
 */
export function splitCompound(word: string, known: Lexicon): Part[] | undefined {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND || !/^\p{L}+$/u.test(word)) return undefined;
  const best = new Cutter(word, known).best();
  if (!best) return undefined;
  return best.score >= CAUTION * Math.log1p(known.words.get(word) ?? 0) ? best.parts : undefined;
}

const remembered = new Map<string, readonly Part[] | undefined>();
const REMEMBER_AT_MOST = 50_000;

/** The parts by the Dutch lexicon, else by the German one; remembers its answers. */
export function compoundParts(word: string): readonly Part[] | undefined {
  if (remembered.has(word)) return remembered.get(word);
  const languages: CompoundLanguage[] = ['nl', 'de'];
  let parts: Part[] | undefined;
  for (const language of languages) parts ??= splitCompound(word, lexicon(language));
  if (remembered.size >= REMEMBER_AT_MOST) remembered.clear();
  remembered.set(word, parts);
  return parts;
}

interface Cut {
  parts: Part[];
  score: number;
}

class Cutter {
  constructor(
    private readonly word: string,
    private readonly known: Lexicon,
  ) {}

  best(): Cut | undefined {
    let best: Cut | undefined;
    for (const { parts, sum } of this.cuts(0, MOST_PARTS)) {
      if (parts.length < 2) continue;
      const score = sum / parts.length - COST_OF_A_PART * (parts.length - 2);
      if (!best || score > best.score) best = { parts, score };
    }
    return best;
  }

  /** Every way to read the word from `start` on as at most `most` known parts. */
  private *cuts(start: number, most: number): Generator<{ parts: Part[]; sum: number }> {
    const last = this.value(start, this.word.length);
    if (last > 0) yield { parts: [this.part(start, this.word.length)], sum: Math.log1p(last) };
    if (most === 1) return;
    for (let end = start + SHORTEST_PART; end <= this.word.length - SHORTEST_PART; end += 1) {
      const { value, length } = this.linked(start, end);
      if (value === 0) continue;
      for (const rest of this.cuts(end, most - 1))
        yield { parts: [this.part(start, start + length), ...rest.parts], sum: Math.log1p(value) + rest.sum };
    }
  }

  /** The best reading of a part that is not the last: as it stands, or without its linking letters. */
  private linked(start: number, end: number): { value: number; length: number } {
    let best = { value: this.value(start, end), length: end - start };
    for (const link of LINKS) {
      const bare = end - link.length;
      if (bare - start < SHORTEST_PART || !this.word.startsWith(link, bare)) continue;
      const value = this.value(start, bare) * LINKED;
      if (value > best.value) best = { value, length: bare - start };
    }
    return best;
  }

  private value(start: number, end: number): number {
    const length = end - start;
    if (length < SHORTEST_PART) return 0;
    const text = this.word.slice(start, end);
    if (NEVER_A_PART.has(text)) return 0;
    const asWord = this.known.words.get(text) ?? 0;
    if (asWord > 0 || length < SHORTEST_STEM) return asWord;
    return (this.known.stems.get(withoutEnding(text)) ?? this.known.stems.get(text) ?? 0) / 2;
  }

  private part(start: number, end: number): Part {
    return { text: this.word.slice(start, end), start, end };
  }
}
