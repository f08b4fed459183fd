import type { ConsultationPolicy, FilePolicy } from '@schakel/platform';
import { FILE_TYPES } from '../files/file-types.js';
import { earliestEnds } from './consultation-policy.js';

/** The first working days on which periods can end when a consultation is published now, `YYYY-MM-DD`. */
export class EarliestEndsDto {
  questionsUntil: string;
  deadline: string;
}

/** Which files may come in, from buyers and from firms. */
export class FileLimitsDto {
  /** How large one file may be, in bytes. */
  maxBytes: number;
  /** How their names may end, without the dot. */
  extensions: string[];
}

/** What this installation asks of consultations. */
export class ConsultationPolicyDto {
  /** Working days and days are those of this zone. */
  timeZone: string;
  /** Whole working days between publication and the end of answering. */
  answerWorkingDays: number;
  /** Whole working days between publication and the end of asking. */
  questionWorkingDays: number;
  /** The fewest members that must open answers. */
  openingMembers: number;
  /** Seconds between the deadline and the first possible opening. */
  openingGraceSeconds: number;
  /** Days on which nobody works here beside weekends and public holidays of the Netherlands. */
  daysOff: string[];
  earliest: EarliestEndsDto;
  files: FileLimitsDto;

  static from(this: void, policy: ConsultationPolicy, files: FilePolicy, now: Date): ConsultationPolicyDto {
    const { answerWorkingDays, questionWorkingDays, openingMembers, openingGraceSeconds, daysOff } = policy;
    return {
      timeZone: 'Europe/Amsterdam',
      answerWorkingDays,
      questionWorkingDays,
      openingMembers,
      openingGraceSeconds,
      daysOff: [...daysOff],
      earliest: earliestEnds(now, policy),
      files: { maxBytes: files.maxBytes, extensions: files.types.flatMap((type) => FILE_TYPES[type].extensions) },
    };
  }
}
