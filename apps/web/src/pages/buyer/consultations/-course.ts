import { useFormats } from '../../../formats/use-formats.js';
import type { Step } from '../../../patterns/chain.js';
import { useWords } from '../../../words/area.js';
import { roomWords } from '../../../words/consultations.js';
import { type Consultation, isOpened, type Phase, type Plan } from './-queries.js';

/** How many steps of the course lie behind one in each phase. */
const BEHIND: Readonly<Record<Phase, number>> = {
  draft: 0,
  published: 1,
  'questions-open': 1,
  'questions-closed': 2,
  'questions-answered': 3,
  'answers-closed': 4,
  opened: 5,
  'report-published': 6,
  archived: 7,
  withdrawn: 7,
};

/** The life of a consultation as a chain: what was, what is going on, what comes. */
export function useCourse({ publishedAt, deadline }: Consultation, plan: Plan): Step[] {
  const { course } = useWords(roomWords);
  const { longMoment } = useFormats();
  const { questionsUntil, openedAt, reportPublishedAt, archivedAt, phase } = plan;
  const on = (moment: string | null) => (moment ? { moment: longMoment(moment), at: moment } : {});
  const until = (moment: string | null) => (moment ? { moment: course.until(longMoment(moment)), at: moment } : {});
  const steps: Omit<Step, 'when'>[] = [
    { title: course.published, ...on(publishedAt) },
    { title: course.questions, ...until(questionsUntil) },
    { title: course.answered },
    { title: course.answers, ...until(deadline) },
    { title: isOpened(plan) ? course.opened : course.opening, ...on(openedAt) },
    { title: course.report, ...on(reportPublishedAt) },
    { title: course.archived, ...on(archivedAt) },
  ];
  const behind = BEHIND[phase];
  // Withdrawn before it ran to its end: only what really was.
  if (phase === 'withdrawn')
    return [
      { ...(steps[0] as Step), when: 'done' },
      { title: course.withdrawn, when: 'now' },
    ];
  return steps.map((step, index) => ({ ...step, when: index < behind ? 'done' : index === behind ? 'now' : 'later' }));
}
