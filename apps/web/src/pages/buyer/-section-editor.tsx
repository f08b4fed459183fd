import { TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from '../../patterns/button.js';
import { useWords } from '../../words/area.js';
import { editorWords } from '../../words/buyer-editor.js';
import styles from './-editor.module.css';
import { QuestionEditor } from './-question-editor.js';
import type { Question, Section } from './-questionnaire.js';

/** What one can do in a section. */
export interface SectionActs {
  title: (title: string) => void;
  move: (by: -1 | 1) => void;
  remove: () => void;
  add: () => void;
  open: (questionId: string | undefined) => void;
  change: (at: number, now: Question) => void;
  moveQuestion: (at: number, by: -1 | 1) => void;
  copy: (at: number) => void;
  removeQuestion: (at: number) => void;
  putBack: () => void;
}

interface SectionEditorProps {
  section: Section;
  /** From 1. */
  number: number;
  first: boolean;
  last: boolean;
  /** The question that is being written. */
  open: string | undefined;
  warnings: ReadonlyMap<string, readonly string[]>;
  /** Where a question was taken away just now. */
  removed: number | undefined;
  on: SectionActs;
}

/** A section with its questions. One with questions is not taken away at once: first its questions, one by one. */
export function SectionEditor({ section, number, first, last, on, ...rest }: SectionEditorProps) {
  const { section: words, question: questionWords } = useWords(editorWords).plan;
  const { questions, title } = section;
  const id = `section-${number - 1}`;
  const putBack = (
    <li className={styles['asked']}>
      <p>{questionWords.removed}</p>
      <Button id="question-put-back" size="small" onClick={on.putBack}>
        {questionWords.putBack}
      </Button>
    </li>
  );
  return (
    <div className={`${styles['lot']} stack`} role="group" aria-label={words.name(number)}>
      <TextInput
        id={`${id}-title`}
        label={words.title(number)}
        value={title}
        maxLength={300}
        onChange={(event) => on.title(event.currentTarget.value)}
      />
      {questions.length + (rest.removed === undefined ? 0 : 1) > 0 && (
        <ol className={styles['questions']}>
          {questions.map((question, at) => (
            <Slot key={question.id} before={rest.removed === at ? putBack : undefined}>
              <QuestionEditor
                question={question}
                number={at + 1}
                isOpen={rest.open === question.id}
                warnings={rest.warnings.get(question.id) ?? NONE}
                canMove={{ up: !first || at > 0, down: !last || at < questions.length - 1 }}
                on={{
                  open: (isOpen) => on.open(isOpen ? question.id : undefined),
                  change: (now) => on.change(at, now),
                  move: (by) => on.moveQuestion(at, by),
                  copy: () => on.copy(at),
                  remove: () => on.removeQuestion(at),
                }}
              />
            </Slot>
          ))}
          {rest.removed === questions.length && putBack}
        </ol>
      )}
      <div className="row">
        <Button size="small" onClick={on.add}>
          {questionWords.add(number)}
        </Button>
        <Button
          id={`${id}-up`}
          size="small"
          look="quiet"
          disabled={first}
          icon={<IconArrowUp size={18} aria-hidden="true" />}
          aria-label={words.up(number)}
          onClick={() => on.move(-1)}
        />
        <Button
          id={`${id}-down`}
          size="small"
          look="quiet"
          disabled={last}
          icon={<IconArrowDown size={18} aria-hidden="true" />}
          aria-label={words.down(number)}
          onClick={() => on.move(1)}
        />
        {questions.length === 0 && (
          <Button size="small" look="quiet" onClick={on.remove}>
            {words.remove(number)}
          </Button>
        )}
      </div>
    </div>
  );
}

const NONE: readonly string[] = [];

function Slot({ before, children }: { before: ReactNode; children: ReactNode }) {
  return (
    <>
      {before}
      {children}
    </>
  );
}
