import { Radio } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Button } from '../patterns/button.js';
import { Dialog } from '../patterns/dialog.js';
import { useFormats } from '../formats/use-formats.js';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import styles from './conflict-dialog.module.css';
import type { Fields } from './form-problems.js';
import { type Conflict, threeWay } from './three-way.js';

type Choice = 'mine' | 'theirs' | 'both';

interface ConflictDialogProps<T> {
  /** What I started from, what I wrote, and what stands there now. */
  base: T;
  mine: T;
  theirs: T;
  /** Who changed it, where that is known. */
  who?: string | undefined;
  fields: Fields;
  /** A value in words, for what is no text. */
  show?: (field: string, value: unknown) => string;
  /** Saves the result with the version of `theirs`. */
  onResolved: (resolved: T) => void;
  onLater: () => void;
}

/**
 * Someone else saved meanwhile. What only one of the two changed is merged; for what both changed the reader chooses, one
 * field at a time. Nothing that was typed is thrown away before that.
 */
export function ConflictDialog<T extends Record<string, unknown>>(props: ConflictDialogProps<T>) {
  const { base, mine, theirs, who, fields, onResolved, onLater } = props;
  const { conflict: words } = useWords(patternsWords);
  const { list } = useFormats();
  const { merged, fromThem, conflicts } = threeWay(base, mine, theirs);
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const label = (field: string) => fields[field]?.label ?? field;
  const resolve = (event: FormEvent) => {
    event.preventDefault();
    onResolved(
      conflicts.reduce((result, conflict) => ({ ...result, [conflict.field]: chosen(conflict, choices) }), merged),
    );
  };
  return (
    <Dialog open onClose={onLater} title={words.title}>
      <form className="stack" onSubmit={resolve}>
        <p>{words.text}</p>
        {fromThem.length > 0 && (
          <p className="note small">
            {words.merged}: {list(fromThem.map(label))}.
          </p>
        )}
        {conflicts.map((conflict) => (
          <Sides
            key={conflict.field}
            conflict={conflict}
            label={label(conflict.field)}
            who={who ?? words.someone}
            show={props.show ?? ((_, value) => String(value ?? ''))}
            choice={choices[conflict.field] ?? 'mine'}
            choose={(choice) => setChoices({ ...choices, [conflict.field]: choice })}
          />
        ))}
        <div className="row">
          <Button look="forward" type="submit">
            {words.save}
          </Button>
          <Button onClick={onLater}>{words.later}</Button>
        </div>
      </form>
    </Dialog>
  );
}

const isText = ({ mine, theirs }: Conflict) => typeof mine === 'string' && typeof theirs === 'string';

function chosen(conflict: Conflict, choices: Readonly<Record<string, Choice>>): unknown {
  const choice = choices[conflict.field] ?? 'mine';
  if (choice === 'both') return `${String(conflict.theirs)}\n\n${String(conflict.mine)}`;
  return conflict[choice];
}

interface SidesProps {
  conflict: Conflict;
  label: string;
  who: string;
  show: (field: string, value: unknown) => string;
  choice: Choice;
  choose: (choice: Choice) => void;
}

function Sides({ conflict, label, who, show, choice, choose }: SidesProps) {
  const { conflict: words } = useWords(patternsWords);
  const text = (value: unknown) => show(conflict.field, value) || words.empty;
  return (
    <Radio.Group
      label={label}
      description={words.choose(label)}
      value={choice}
      onChange={(value) => choose(value as Choice)}
    >
      <div className="stack-s">
        <Radio value="mine" label={words.mine} />
        <p className={styles['side']}>{text(conflict.mine)}</p>
        <Radio value="theirs" label={words.theirs(who)} />
        <p className={styles['side']}>{text(conflict.theirs)}</p>
        {isText(conflict) && <Radio value="both" label={words.both} description={words.bothHint} />}
      </div>
    </Radio.Group>
  );
}
