import { useFormats } from '../../../formats/use-formats.js';
import type { Step } from '../../../patterns/chain.js';
import { useWords } from '../../../words/area.js';
import { roomWords } from '../../../words/consultations.js';
import { type Consultation, isOpened, type Phase, type Plan } from './-queries.js';

/** How many steps of the course lie behind one in each phase, and how many of the others go on at once. */
const BEHIND: Readonly<Record<Phase, { behind: number; going: number }>> = {
  draft: { behind: 0, going: 0 },
  published: { behind: 1, going: 0 },
  // Firms can answer as long as they can ask, and while their questions wait.
  'questions-open': { behind: 1, going: 3 },
  'questions-closed': { behind: 2, going: 2 },
  'questions-answered': { behind: 3, going: 1 },
  'answers-closed': { behind: 4, going: 0 },
  opened: { behind: 5, going: 0 },
  'report-published': { behind: 6, going: 0 },
  archived: { behind: 7, going: 0 },
  withdrawn: { behind: 7, going: 0 },
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
  const { behind, going } = BEHIND[phase];
  // Withdrawn before it ran to its end: only what really was.
  if (phase === 'withdrawn')
    return [
      { ...(steps[0] as Step), when: 'done' },
      { title: course.withdrawn, when: 'now' },
    ];
  const when = (index: number): Step['when'] => {
    if (index < behind) return 'done';
    if (index < behind + going) return 'now';
    return going === 0 && index === behind ? 'next' : 'later';
  };
  return steps.map((step, index) => ({ ...step, when: when(index) }));
}
