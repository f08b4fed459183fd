import { useSuspenseQuery } from '@tanstack/react-query';
import type { Problem } from '../../../api/problem.js';
import { useFormats } from '../../../formats/use-formats.js';
import { useWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import { consultationQuery } from '../-firm-queries.js';
import { shellWords } from '../../../words/shell.js';

interface SaveRefusalProps {
  id: string;
  /** What the API said, and when by its own clock, as ISO. */
  refusal: { problem: Problem; at: string };
}

/** Why something is not taken any more: too late above all, with the time of the server. The text stays where it is. */
export function SaveRefusal({ id, refusal: { problem, at } }: SaveRefusalProps) {
  const { late } = useWords(firmAnswerWords);
  const { problems } = useWords(shellWords);
  const { longMoment, exactMoment } = useFormats();
  const { deadline } = useSuspenseQuery(consultationQuery(id)).data.opportunity;
  return (
    <p className="note note-refused" role="alert">
      {problem.code === 'illegal-transition' && deadline
        ? late.refused(longMoment(deadline), exactMoment(at))
        : problems[problem.code]}
    </p>
  );
}
