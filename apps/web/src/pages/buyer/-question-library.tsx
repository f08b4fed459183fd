import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../patterns/button.js';
import { Dialog } from '../../patterns/dialog.js';
import { SkeletonRows } from '../../patterns/skeleton.js';
import { useWords } from '../../words/area.js';
import { editorWords } from '../../words/buyer-editor.js';
import { patternsWords } from '../../words/patterns.js';
import { libraryQuery } from './consultations/-queries.js';
import type { Questionnaire } from './-questionnaire.js';

interface QuestionLibraryProps {
  /** Ids of questions that are there already. */
  known: ReadonlySet<string>;
  onClose: () => void;
  onChosen: (suggested: Questionnaire, chosen: ReadonlySet<string>) => void;
}

/** Questions that others found useful, to choose from. */
export function QuestionLibrary({ known, onClose, onChosen }: QuestionLibraryProps) {
  const { library: words } = useWords(editorWords).plan;
  const { dialog } = useWords(patternsWords);
  const { data, isError } = useQuery({ ...libraryQuery(), throwOnError: false });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <Dialog open onClose={onClose} title={words.title}>
      {!data && !isError && <SkeletonRows rows={3} lines={2} />}
      {isError && <p>{words.failed}</p>}
      {data?.sections.map(({ title, questions }) => (
        <fieldset key={title} className="stack-s">
          <legend>
            <b>{title}</b>
          </legend>
          {questions.map(({ id, text }) => (
            <Checkbox
              key={id}
              label={text}
              {...(known.has(id) ? { description: words.there } : {})}
              disabled={known.has(id)}
              checked={chosen.has(id)}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      ))}
      <div className="row">
        <Button
          look="forward"
          onClick={() => {
            if (data && chosen.size > 0) onChosen(data, chosen);
            onClose();
          }}
        >
          {words.add(chosen.size)}
        </Button>
        <Button onClick={onClose}>{dialog.cancel}</Button>
      </div>
    </Dialog>
  );
}
