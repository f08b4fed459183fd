import type { ConsultationPolicy } from '@schakel/platform';
import { earliestEnds } from './consultation-policy.js';

/** The first working days on which periods can end when a consultation is published now, `YYYY-MM-DD`. */
export class EarliestEndsDto {
  questionsUntil: string;
  deadline: string;
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

  static from(this: void, policy: ConsultationPolicy, now: Date): ConsultationPolicyDto {
    const { answerWorkingDays, questionWorkingDays, openingMembers, openingGraceSeconds, daysOff } = policy;
    return {
      timeZone: 'Europe/Amsterdam',
      answerWorkingDays,
      questionWorkingDays,
      openingMembers,
      openingGraceSeconds,
      daysOff: [...daysOff],
      earliest: earliestEnds(now, policy),
    };
  }
}
