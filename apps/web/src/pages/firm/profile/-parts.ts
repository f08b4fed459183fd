import type { Firm } from './-profile.js';

/** The parts of a profile, in the order one goes through them. */
export const PARTS = ['about', 'capabilities', 'where', 'people', 'certificates'] as const;
export type Part = (typeof PARTS)[number];

type PartState = 'done' | 'busy' | 'todo' | 'late' | 'optional';

/** What a mission has to say at least before others read it, in characters. */
const MISSION = 20;

export const hasMission = ({ mission }: Pick<Firm, 'mission'>): boolean => mission.trim().length >= MISSION;

/** Certificates that ended and of which no newer one is held. @param today ISO date */
export function ended<C extends Pick<Firm['certificates'][number], 'code' | 'validUntil'>>(
  certificates: readonly C[],
  today: string,
): C[] {
  const over = ({ validUntil }: C) => validUntil !== null && validUntil < today;
  return certificates.filter(
    (one) => over(one) && !certificates.some((other) => other.code === one.code && !over(other)),
  );
}

/** How far a part is, by what publishing asks of it; what may stay empty says so. @param today ISO date */
export function partState(part: Part, firm: Firm, today: string): PartState {
  const may = (isFilled: boolean): PartState => (isFilled ? 'done' : 'optional');
  const { capabilities, certificates, employees, mainAim } = firm;
  const all = (has: (one: Firm['capabilities'][number]) => boolean) =>
    capabilities.length > 0 && capabilities.every(has);
  switch (part) {
    case 'about':
      return hasMission(firm) ? 'done' : firm.mission ? 'busy' : 'todo';
    case 'capabilities':
      return capabilities.length === 0 ? 'todo' : all(({ cpv }) => cpv.length > 0) ? 'done' : 'busy';
    case 'where':
      return may(all(({ area }) => area !== null));
    case 'people':
      return may(employees !== null && mainAim !== 'unknown');
    case 'certificates':
      return ended(certificates, today).length > 0 ? 'late' : may(certificates.length > 0);
  }
}

/** What a profile cannot be published without, and lacks. */
export const missingParts = (firm: Firm): ('about' | 'capabilities')[] => [
  ...(hasMission(firm) ? [] : (['about'] as const)),
  ...(firm.capabilities.length > 0 ? [] : (['capabilities'] as const)),
];
