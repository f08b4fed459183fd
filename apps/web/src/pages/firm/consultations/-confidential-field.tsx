import { Checkbox, TextInput } from '@mantine/core';
import { fieldId } from '../../../forms/form-problems.js';
import { Confidential } from '../../../patterns/sealed.js';
import { useWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import { type Question, typedFor } from './-typed.js';
import type { AnswerInHand } from './-use-answer.js';

interface ConfidentialFieldProps {
  question: Question;
  hand: Pick<AnswerInHand, 'typed' | 'change'>;
}

/** Whether an answer is confidential, and why (art. 2.57 Aanbestedingswet). */
export function ConfidentialField({ question, hand }: ConfidentialFieldProps) {
  const { confidential, reason } = typedFor(question, hand.typed);
  const { confidential: words } = useWords(firmAnswerWords);
  const about = <span className="vh">: {question.text}</span>;
  const tick = (
    <Checkbox
      id={fieldId(`${question.id}.confidential`)}
      label={
        <>
          {words.tick}
          {about}
        </>
      }
      description={confidential ? words.means : undefined}
      checked={confidential}
      onChange={(event) => hand.change(`${question.id}.confidential`, event.currentTarget.checked)}
    />
  );
  if (!confidential) return tick;
  return (
    <Confidential>
      <div className="stack-s">
        {tick}
        <TextInput
          id={fieldId(`${question.id}.reason`)}
          label={
            <>
              {words.why}
              {about}
            </>
          }
          description={words.whyHint}
          maxLength={1_000}
          value={reason}
          onChange={(event) => hand.change(`${question.id}.reason`, event.currentTarget.value)}
        />
      </div>
    </Confidential>
  );
}
