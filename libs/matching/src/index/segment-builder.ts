import { capabilityFacts, sortedCapabilities } from '../analysis.js';
import type { CapabilityFacts, FirmFacts } from '../facts.js';
import { statesWishes } from '../match.js';
import type { FirmProfile } from '../profiles.js';
import { ByteWriter } from './bytes.js';
import type { Dictionaries } from './dictionaries.js';
import { ALL_DIVISIONS, divisionBit } from './divisions.js';
import { ANSWERS, FirmSegment, OPEN } from './firm-segment.js';
import { Growing } from './growing.js';
import { PostingsBuilder } from './postings.js';
import { type FirmTermsReader, openFirmTerms, TermList } from './stored-terms.js';

/** A firm as it is stored for matching. */
export interface StoredFirm {
  /** Its texts are not read. */
  readonly profile: FirmProfile;
  /** The terms of its texts, packed. */
  readonly terms: Uint8Array;
}

/** Packs firms one by one into a segment of the index. */
export class SegmentBuilder {
  private readonly ids: string[] = [];
  private readonly entities: string[] = [];
  private readonly firms = {
    wishes: new Growing(Uint8Array),
    complete: new Growing(Uint8Array),
    art20: new Growing(Uint8Array),
    art77: new Growing(Uint8Array),
    divisions: new Growing(Uint32Array),
    latitudes: new Growing(Float64Array),
    longitudes: new Growing(Float64Array),
    groupLists: new Growing(Uint32Array),
    gramLengths: new Growing(Uint32Array),
    stemLengths: new Growing(Uint32Array),
    certificateStarts: new Growing(Uint32Array),
    capabilityStarts: new Growing(Uint32Array),
  };
  private readonly capabilities = {
    codeStarts: new Growing(Uint32Array),
    placeLists: new Growing(Uint32Array),
    areas: new Growing(Uint32Array),
    days: new Growing(Uint16Array),
    from: new Growing(Float64Array),
    to: new Growing(Float64Array),
  };
  private readonly certificates = new Growing(Uint32Array);
  private readonly codes = new Growing(Uint32Array);
  private readonly gramStarts = new Growing(Uint32Array);
  private readonly grams = new ByteWriter();
  private readonly stems = new PostingsBuilder();
  private readonly names = new PostingsBuilder();
  private readonly list = new TermList();

  constructor(private readonly dictionaries: Dictionaries) {}

  /** How many firms were added. */
  get length(): number {
    return this.ids.length;
  }

  /** Adds a firm. @throws Error for terms of another analyser */
  add({ profile, terms }: StoredFirm): void {
    const reader = openFirmTerms(terms);
    if (!reader) throw new Error(`The terms of firm ${profile.id} were made by another analyser.`);
    const capabilities = sortedCapabilities(profile).map(capabilityFacts);
    this.ids.push(profile.id);
    this.entities.push(profile.legalEntity ?? profile.id);
    this.addFirm({ profile, capabilities });
    for (const capability of capabilities) this.addCapability(capability);
    this.addTexts(reader, capabilities.length);
  }

  /** The segment of all that was added. */
  build(): FirmSegment {
    const { certificateStarts, capabilityStarts } = this.firms;
    certificateStarts.push(this.certificates.length);
    capabilityStarts.push(this.capabilities.days.length);
    this.capabilities.codeStarts.push(this.codes.length);
    this.gramStarts.push(this.grams.length);
    const columns = {
      ids: this.ids,
      entities: this.entities,
      ...finished(this.firms),
      ...finished(this.capabilities),
      certificates: this.certificates.finish(),
      codes: this.codes.finish(),
      gramStarts: this.gramStarts.finish(),
      grams: this.grams.finish(),
    };
    return new FirmSegment(columns, this.stems.build(), this.names.build(), this.dictionaries);
  }

  private addFirm(firm: FirmFacts): void {
    const { place, eligibility, certificates, certificatesComplete, targetGroups = [] } = firm.profile;
    const { firms } = this;
    firms.wishes.push(Number(statesWishes(firm)));
    firms.complete.push(Number(certificatesComplete === true));
    firms.art20.push(ANSWERS.indexOf(eligibility?.art20 ?? 'unknown'));
    firms.art77.push(ANSWERS.indexOf(eligibility?.art77 ?? 'unknown'));
    firms.divisions.push(divisionsOf(firm));
    firms.latitudes.push(place?.latitude ?? OPEN);
    firms.longitudes.push(place?.longitude ?? OPEN);
    firms.groupLists.push(this.dictionaries.groupList(targetGroups));
    firms.certificateStarts.push(this.certificates.length);
    for (const held of certificates) this.certificates.push(this.dictionaries.certificate(held));
    firms.capabilityStarts.push(this.capabilities.days.length);
  }

  private addCapability({ profile, cpv, places }: CapabilityFacts): void {
    const { capabilities } = this;
    capabilities.codeStarts.push(this.codes.length);
    for (const code of cpv) this.codes.push(this.dictionaries.code(code));
    capabilities.placeLists.push(this.dictionaries.placeList(places));
    capabilities.areas.push(this.dictionaries.areas.number(profile));
    capabilities.days.push(this.dictionaries.day(profile.earliestStart));
    capabilities.from.push(profile.value?.from ?? OPEN);
    capabilities.to.push(profile.value?.to ?? OPEN);
  }

  private addTexts(reader: FirmTermsReader, capabilities: number): void {
    const stems = new Map<number, number>();
    let [gramLength, stemLength] = [0, 0];
    for (let list = 0; list <= capabilities; list += 1) {
      this.list.read(reader);
      gramLength += this.list.total;
      this.addGrams();
      this.list.read(reader);
      stemLength += this.list.total;
      for (let at = 0; at < this.list.length; at += 1) {
        const stem = this.list.terms[at]!;
        if (list === 0) this.names.add(stem, 1);
        stems.set(stem, (stems.get(stem) ?? 0) + this.list.times[at]!);
      }
    }
    for (const [stem, times] of stems) this.stems.add(stem, times);
    this.stems.endFirm();
    this.names.endFirm();
    this.firms.gramLengths.push(gramLength);
    this.firms.stemLengths.push(stemLength);
  }

  /** Adds the 4-grams that were read as a packed list, by their small numbers. */
  private addGrams(): void {
    const { terms, times, length } = this.list;
    this.gramStarts.push(this.grams.length);
    const keys = new Float64Array(length);
    for (let at = 0; at < length; at += 1) keys[at] = this.dictionaries.grams.number(terms[at]!) * MOST + times[at]!;
    keys.sort();
    let before = 0;
    for (const key of keys) {
      const number = Math.floor(key / MOST);
      const count = key - number * MOST;
      this.grams.number(2 * (number - before) + Number(count > 1));
      if (count > 1) this.grams.number(count);
      before = number;
    }
  }
}

function divisionsOf({ capabilities }: FirmFacts): number {
  if (capabilities.length === 0) return ALL_DIVISIONS;
  let bits = 0;
  for (const { cpv } of capabilities) {
    if (cpv.length === 0) return ALL_DIVISIONS;
    for (const code of cpv) bits |= divisionBit(code);
  }
  return bits >>> 0;
}

/** No term stands this often in a text. */
const MOST = 2 ** 20;

type Finished<T> = { [K in keyof T]: T[K] extends { finish(): infer Numbers } ? Numbers : never };

function finished<T extends Record<string, { finish(): unknown }>>(columns: T): Finished<T> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.finish()])) as Finished<T>;
}
