import type { FitCode, InterestCode } from '@schakel/matching';

/** What the parts of a match are called. */
export const PART_LABELS: Readonly<Record<FitCode | InterestCode, { nl: string; en: string }>> = {
  work: { nl: 'Soort werk (CPV)', en: 'Kind of work (CPV)' },
  words: { nl: 'Woorden', en: 'Words' },
  subWords: { nl: 'Woorden die op elkaar lijken', en: 'Words that look alike' },
  place: { nl: 'Eerder werk op deze plek', en: 'Past work in this place' },
  value: { nl: 'Omvang', en: 'Size' },
  name: { nl: 'Naam', en: 'Name' },
  area: { nl: 'Werkgebied', en: 'Area of work' },
  certificates: { nl: 'Keurmerken', en: 'Certificates' },
  start: { nl: 'Begindatum', en: 'Starting date' },
  reserved: { nl: 'Voorbehouden', en: 'Reserved' },
  targetGroups: { nl: 'Doelgroepen', en: 'Target groups' },
  ownWork: { nl: 'Eigen werk', en: 'Own work' },
  ownArea: { nl: 'Eigen werkgebied', en: 'Own area' },
  ownValue: { nl: 'Eigen omvang', en: 'Own size' },
  ownTime: { nl: 'Eigen planning', en: 'Own planning' },
  ownMission: { nl: 'Eigen doelgroepen', en: 'Own target groups' },
};
