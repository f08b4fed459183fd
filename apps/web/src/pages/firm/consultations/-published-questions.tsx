import { useSuspenseQuery } from '@tanstack/react-query';
import { supplierApi } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { Download } from '../../../patterns/download.js';
import { EmptyState } from '../../../patterns/empty-state.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import { realLanguage } from '../../../words/language.js';
import { publishedQuestionsQuery } from './-queries.js';

/** What firms asked and what the buyer answered, to everyone at once; never who asked. */
export function PublishedQuestions({ id }: { id: string }) {
  const { opportunity: words } = useWords(findWords);
  const { questions: own } = useWords(firmAnswerWords);
  const { longMoment } = useFormats();
  const { items } = useSuspenseQuery(publishedQuestionsQuery(id)).data;
  return (
    <section aria-labelledby="published" className="stack">
      <h2 id="published">{words.questions}</h2>
      {items.length === 0 && (
        <EmptyState kind="nothing-yet" title={words.noQuestions} level={3}>
          <p>{words.noQuestionsText}</p>
        </EmptyState>
      )}
      <ul className="rows">
        {items.map(({ id: question, text, alsoAsked, answer, publishedAt }) => (
          <li key={question} className="stack-s">
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
      {items.length > 0 && (
        <Download
          size="small"
          name="nota-van-inlichtingen.pdf"
          ask={() =>
            supplierApi.GET('/v1/consultations/{id}/questions/document', {
              params: { path: { id }, query: { format: 'pdf', language: realLanguage() } },
              parseAs: 'blob',
            })
          }
        >
          {own.nota}
        </Download>
      )}
    </section>
  );
}
