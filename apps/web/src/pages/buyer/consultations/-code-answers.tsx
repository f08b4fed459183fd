import { Checkbox } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BuyerDto } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { useWords } from '../../../words/area.js';
import { reportWords } from '../../../words/consultation-report.js';
import { answersQuery, type SideBySide } from './-queries.js';

type Coded = BuyerDto<'CodedAnswerDto'>;
type Item = SideBySide['items'][number];

export const keyOf = ({ firmId, questionId }: Coded): string => `${firmId} ${questionId}`;

interface CodeAnswersProps {
  id: string;
  coded: readonly Coded[];
  /** Answers that are part of another theme, by key. */
  elsewhere: ReadonlySet<string>;
  onChange: (answers: Coded[]) => void;
  /** Makes the names of fields unique on the page. */
  name: string;
}

/** The answers that make up a theme, chosen from all answers, question by question. */
export function CodeAnswers({ id, coded, elsewhere, onChange, name }: CodeAnswersProps) {
  const { coding: words } = useWords(reportWords);
  const { items } = useSuspenseQuery(answersQuery(id)).data;
  const [showAll, setShowAll] = useState(false);
  const mine = new Set(coded.map(keyOf));
  const shown = (item: Item) =>
    item.answers.filter((answer) => {
      const key = keyOf({ firmId: answer.firmId, questionId: item.question.id });
      return showAll || mine.has(key) || !elsewhere.has(key);
    });
  const toggle = (one: Coded, isOn: boolean) =>
    onChange(isOn ? [...coded, one] : coded.filter((other) => keyOf(other) !== keyOf(one)));
  return (
    <div className="stack">
      {elsewhere.size > 0 && (
        <Checkbox
          checked={showAll}
          onChange={(event) => setShowAll(event.currentTarget.checked)}
          label={words.showAll}
        />
      )}
      {items
        .filter((item) => shown(item).length > 0)
        .map((item) => (
          <fieldset key={item.question.id} className="stack-s">
            <legend>
              <b>{item.question.text}</b>
            </legend>
            {shown(item).map((answer) => {
              const one = { firmId: answer.firmId, questionId: item.question.id };
              return (
                <Checkbox
                  key={answer.firmId}
                  name={`${name}-${item.question.id}`}
                  checked={mine.has(keyOf(one))}
                  onChange={(event) => toggle(one, event.currentTarget.checked)}
                  label={<Said item={item} answer={answer} />}
                  description={answer.confidential ? words.confidential(answer.firmName) : answer.firmName}
                />
              );
            })}
          </fieldset>
        ))}
    </div>
  );
}

function Said({ item, answer }: { item: Item; answer: Item['answers'][number] }) {
  const { list, count } = useFormats();
  const { value } = answer;
  if (item.question.type === 'file') return list(answer.files.map((file) => file.name));
  if (Array.isArray(value)) return list(value);
  return typeof value === 'number' ? `${count(value)} ${item.question.unit ?? ''}`.trim() : value;
}
