import type { PublicDto } from '../api/clients.js';
import { useFormats } from '../formats/use-formats.js';
import { EmptyState } from '../patterns/empty-state.js';
import { useWords } from '../words/area.js';
import { findWords } from '../words/find.js';

/** What firms asked and what the buyer answered, to everyone at once; never who asked. */
export function AnsweredList({ items }: { items: readonly PublicDto<'PublishedQuestionDto'>[] }) {
  const { opportunity: words } = useWords(findWords);
  const { longMoment } = useFormats();
  if (items.length === 0)
    return (
      <EmptyState kind="nothing-yet" title={words.noQuestions} level={3}>
        <p>{words.noQuestionsText}</p>
      </EmptyState>
    );
  return (
    <ul className="rows">
      {items.map(({ id, text, alsoAsked, answer, publishedAt }) => (
        <li key={id} className="stack-s">
          <h3>{text}</h3>
          {alsoAsked.map((other) => (
            <p key={other} className="small muted">
              {words.alsoAsked} {other}
            </p>
          ))}
          <p>{answer}</p>
          <p className="xs muted">{longMoment(publishedAt)}</p>
        </li>
      ))}
    </ul>
  );
}
