import { dutchDay } from './-dutch-moment.js';

/** The ends of the two periods of a consultation, ISO 8601; nothing where it can't be read yet. */
export interface Periods {
  questionsUntil?: string | null;
  deadline?: string | null;
}

/** What is wrong with the end of a period, as the API calls it. */
export type PeriodFault = 'workingDays' | 'questionsAfterDeadline';

/**
 * What a publication today would refuse of the periods, said before one publishes. Whether they are long enough is told
 * by the first working days that the API names, so that holidays and days off are known in one place only.
 * @param earliest the first working days on which the periods can end, `YYYY-MM-DD`
 */
export function periodFaults(
  { questionsUntil, deadline }: Periods,
  earliest: Readonly<Record<keyof Periods, string>>,
): Partial<Record<keyof Periods, PeriodFault>> {
  const faults: Partial<Record<keyof Periods, PeriodFault>> = {};
  if (questionsUntil && deadline && new Date(questionsUntil) >= new Date(deadline))
    faults.questionsUntil = 'questionsAfterDeadline';
  if (questionsUntil && dutchDay(questionsUntil) < earliest.questionsUntil) faults.questionsUntil = 'workingDays';
  if (deadline && dutchDay(deadline) < earliest.deadline) faults.deadline = 'workingDays';
  return faults;
}
