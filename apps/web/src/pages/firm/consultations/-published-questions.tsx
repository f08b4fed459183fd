import { useSuspenseQuery } from '@tanstack/react-query';
import { supplierApi } from '../../../api/clients.js';
import { Download } from '../../../patterns/download.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import { realLanguage } from '../../../words/language.js';
import { AnsweredList } from '../../-answered-list.js';
import { publishedQuestionsQuery } from './-queries.js';

/** What firms asked and what the buyer answered, to everyone at once; never who asked. */
export function PublishedQuestions({ id }: { id: string }) {
  const { opportunity: words } = useWords(findWords);
  const { questions: own } = useWords(firmAnswerWords);
  const { items } = useSuspenseQuery(publishedQuestionsQuery(id)).data;
  return (
    <section aria-labelledby="published" className="stack">
      <h2 id="published">{words.questions}</h2>
      <AnsweredList items={items} />
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
