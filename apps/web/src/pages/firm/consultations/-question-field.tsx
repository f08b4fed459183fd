import { Checkbox, Radio, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { DateField } from '../../../forms/date-field.js';
import { FieldGroup } from '../../../forms/field-group.js';
import { fieldId } from '../../../forms/form-problems.js';
import { Button } from '../../../patterns/button.js';
import { useWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import { formsWords } from '../../../words/forms.js';
import { ConfidentialField } from './-confidential-field.js';
import { FilesField } from './-files-field.js';
import { type Question, typedFor, wordsIn } from './-typed.js';
import type { AnswerInHand } from './-use-answer.js';

interface QuestionFieldProps {
  id: string;
  /** In which the questions are. */
  language: string;
  number: number;
  question: Question;
  hand: Pick<AnswerInHand, 'typed' | 'revision' | 'change'>;
}

/** One question with what belongs to it: what a good answer holds, and whether the answer is confidential. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, hand } = props;
  if (question.type === 'file') return <FilesOf {...props} />;
  const { text, list, confidential } = typedFor(question, hand.typed);
  const isBegun = text !== '' || list.length > 0 || confidential;
  return (
    <div className="stack-s">
      <ValueField key={hand.revision} {...props} />
      {isBegun && <ConfidentialField question={question} hand={hand} />}
    </div>
  );
}

function FilesOf(props: QuestionFieldProps) {
  const { id, question, hand } = props;
  const path = `${question.id}.value`;
  return (
    <FieldGroup field={{ id: fieldId(path) }} legend={useLabel(props)} description={useGuidance(props)}>
      <FilesField
        id={id}
        question={question}
        chosen={typedFor(question, hand.typed).list}
        choose={(ids) => hand.change(path, ids)}
      />
    </FieldGroup>
  );
}

type Told = Pick<QuestionFieldProps, 'question' | 'language' | 'number'>;

/** "3. Hoe pakt u dit aan? (niet verplicht)" */
function useLabel({ question, number, language }: Told): ReactNode {
  const { optional } = useWords(formsWords);
  return (
    <>
      <span lang={language}>{`${number}. ${question.text}`}</span> {!question.required && optional}
    </>
  );
}

function useGuidance({ question, language }: Told): ReactNode {
  const { form } = useWords(firmAnswerWords);
  const { guidance, unit, steps, maxFiles = 1, type } = question;
  const own =
    type === 'scale' ? form.scale(steps ?? 0) : type === 'file' ? form.files(maxFiles) : unit && form.unit(unit);
  if (!guidance && !own) return undefined;
  return (
    <>
      {guidance && <span lang={language}>{guidance} </span>}
      {own}
    </>
  );
}

function ValueField(props: QuestionFieldProps) {
  const { question, hand } = props;
  const { text, list } = typedFor(question, hand.typed);
  const path = `${question.id}.value`;
  const common = { id: fieldId(path), label: useLabel(props), description: useGuidance(props) };
  const set = (value: string | string[]) => hand.change(path, value);
  switch (question.type) {
    case 'text':
      return <TextField {...props} />;
    case 'number':
      return (
        <TextInput {...common} inputMode="decimal" value={text} onChange={(event) => set(event.currentTarget.value)} />
      );
    case 'date':
      return <DateField {...common} defaultValue={text} onChange={set} />;
    case 'multiple-choice':
      return (
        <Checkbox.Group {...common} value={[...list]} onChange={set}>
          <div className="stack-s">
            {question.options?.map((option) => (
              <Checkbox key={option} value={option} label={<span lang={props.language}>{option}</span>} />
            ))}
          </div>
        </Checkbox.Group>
      );
    default:
      return <OneOf {...props} />;
  }
}

/** A choice or a step of a scale. One that is not required can be taken back. */
function OneOf(props: QuestionFieldProps) {
  const { question, hand, language } = props;
  const { form } = useWords(firmAnswerWords);
  const path = `${question.id}.value`;
  const { text } = typedFor(question, hand.typed);
  const isScale = question.type === 'scale';
  const options = isScale ? Array.from({ length: question.steps ?? 0 }, (_, at) => String(at + 1)) : question.options;
  return (
    <Radio.Group
      id={fieldId(path)}
      label={useLabel(props)}
      description={useGuidance(props)}
      value={text}
      onChange={(value) => hand.change(path, value)}
    >
      <div className={isScale ? 'row' : 'stack-s'}>
        {options?.map((option) => (
          <Radio key={option} value={option} label={isScale ? option : <span lang={language}>{option}</span>} />
        ))}
      </div>
      {text !== '' && !question.required && (
        <Button look="quiet" size="small" onClick={() => hand.change(path, '')}>
          {form.takeBack}
          <span className="vh" lang={language}>
            : {question.text}
          </span>
        </Button>
      )}
    </Radio.Group>
  );
}

function TextField(props: QuestionFieldProps) {
  const { question, hand, language } = props;
  const { form } = useWords(firmAnswerWords);
  const { text } = typedFor(question, hand.typed);
  const guidance = useGuidance(props);
  const path = `${question.id}.value`;
  const words = wordsIn(text);
  const { maxWords } = question;
  return (
    <Textarea
      id={fieldId(path)}
      label={useLabel(props)}
      description={
        <>
          {guidance}
          {maxWords !== undefined && (
            <span data-over={words > maxWords || undefined}>
              {words > maxWords ? form.tooMany(maxWords, words - maxWords) : form.words(maxWords, words)}
            </span>
          )}
        </>
      }
      lang={language}
      autosize
      minRows={4}
      value={text}
      onChange={(event) => hand.change(path, event.currentTarget.value)}
    />
  );
}
