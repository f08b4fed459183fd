import type { PublicDto } from '../../../api/clients.js';
import { serverNow } from '../../../api/server-clock.js';
import { useFormats } from '../../../formats/use-formats.js';
import type { Step } from '../../../patterns/chain.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';

type Consultation = Pick<PublicDto<'PublicConsultationDto'>, 'questionsUntil' | 'openedAt' | 'reportPublishedAt'>;

/** What happens when, as links of a chain: what was, what is next, what comes later. */
export function useSteps(opportunity: PublicDto<'OpportunityDto'>, consultation: Consultation | undefined): Step[] {
  const { step } = useWords(findWords).opportunity;
  const { longDay, longMoment } = useFormats();
  const { publishedAt, deadline, startsOn, kind } = opportunity;
  const moments: { title: string; at?: string | null | undefined; comes?: boolean }[] = [
    { title: step.published, at: publishedAt },
    { title: step.questionsUntil, at: consultation?.questionsUntil },
    { title: kind === 'need' ? step.deadlineNeed : step.deadline, at: deadline },
    { title: consultation?.openedAt ? step.opened : step.opening, at: consultation?.openedAt, comes: !!consultation },
    { title: step.report, at: consultation?.reportPublishedAt, comes: !!consultation },
    { title: step.startsOn, at: startsOn },
  ];
  const now = serverNow().toISOString();
  const shown = moments.filter(({ at, comes }) => at || comes);
  const next = shown.findIndex(({ at }) => !at || at > now);
  return shown.map(({ title, at }, index) => ({
    title,
    moment: at ? (at.length > 10 ? longMoment(at) : longDay(at)) : undefined,
    at: at ?? undefined,
    when: next < 0 || index < next ? 'done' : index === next ? 'next' : 'later',
  }));
}
