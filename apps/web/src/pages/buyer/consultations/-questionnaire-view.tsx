import { useWords } from '../../../words/area.js';
import { roomWords } from '../../../words/consultations.js';
import type { Plan } from './-queries.js';

/** The questions that firms answer, section by section. */
export function QuestionnaireView({
  questionnaire,
  language,
  level: Heading = 'h3',
}: {
  questionnaire: Plan['questionnaire'];
  language: string;
  /** Of the titles of its sections. */
  level?: 'h2' | 'h3';
}) {
  const { questionnaire: words } = useWords(roomWords);
  if (questionnaire.sections.length === 0) return <p className="muted">{words.none}</p>;
  return questionnaire.sections.map((section, at) => (
    <div key={at} className="stack-s">
      <Heading lang={language}>{section.title}</Heading>
      <ol className="rows">
        {section.questions.map(({ id, text, type, required, guidance, options }) => (
          <li key={id}>
            <p lang={language}>{text}</p>
            {guidance && (
              <p className="small muted" lang={language}>
                {guidance}
              </p>
            )}
            {options && (
              <p className="small" lang={language}>
                {options.join(' · ')}
              </p>
            )}
            <p className="xs muted">{required ? words.required(words.types[type]) : words.types[type]}</p>
          </li>
        ))}
      </ol>
    </div>
  ));
}
