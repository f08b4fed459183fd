import { useWords } from '../../words/area.js';
import { editorWords } from '../../words/buyer-editor.js';
import { Fold } from '../../patterns/fold.js';
import { QuestionnaireView } from './consultations/-questionnaire-view.js';
import { PartForm, type PartProps } from './-part-form.js';
import { isFinished, type Questionnaire, questionsOf } from './-questionnaire.js';
import { QuestionnaireField } from './-questionnaire-field.js';
import { usePlanPart } from './-use-part.js';

/** What firms are asked, section by section. */
export function QuestionsPart({ subject, again }: PartProps) {
  const { plan: words } = useWords(editorWords);
  const { fields } = words;
  const hand = usePlanPart<{ questionnaire: Questionnaire }>({
    subject,
    part: 'questions',
    fields: { questionnaire: fields.questionnaire },
    values: ({ questionnaire }) => ({ questionnaire }),
    content: (values) => values,
    validate: ({ questionnaire }) => ({
      questionnaire:
        questionsOf(questionnaire).length === 0 || !isFinished(questionnaire) ? fields.questionnaire.wrong : undefined,
    }),
  });
  const { form, need } = hand;
  return (
    <PartForm hand={hand} again={again}>
      <QuestionnaireField
        id={subject.id}
        field={form.field('questionnaire')}
        initial={need.questionnaire}
        onChange={(questionnaire) => hand.put('questionnaire', questionnaire)}
      />
      <Fold summary={words.preview}>
        <QuestionnaireView level="h2" questionnaire={form.values().questionnaire} language={need.language} />
      </Fold>
    </PartForm>
  );
}
