import type { AnalysedCapability } from './analysed.js';
import { pastValue } from './band.js';
import { applyChange, type Change } from './changes.js';
import { decisiveDay } from './certificates.js';
import { offer, type ReadPair } from './criterion.js';
import { reachOf, uncovered } from './reach.js';
import type { FirmProfile, OpportunityProfile } from './profiles.js';
import type { Reason } from './reasons.js';

/** What would improve a match, with the effect that it was seen to have. */
export interface Improvement {
  /** Small changes to the firm's profile; more than one only where each is needed to be admitted. */
  changes: Change[];
  /** Whether the firm is admitted after it, and was not before. */
  admits: boolean;
  /** The score before and after, in [0, 1]. */
  from: number;
  to: number;
}

/** The outcome of a judgement, as far as improvements go. */
export interface Outcome {
  score: number;
  unmet: readonly Reason[];
}

/** A smaller gain than this is not worth the trouble of a change. */
const WORTH_IT = 0.005;

/** From this closeness or overlap on, the firm may well do the work, and it makes sense to say what would help. */
const CLOSE = 0.3;
const ALIKE = 0.15;

const MOST = 5;

/** Published notices may list dozens of codes: the first few are tried. */
const CODES_TRIED = 3;

/**
 * What would improve a match: each change is tried on the firm's profile and judged again by `rejudge`, and only what
 * admits the firm or raises its score is kept, the best first. So every improvement is true when it is told.
 */
export function improvementsOf(
  pair: ReadPair,
  before: Outcome,
  rejudge: (firm: FirmProfile) => Outcome,
): Improvement[] {
  const best = likeliest(pair);
  if (!best) return [];
  if (before.unmet.length > 0) return admission(pair, before, rejudge);
  const tried = [...capabilityChanges(pair, best), ...firmChanges(pair)]
    .map((change) => ({ change, after: rejudge(applyChange(pair.firm.profile, change)) }))
    .filter(({ after }) => after.unmet.length === 0 && after.score - before.score >= WORTH_IT)
    .sort((a, b) => b.after.score - a.after.score);
  // Of several codes that would help, one is enough: the most useful.
  const bestCode = tried.find(({ change }) => change.kind === 'addCpv');
  return tried
    .filter((one) => one.change.kind !== 'addCpv' || one === bestCode)
    .slice(0, MOST)
    .map(({ change, after }) => ({ changes: [change], admits: false, from: before.score, to: after.score }));
}

/** The capability that comes closest to the work, if any comes close. */
function likeliest({ query, firm }: ReadPair): AnalysedCapability | undefined {
  const nearness = (capability: AnalysedCapability): number => query.closeness(capability) + query.overlap(capability);
  const best = firm.capabilities.toSorted((a, b) => nearness(b) - nearness(a))[0];
  return best && (query.closeness(best) >= CLOSE || query.overlap(best) >= ALIKE) ? best : undefined;
}

/** All changes that are needed to be admitted, if changes can do it. */
function admission(
  { firm, query, on }: ReadPair,
  before: Outcome,
  rejudge: (firm: FirmProfile) => Outcome,
): Improvement[] {
  const until = decisiveDay(query.opportunity, on);
  const changes = before.unmet.flatMap(({ code, facts }): Change[] => {
    if (code === 'certificateMissing') return [{ kind: 'holdCertificate', ...facts, until, extends: false }];
    const dated = code === 'certificateEnds' || code === 'certificateNotYet';
    return dated ? [{ kind: 'holdCertificate', certificate: facts.certificate, until, extends: true }] : [];
  });
  const after = rejudge(changes.reduce(applyChange, firm.profile));
  return after.unmet.length > 0 ? [] : [{ changes, admits: true, from: before.score, to: after.score }];
}

function capabilityChanges({ query }: ReadPair, capability: AnalysedCapability): Change[] {
  const need = query.opportunity.profile;
  const about = offer(capability);
  const changes: Change[] = query.opportunity.cpv
    .filter((cpv) => !capability.cpv.includes(cpv))
    .slice(0, CODES_TRIED)
    .map((cpv) => ({ kind: 'addCpv', ...about, cpv }));
  changes.push(...areaChanges(query.opportunity.profile, capability));
  changes.push(...valueChanges(need, capability));
  const { earliestStart } = capability.profile;
  if (need.start !== undefined && (earliestStart === undefined || earliestStart > need.start)) {
    changes.push({ kind: 'startEarlier', ...about, day: need.start });
  }
  return changes;
}

/** The end of the band that has to move; a firm that has not said how much it can handle says so. */
function valueChanges({ value }: OpportunityProfile, capability: AnalysedCapability): Change[] {
  const { from, to } = capability.profile.value ?? {};
  if (value === undefined || pastValue(capability) !== undefined) return [];
  if (from !== undefined && value < from) return [{ kind: 'widenValue', ...offer(capability), from: value }];
  if (to !== undefined ? value > to : from === undefined)
    return [{ kind: 'widenValue', ...offer(capability), to: value }];
  return [];
}

function areaChanges(need: OpportunityProfile, capability: AnalysedCapability): Change[] {
  const { area, nuts } = capability.profile;
  const reach = reachOf(capability, need);
  if (reach && reach.covered >= 1) return [];
  if (area?.kind === 'radius' && reach?.km !== undefined) {
    const km = Math.ceil(reach.km);
    return km > area.km ? [{ kind: 'widenRadius', ...offer(capability), km, more: km - area.km }] : [];
  }
  const missing = uncovered(area?.kind === 'nuts' ? area.codes : nuts, need.nuts);
  return missing.length > 0 && area?.kind !== 'country'
    ? [{ kind: 'addNuts', ...offer(capability), nuts: missing }]
    : [];
}

function firmChanges({ query, firm, on }: ReadPair): Change[] {
  const need = query.opportunity.profile;
  const { certificates, eligibility, targetGroups = [] } = firm.profile;
  const until = decisiveDay(query.opportunity, on);
  const changes = [...new Set(need.requiredCertificates)]
    .filter((certificate) => !certificates.some(({ code }) => code === certificate))
    .map((certificate): Change => ({ kind: 'holdCertificate', certificate, until, extends: false }));
  const article = need.reserved === 'considering' ? 'art20' : need.reserved;
  if (article !== 'none' && (eligibility?.[article] ?? 'unknown') === 'unknown') {
    changes.push({ kind: 'beEligible', article });
  }
  const groups = (need.targetGroups ?? []).filter((group) => !targetGroups.includes(group));
  if (groups.length > 0) changes.push({ kind: 'reachGroups', groups });
  return changes;
}
