import type { Criterion } from '../criterion.js';
import type { FitCode, InterestCode } from '../weights.js';
import { area } from './area.js';
import { certificates } from './certificates.js';
import { name } from './name.js';
import { ownArea } from './own-area.js';
import { ownMission } from './own-mission.js';
import { ownTime } from './own-time.js';
import { ownValue } from './own-value.js';
import { ownWork } from './own-work.js';
import { place } from './place.js';
import { reserved } from './reserved.js';
import { start } from './start.js';
import { subWords } from './sub-words.js';
import { targetGroups } from './target-groups.js';
import { value } from './value.js';
import { words } from './words.js';
import { work } from './work.js';

/** Fit, first half: does the firm do the work at all? */
export const WORK_CRITERIA: readonly Criterion<FitCode>[] = [subWords, words, work];

/** Fit, second half: what the firm has besides the work. */
export const OTHER_CRITERIA: readonly Criterion<FitCode>[] = [
  place,
  value,
  name,
  area,
  certificates,
  start,
  reserved,
  targetGroups,
];

/** Interest: how well the opportunity suits the firm. */
export const INTEREST_CRITERIA: readonly Criterion<InterestCode>[] = [ownWork, ownArea, ownValue, ownTime, ownMission];
