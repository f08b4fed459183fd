import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../patterns/button.js';
import { Status } from '../../patterns/status.js';
import { useWords } from '../../words/area.js';
import { editorWords } from '../../words/buyer-editor.js';
import { roomWords } from '../../words/consultations.js';
import styles from './-editor.module.css';
import { hasOptions, isAskable, ofType, type Question, QUESTION_TYPES, type QuestionType } from './-questionnaire.js';

interface QuestionEditorProps {
  question: Question;
  /** In its section, from 1. */
  number: number;
  isOpen: boolean;
  warnings: readonly string[];
  canMove: { up: boolean; down: boolean };
  on: {
    open: (isOpen: boolean) => void;
    change: (now: Question) => void;
    move: (by: -1 | 1) => void;
    copy: () => void;
    remove: () => void;
  };
}

/** One question: a line while one writes another, a small form while one writes this one. */
export function QuestionEditor({ question, number, isOpen, warnings, canMove, on }: QuestionEditorProps) {
  const { question: words } = useWords(editorWords).plan;
  const { questionnaire } = useWords(roomWords);
  const { id, text, type, required } = question;
  const kind = questionnaire.types[type];
  const act = (name: string) => words.act(name, number, text || words.untitled);
  return (
    <li className={styles['asked']}>
      {isOpen ? (
        <QuestionForm question={question} onChange={on.change} />
      ) : (
        <div>
          <p>{text || <span className="muted">{words.untitled}</span>}</p>
          <p className="xs muted">{required ? questionnaire.required(kind) : kind}</p>
          {!isAskable(question) && <Status state="todo">{words.unfinished}</Status>}
        </div>
      )}
      {warnings.map((warning) => (
        <p key={warning} className="note note-attention small">
          {warning}
        </p>
      ))}
      <div className={`row ${styles['acts']}`}>
        <Button
          id={`question-${id}-edit`}
          size="small"
          aria-expanded={isOpen}
          aria-label={act(isOpen ? words.ready : words.edit)}
          onClick={() => on.open(!isOpen)}
        >
          {isOpen ? words.ready : words.edit}
        </Button>
        <Button
          id={`question-${id}-up`}
          size="small"
          look="quiet"
          disabled={!canMove.up}
          icon={<IconArrowUp size={18} aria-hidden="true" />}
          aria-label={act(words.up)}
          onClick={() => on.move(-1)}
        />
        <Button
          id={`question-${id}-down`}
          size="small"
          look="quiet"
          disabled={!canMove.down}
          icon={<IconArrowDown size={18} aria-hidden="true" />}
          aria-label={act(words.down)}
          onClick={() => on.move(1)}
        />
        <Button
          size="small"
          look="quiet"
          icon={<IconCopy size={18} aria-hidden="true" />}
          aria-label={act(words.copy)}
          onClick={on.copy}
        />
        <Button
          size="small"
          look="quiet"
          icon={<IconTrash size={18} aria-hidden="true" />}
          aria-label={act(words.remove)}
          onClick={on.remove}
        />
      </div>
    </li>
  );
}

function QuestionForm({ question, onChange }: { question: Question; onChange: (now: Question) => void }) {
  const { question: words } = useWords(editorWords).plan;
  const { questionnaire } = useWords(roomWords);
  const { id, text, guidance, required, type } = question;
  return (
    <div className="stack">
      <Textarea
        id={`question-${id}-text`}
        label={words.text}
        value={text}
        autosize
        minRows={2}
        maxLength={1_000}
        onChange={(event) => onChange({ ...question, text: event.currentTarget.value })}
      />
      <div className={styles['two']}>
        <NativeSelect
          label={words.type}
          value={type}
          data={QUESTION_TYPES.map((value) => ({ value, label: questionnaire.types[value] }))}
          onChange={(event) => onChange(ofType(question, event.currentTarget.value as QuestionType))}
        />
        <Setting key={type} question={question} onChange={onChange} />
      </div>
      {hasOptions(type) && <Options question={question} onChange={onChange} />}
      <Textarea
        label={words.guidance}
        description={words.guidanceHint}
        value={guidance ?? ''}
        autosize
        minRows={2}
        maxLength={2_000}
        onChange={({ currentTarget: { value } }) => {
          const { guidance: _, ...others } = question;
          onChange(value ? { ...others, guidance: value } : others);
        }}
      />
      <Checkbox
        label={words.required}
        checked={required}
        onChange={(event) => onChange({ ...question, required: event.currentTarget.checked })}
      />
    </div>
  );
}

const STEPS = ['3', '4', '5', '6', '7', '10'];
const FILES = ['1', '2', '3', '5', '10'];

/** The one thing to set for this type. */
function Setting({ question, onChange }: { question: Question; onChange: (now: Question) => void }) {
  const { question: words } = useWords(editorWords).plan;
  const { type, maxWords, unit, steps, maxFiles } = question;
  if (type === 'text')
    return (
      <TextInput
        label={words.maxWords}
        defaultValue={maxWords ?? ''}
        inputMode="numeric"
        onChange={({ currentTarget: { value } }) => {
          const { maxWords: _, ...others } = question;
          const most = Number(value);
          onChange(Number.isInteger(most) && most >= 1 && most <= 5_000 ? { ...others, maxWords: most } : others);
        }}
      />
    );
  if (type === 'number')
    return (
      <TextInput
        label={words.unit}
        value={unit ?? ''}
        maxLength={30}
        onChange={({ currentTarget: { value } }) => {
          const { unit: _, ...others } = question;
          onChange(value ? { ...others, unit: value } : others);
        }}
      />
    );
  if (type === 'scale')
    return (
      <NativeSelect
        label={words.steps}
        value={String(steps ?? 5)}
        data={STEPS}
        onChange={(event) => onChange({ ...question, steps: Number(event.currentTarget.value) })}
      />
    );
  if (type === 'file')
    return (
      <NativeSelect
        label={words.maxFiles}
        value={String(maxFiles ?? 1)}
        data={FILES}
        onChange={(event) => onChange({ ...question, maxFiles: Number(event.currentTarget.value) })}
      />
    );
  return null;
}

/** One option a line, as one types a list. */
function Options({ question, onChange }: { question: Question; onChange: (now: Question) => void }) {
  const { question: words } = useWords(editorWords).plan;
  const [lines, setLines] = useState(() => (question.options ?? []).join('\n'));
  return (
    <Textarea
      label={words.options}
      description={words.optionsHint}
      value={lines}
      autosize
      minRows={3}
      onChange={({ currentTarget: { value } }) => {
        setLines(value);
        const options = value.split('\n').map((line) => line.trim().slice(0, 300));
        onChange({ ...question, options: options.filter(Boolean).slice(0, 30) });
      }}
    />
  );
}
