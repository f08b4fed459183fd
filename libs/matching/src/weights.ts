/** The parts of the fit: how well the firm answers the buyer's question. */
export type FitCode =
  | 'subWords'
  | 'words'
  | 'work'
  | 'place'
  | 'value'
  | 'name'
  | 'area'
  | 'certificates'
  | 'start'
  | 'reserved'
  | 'targetGroups';

/** The parts of the interest: how well the opportunity suits the firm. */
export type InterestCode = 'ownWork' | 'ownArea' | 'ownValue' | 'ownTime' | 'ownMission';

/** Everything that decides how much each part counts; stored by its version with every match someone saw. */
export interface Weights {
  version: string;
  fit: Readonly<Record<FitCode, number>>;
  interest: Readonly<Record<InterestCode, number>>;
}

/**
 * The weights in use. `subWords` to `name` were measured on public award records of several countries, with values as
 * the criteria define them, and are flat: halving or doubling one changes little. The others, and the interest, are
 * judgement: no public record says how well a reach or a certificate suits. Area weighs as much as all words together: a
 * firm that does not come to the place does not do the work there, however well it is made for it.
 */
export const WEIGHTS: Weights = {
  version: '2026-2',
  fit: {
    subWords: 2.2,
    words: 1.6,
    work: 0.4,
    place: 4,
    value: 1.2,
    name: 1.2,
    area: 4,
    certificates: 1,
    start: 0.5,
    reserved: 0.8,
    targetGroups: 0.5,
  },
  interest: { ownWork: 0.5, ownArea: 0.15, ownValue: 0.15, ownTime: 0.1, ownMission: 0.1 },
};
