import { cpv, nuts } from '../../dist/libs/taxonomy/src/index.js';
import { Random } from './random.mjs';

const LANGUAGES = ['nl', 'nl', 'nl', 'nl', 'en', 'en', 'en', 'pt', 'pt', 'pt'];

const EVERYDAY = {
  nl: 'van en de een het in op te voor met is aan om deze worden die niet of zijn bij dit alle wordt door ook'.split(
    ' ',
  ),
  en: 'and of the to for in is be will this with on are as by an from or any all that not our we can your'.split(' '),
  pt: 'de e a o para em com do da os as um uma por no na que se ao dos das pelo mais nossa seus ou sem'.split(' '),
};

const CERTIFICATES = ['pso', 'pso-30-plus', 'b-corp', 'vca', 'iso-9001', 'iso-14001'];
const GROUPS = ['participatiewet', 'wajong', 'wia', 'banenafspraak', 'beschut-werk', 'statushouders'];
const SYLLABLES = 'ba be bo da de do fa fi ga go ka ki la lo ma mi na no pa po ra ri sa so ta to va vi wa zo'.split(
  ' ',
);
const ANSWERS = ['yes', 'yes', 'no', 'unknown', 'unknown'];
const MONTHS = ['2027-01-01', '2027-03-01', '2027-06-01', '2027-09-01', '2028-01-01'];

/**
 * Firms and needs that exist nowhere, the same each time. Texts are pieces of labels of the Common Procurement
 * Vocabulary of one division, with everyday words and made-up ones between them, in Dutch, English and Portuguese. They
 * repeat themselves more than real ones do, so that many firms nearly tie: a hard test for a list of twenty.
 */
export class GeneratedMarket {
  constructor(seed) {
    this.random = new Random(seed);
    this.divisions = cpv.divisions().map(({ code }) => code.slice(0, 2));
    for (let at = this.divisions.length - 1; at > 0; at -= 1) {
      const other = this.random.between(0, at);
      [this.divisions[at], this.divisions[other]] = [this.divisions[other], this.divisions[at]];
    }
    this.codes = new Map(this.divisions.map((division) => [division, cpv.byPrefix(division).map(({ code }) => code)]));
    this.regions = nuts.byPrefix('NL').filter(({ level }) => level === 3);
  }

  firm(number) {
    const { random } = this;
    const language = random.pick(LANGUAGES);
    const main = random.pickSkewed(this.divisions);
    const region = random.pick(this.regions);
    const home = nuts.centroid(region.code);
    const place = { name: region.code, latitude: home.latitude, longitude: home.longitude };
    return {
      id: `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`,
      legalEntity: String(10_000_000 + number),
      name: `${this.word()} ${random.chance(0.3) ? this.phrase(main, language, 1) : this.word()}`,
      ...(random.chance(0.9) ? { place } : {}),
      capabilities: Array.from({ length: random.between(1, 5) }, (_, at) =>
        this.capability(`${number}-${at}`, { language, place, main }),
      ),
      certificates: random.chance(0.4)
        ? random.some(CERTIFICATES, 2).map((code) => ({ code, validUntil: this.day() }))
        : [],
      certificatesComplete: random.chance(0.2),
      eligibility: { art20: random.pick(ANSWERS), art77: random.pick(ANSWERS) },
      targetGroups: random.chance(0.4) ? random.some(GROUPS, 3) : [],
    };
  }

  /** A need of 300 to 3,000 characters. */
  need(id) {
    const { random } = this;
    const language = random.pick(LANGUAGES);
    const division = random.pickSkewed(this.divisions);
    const region = random.pick(this.regions);
    const centre = nuts.centroid(region.code);
    return {
      id,
      kind: 'need',
      title: this.phrase(division, language, 6),
      description: this.text(division, language, Math.round(40 * 10 ** random.next())),
      language,
      cpv: random.chance(0.95) ? random.some(this.codes.get(division), 2) : [],
      nuts: [random.chance(0.8) ? region.code : region.code.slice(0, 4)],
      location: { name: region.code, latitude: centre.latitude, longitude: centre.longitude },
      ...(random.chance(0.8) ? { value: this.cents() } : {}),
      ...(random.chance(0.5) ? { start: random.pick(MONTHS) } : {}),
      reserved: random.pick(['none', 'none', 'considering', 'art20', 'art77']),
      requiredCertificates: random.chance(0.2) ? random.some(CERTIFICATES, 2) : [],
      targetGroups: random.chance(0.3) ? random.some(GROUPS, 2) : [],
    };
  }

  capability(id, { language, place, main }) {
    const { random } = this;
    const division = random.chance(0.8) ? main : random.pickSkewed(this.divisions);
    const value = this.cents();
    const kind = random.next();
    const km = random.pick([10, 20, 30, 50, 75]);
    return {
      id,
      title: this.phrase(division, language, 5),
      description: this.text(division, language, random.between(10, 120)),
      language,
      cpv: random.chance(0.93) ? random.some(this.codes.get(division), 3) : [],
      ...(kind < 0.25
        ? { area: { kind: 'country', country: 'NL' }, nuts: [] }
        : kind < 0.6
          ? { area: { kind: 'radius', place, km }, nuts: nuts.nuts3Within(place, km) }
          : this.regionsNear(place.name)),
      ...(random.chance(0.6)
        ? {
            value: random.chance(0.3) ? { from: value, to: value } : { from: value, to: value * random.between(2, 20) },
          }
        : {}),
      ...(random.chance(0.3) ? { earliestStart: random.pick(MONTHS) } : {}),
    };
  }

  regionsNear(region) {
    const codes = [region, ...this.random.some(this.regions, 3).map(({ code }) => code)];
    return { area: { kind: 'nuts', codes }, nuts: codes };
  }

  text(division, language, words) {
    const parts = [];
    for (let length = 0; length < words;) {
      const phrase = this.phrase(division, language, this.random.between(2, 8));
      length += phrase.split(' ').length + 2;
      parts.push(this.random.pick(EVERYDAY[language]), phrase, this.random.pick(EVERYDAY[language]));
      if (this.random.chance(0.15)) parts.push(this.word());
      if (this.random.chance(0.2)) parts.push('.');
    }
    return parts.join(' ');
  }

  /** At most so many words of a label. */
  phrase(division, language, most) {
    const label = cpv.label(this.random.pickSkewed(this.codes.get(division)), language) ?? '';
    const words = label.split(/[\s,()-]+/).filter(Boolean);
    const from = words.length > most ? this.random.between(0, words.length - most) : 0;
    return words.slice(from, from + most).join(' ');
  }

  word() {
    return Array.from({ length: this.random.between(2, 4) }, () => this.random.pick(SYLLABLES)).join('');
  }

  /** A contract value of EUR 1,000 to 10 million. */
  cents() {
    return Math.round(10 ** (3 + 4 * this.random.next())) * 100;
  }

  day() {
    return `${this.random.between(2026, 2029)}-0${this.random.between(1, 9)}-${this.random.between(10, 28)}`;
  }
}
