import * as fc from 'fast-check';
import type { Area, CapabilityProfile, FirmProfile, OpportunityProfile } from '../src/index.js';
import { AMSTERDAM, CODES, GRONINGEN, capability, firm, need } from './market.js';

const WORDS =
  'schoonmaak kantoren glasbewassing groen maaien vlees catering lunch wijk de van en in drukwerk was cleaning office meat services green'.split(
    ' ',
  );
const NUTS = ['NL', 'NL3', 'NL32', 'NL32B', 'NL113', 'NL11', 'DE', 'DE11'];
const CERTIFICATES = ['pso-30', 'vca', 'iso-9001'];
const GROUPS = ['participatiewet', 'wajong'];
const DAYS = ['2026-12-01', '2027-01-15', '2027-03-01', '2028-01-01'];

const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const some = <T>(items: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...items], { maxLength: 2 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const day = fc.constantFrom(...DAYS);
const cents = fc.integer({ min: 0, max: 100_000_000 });
const place = fc.constantFrom(AMSTERDAM, GRONINGEN);
const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);

const area: fc.Arbitrary<Area> = fc.oneof(
  fc.record({ kind: fc.constant('country' as const), country: fc.constantFrom('NL', 'DE') }),
  fc.record({ kind: fc.constant('nuts' as const), codes: some(NUTS) }),
  fc.record({ kind: fc.constant('radius' as const), place, km: fc.integer({ min: 1, max: 200 }) }),
);

const value = fc
  .tuple(maybe(cents), maybe(cents))
  .map(([one, other]) =>
    one !== undefined && other !== undefined && one > other ? { from: other, to: one } : { from: one, to: other },
  );

/** A capability, of which anything may be missing. */
const capabilities: fc.Arbitrary<CapabilityProfile> = fc
  .record({
    title: text,
    description: fc.oneof(fc.constant(''), text),
    language: maybe(fc.constantFrom('nl', 'en', 'fr')),
    cpv: some(CODES),
    nuts: some(NUTS),
    area: maybe(area),
    value: maybe(value),
    earliestStart: maybe(day),
  })
  .map((of) => capability({ id: '', ...of }));

/** A firm, of which anything may be missing; ids are given by {@link firms}. */
export const anyFirm: fc.Arbitrary<FirmProfile> = fc
  .record({
    name: text,
    place: maybe(place),
    capabilities: fc.array(capabilities, { maxLength: 4 }),
    certificates: fc.array(
      fc.record({ code: fc.constantFrom(...CERTIFICATES), validFrom: maybe(day), validUntil: maybe(day) }),
      { maxLength: 2 },
    ),
    certificatesComplete: maybe(fc.boolean()),
    eligibility: maybe(fc.record({ art20: answer, art77: answer })),
    targetGroups: maybe(some(GROUPS)),
  })
  .map((of) => firm({ id: 'firm', ...of, capabilities: of.capabilities.map((one, at) => ({ ...one, id: `c${at}` })) }));

/** Firms with ids of their own. */
export const firms: fc.Arbitrary<FirmProfile[]> = fc
  .array(anyFirm, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((one, at) => ({ ...one, id: `firm-${at}` })));

/** A need or a consultation, of which anything may be missing. */
export const opportunity: fc.Arbitrary<OpportunityProfile> = fc
  .record({
    kind: fc.constantFrom('need' as const, 'consultation' as const),
    title: text,
    description: fc.oneof(fc.constant(''), text),
    language: maybe(fc.constantFrom('nl', 'en', 'fr')),
    cpv: some(CODES),
    nuts: some(NUTS),
    location: maybe(place),
    value: maybe(cents),
    deadline: maybe(day),
    start: maybe(day),
    reserved: fc.constantFrom('none' as const, 'art20' as const, 'art77' as const, 'considering' as const),
    requiredCertificates: some(CERTIFICATES),
    targetGroups: maybe(some(GROUPS)),
  })
  .map((of) => need({ id: 'opportunity', ...of }));

/** Opportunities with ids of their own. */
export const opportunities: fc.Arbitrary<OpportunityProfile[]> = fc
  .array(opportunity, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((one, at) => ({ ...one, id: `opportunity-${at}` })));
