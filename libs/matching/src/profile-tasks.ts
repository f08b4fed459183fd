import { applyChange, type Change } from './changes.js';
import { cpvCodes } from './cpv.js';
import type { Explanation } from './explanation.js';
import type { FirmProfile } from './profiles.js';

/** Work that a firm may do besides what it offers: a capability to add. */
export interface AddWork {
  kind: 'addWork';
  title: string;
  /** ISO 639-1. */
  language: string;
  cpv: string[];
}

/** Something a firm can change in its profile, if it is true. */
export type ProfileChange = Change | AddWork;

/** What a change of a profile does to the opportunities that fit, seen by judging them again. */
export interface ProfileTask {
  change: ProfileChange;
  /** The opportunities that fit with it and not without it, by id in order. */
  gains: string[];
  /** The opportunities that fit without it and not with it, by id in order. */
  loses: string[];
}

/** More changes than this are not tried: each means to judge all opportunities again. */
const MOST_TRIED = 20;

/** A firm is given so many things to do, at most. */
const MOST_TASKS = 5;

/** Nobody is told to come from further than this much further, or to take on so many times more. */
const MOST_MORE_KM = 50;
const MOST_GROWTH = 4;

/** Of changes that bring as much, the ones that ask least of a firm come first. */
const EASE: readonly ProfileChange['kind'][] = [
  'widenValue',
  'widenRadius',
  'addNuts',
  'holdCertificate',
  'startEarlier',
  'addCpv',
  'addWork',
  'reachGroups',
  'beEligible',
];

/** The id of a capability that is not there yet. */
const ADDED = 'added';

/** The profile as it would be after the change. */
export function applyProfileChange(firm: FirmProfile, change: ProfileChange): FirmProfile {
  if (change.kind !== 'addWork') return applyChange(firm, change);
  const { title, language, cpv } = change;
  return {
    ...firm,
    capabilities: [...firm.capabilities, { id: ADDED, title, description: '', language, cpv, nuts: [] }],
  };
}

/** The changes worth trying: those that a firm may well make and that would help most of these matches, each once. */
export function changesToTry(firm: FirmProfile, explanations: readonly Pick<Explanation, 'improvements'>[]): Change[] {
  const isLikely = likelyFor(firm);
  const found = new Map<string, { change: Change; times: number }>();
  for (const { improvements } of explanations) {
    for (const change of improvements.flatMap(({ changes }) => changes)) {
      if (!isLikely(change)) continue;
      const key = JSON.stringify(change);
      const known = found.get(key);
      if (known) known.times += 1;
      else found.set(key, { change, times: 1 });
    }
  }
  return [...found]
    .sort(([one, a], [other, b]) => b.times - a.times || compare(one, other))
    .slice(0, MOST_TRIED)
    .map(([, { change }]) => change);
}

/**
 * Tries a change.
 * @param before the opportunities that fit now
 * @param fits the opportunities that fit a firm, by id
 */
export function tryChange(
  firm: FirmProfile,
  change: ProfileChange,
  before: ReadonlySet<string>,
  fits: (firm: FirmProfile) => ReadonlySet<string>,
): ProfileTask {
  const after = fits(applyProfileChange(firm, change));
  const gains = [...after].filter((id) => !before.has(id)).sort(compare);
  return { change, gains, loses: [...before].filter((id) => !after.has(id)).sort(compare) };
}

/** What to do first: at most five changes that bring more than they cost, the most useful first, one of each sort. */
export function bestTasks(tried: readonly ProfileTask[]): ProfileTask[] {
  const sorted = tried
    .filter((task) => netOf(task) > 0)
    .sort((a, b) => netOf(b) - netOf(a) || easeOf(a) - easeOf(b) || compare(textOf(a), textOf(b)));
  const seen = new Set<string>();
  return sorted.filter(({ change }) => !seen.has(sortOf(change)) && seen.add(sortOf(change))).slice(0, MOST_TASKS);
}

/**
 * Whether a firm may well make a change: one is not told to call oneself an architect, to drive to Lisbon, or to grow
 * tenfold, whatever that would bring.
 */
function likelyFor({ capabilities }: FirmProfile): (change: Change) => boolean {
  const fields = new Set(cpvCodes(capabilities.flatMap(({ cpv }) => cpv)).map((code) => code.slice(0, 2)));
  const countries = new Set(capabilities.flatMap(({ nuts }) => nuts).map((code) => code.slice(0, 2)));
  const largest = Math.max(0, ...capabilities.map(({ value }) => value?.to ?? value?.from ?? 0));
  return (change) => {
    if (change.kind === 'addCpv') return fields.has(change.cpv.slice(0, 2));
    if (change.kind === 'widenRadius') return change.more <= MOST_MORE_KM;
    if (change.kind === 'addNuts') return change.nuts.every((code) => countries.has(code.slice(0, 2)));
    if (change.kind === 'widenValue') return largest === 0 || (change.to ?? 0) <= MOST_GROWTH * largest;
    return true;
  };
}

function easeOf({ change }: ProfileTask): number {
  return EASE.indexOf(change.kind);
}

function textOf({ change }: ProfileTask): string {
  return JSON.stringify(change);
}

function netOf({ gains, loses }: ProfileTask): number {
  return gains.length - loses.length;
}

/** Two changes of the same sort are two answers to one question: how wide an area, how long a certificate. */
function sortOf(change: ProfileChange): string {
  if (change.kind === 'holdCertificate') return `${change.kind} ${change.certificate}`;
  if (change.kind === 'addCpv') return `${change.kind} ${change.capabilityId} ${change.cpv}`;
  if (change.kind === 'addWork') return `${change.kind} ${change.title}`;
  return 'capabilityId' in change ? `${change.kind} ${change.capabilityId}` : change.kind;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
