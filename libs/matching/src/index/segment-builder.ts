import { capabilityFacts, distinct, sortedCapabilities } from '../analysed.js';
import type { CapabilityFacts, FirmFacts } from '../facts.js';
import { statesWishes } from '../match.js';
import type { FirmProfile } from '../profiles.js';
import { ByteWriter } from './bytes.js';
import type { Dictionaries } from './dictionaries.js';
import { FieldsOfWork } from './fields-of-work.js';
import { ANSWERS, CHOSEN, FirmSegment, OPEN } from './firm-segment.js';
import { Growing } from './growing.js';
import { PostingsBuilder } from './postings.js';
import { regrouped, regroupedBytes } from './regroup.js';
import { codeOf, type FirmTermsReader, languageOf, openFirmTerms, TermList } from './stored-terms.js';

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
    groups: new Growing(Uint32Array),
    uncoded: new Growing(Uint8Array),
    latitudes: new Growing(Float64Array),
    longitudes: new Growing(Float64Array),
    groupLists: new Growing(Uint32Array),
    languageLists: new Growing(Uint16Array),
    gramLengths: new Growing(Uint32Array),
    stemLengths: new Growing(Uint32Array),
    listStarts: new Growing(Uint32Array),
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
  private readonly codes = new Growing(Uint16Array);
  private readonly shares = new Growing(Uint16Array);
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
    const capabilities = sortedCapabilities(profile).map((capability) => capabilityFacts(capability));
    this.ids.push(profile.id);
    this.entities.push(profile.legalEntity ?? profile.id);
    this.addFirm({ profile, capabilities });
    for (const capability of capabilities) this.addCapability(capability);
    this.addTexts(reader, capabilities);
  }

  /** The segment of all that was added. */
  build(): FirmSegment {
    const { capabilityStarts, certificateStarts, listStarts, ...firms } = this.firms;
    const { codeStarts, ...capabilities } = this.capabilities;
    const order = this.order();
    const own = regrouped(order, capabilityStarts, capabilities.days.length);
    const certificates = regrouped(order, certificateStarts, this.certificates.length);
    const codes = regrouped(own.members, codeStarts, this.codes.length);
    const lists = regrouped(order, listStarts, this.gramStarts.length);
    const grams = regroupedBytes(lists.members, this.gramStarts, this.grams);
    const columns = {
      ids: Array.from(order, (firm) => this.ids[firm]!),
      entities: Array.from(order, (firm) => this.entities[firm]!),
      ...picked(firms, order),
      ...picked(capabilities, own.members),
      capabilityStarts: own.starts,
      certificateStarts: certificates.starts,
      certificates: this.certificates.pick(certificates.members),
      codeStarts: codes.starts,
      codes: this.codes.pick(codes.members),
      shares: this.shares.pick(codes.members),
      gramStarts: grams.starts,
      grams: grams.bytes,
    };
    return new FirmSegment(columns, this.stems.build(order), this.names.build(order), this.dictionaries);
  }

  /** Firms of the same kind of work next to each other: a question then finds those it is about together in memory. */
  private order(): Uint32Array {
    const { codeStarts, areas } = this.capabilities;
    const kinds = this.ids.map((_, firm) => {
      const capability = this.firms.capabilityStarts.get(firm);
      if (capability === areas.length) return '';
      const code = codeStarts.get(capability);
      return code < this.codes.length ? this.dictionaries.codes.thing(this.codes.get(code)) : '';
    });
    const order = Uint32Array.from(this.ids, (_, firm) => firm);
    return order.sort((a, b) => (kinds[a]! < kinds[b]! ? -1 : Number(kinds[a]! > kinds[b]!)) || a - b);
  }

  private addFirm(firm: FirmFacts): void {
    const { place, eligibility, certificates, certificatesComplete, targetGroups = [] } = firm.profile;
    const { firms } = this;
    firms.wishes.push(Number(statesWishes(firm)));
    firms.complete.push(Number(certificatesComplete === true));
    firms.art20.push(ANSWERS.indexOf(eligibility?.art20 ?? 'unknown'));
    firms.art77.push(ANSWERS.indexOf(eligibility?.art77 ?? 'unknown'));
    firms.latitudes.push(place?.latitude ?? OPEN);
    firms.longitudes.push(place?.longitude ?? OPEN);
    firms.groupLists.push(this.dictionaries.groupList(targetGroups));
    firms.certificateStarts.push(this.certificates.length);
    for (const held of certificates) this.certificates.push(this.dictionaries.certificate(held));
    firms.capabilityStarts.push(this.capabilities.days.length);
  }

  private addCapability({ profile, places }: CapabilityFacts): void {
    const { capabilities } = this;
    capabilities.placeLists.push(this.dictionaries.placeList(places));
    capabilities.areas.push(this.dictionaries.areas.number(profile));
    capabilities.days.push(this.dictionaries.day(profile.earliestStart));
    capabilities.from.push(profile.value?.from ?? OPEN);
    capabilities.to.push(profile.value?.to ?? OPEN);
  }

  private addTexts(reader: FirmTermsReader, capabilities: readonly CapabilityFacts[]): void {
    this.firms.listStarts.push(this.gramStarts.length);
    const stems = new Map<number, number>();
    const fields = new FieldsOfWork();
    const languages: string[] = [];
    let [gramLength, stemLength] = [0, 0];
    for (let list = 0; list <= capabilities.length; list += 1) {
      if (list > 0) languages.push(languageOf(reader.number()));
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
      if (list > 0) fields.add(this.addCodes(capabilities[list - 1]!, reader));
    }
    this.firms.languageLists.push(this.dictionaries.languageList(distinct(languages)));
    this.firms.divisions.push(fields.divisions);
    this.firms.groups.push(fields.groups);
    this.firms.uncoded.push(Math.min(255, fields.unknown));
    for (const [stem, times] of stems) this.stems.add(stem, times);
    this.stems.endFirm();
    this.names.endFirm();
    this.firms.gramLengths.push(gramLength);
    this.firms.stemLengths.push(stemLength);
  }

  /** Adds the codes of a capability: its own, for sure, or the predicted ones, each with its share. @returns them */
  private addCodes({ cpv }: CapabilityFacts, reader: FirmTermsReader): readonly string[] {
    this.list.read(reader);
    this.capabilities.codeStarts.push(this.codes.length);
    const predicted = Array.from(this.list.terms.subarray(0, this.list.length), codeOf);
    const codes = cpv.length > 0 ? cpv : predicted;
    codes.forEach((code, at) => {
      this.codes.push(this.dictionaries.code(code));
      this.shares.push(cpv.length > 0 ? CHOSEN : this.list.times[at]!);
    });
    return codes;
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

/** No term stands this often in a text. */
const MOST = 2 ** 20;

type Picked<T> = { [K in keyof T]: T[K] extends { pick(places: Uint32Array): infer Numbers } ? Numbers : never };

/** The columns with their rows in this order. */
function picked<T extends Record<string, { pick(places: Uint32Array): unknown }>>(
  columns: T,
  rows: Uint32Array,
): Picked<T> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.pick(rows)])) as Picked<T>;
}
