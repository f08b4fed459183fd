import { useQuery } from '@tanstack/react-query';
import type { PublicDto } from '../../../api/clients.js';
import { SkeletonRows } from '../../../patterns/skeleton.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { realLanguage, useLanguage } from '../../../words/language.js';
import { AnsweredList } from '../../-answered-list.js';
import { publishedQuestions } from './-opportunity-search.js';

/** What firms asked and what the buyer answered, to everyone at once; never who asked. */
export function Questions({ id }: { id: string }) {
  const { opportunity: words } = useWords(findWords);
  const language = realLanguage(useLanguage());
  const { data } = useQuery(publishedQuestions(id));
  return (
    <section aria-labelledby="questions" className="stack">
      <h2 id="questions">{words.questions}</h2>
      {!data && <SkeletonRows rows={2} lines={2} />}
      {data && <AnsweredList items={data.items} />}
      {data && data.items.length > 0 && (
        <p>
          <a href={`/v1/consultations/${id}/questions/document?format=pdf&language=${language}`} download>
            {words.nota}
          </a>
        </p>
      )}
    </section>
  );
}

/** What the buyer wants to know, before one decides to answer. */
export function Questionnaire({ questionnaire }: { questionnaire: PublicDto<'QuestionnaireDto'> }) {
  const { opportunity: words } = useWords(findWords);
  if (questionnaire.sections.length === 0) return null;
  return (
    <section aria-labelledby="questionnaire" className="stack">
      <h2 id="questionnaire">{words.questionnaire}</h2>
      {questionnaire.sections.map((section) => (
        <div key={section.title} className="stack-s">
          <h3>{section.title}</h3>
          <ol className="rows">
            {section.questions.map(({ id, text, required }) => (
              <li key={id}>
                {text} {!required && <span className="small muted">({words.optional})</span>}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
