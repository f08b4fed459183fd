import { Checkbox, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { Dialog } from '../patterns/dialog.js';
import { useWords } from '../words/area.js';
import { shellWords } from '../words/shell.js';
import { announce } from './announce.js';
import { commands } from './commands.js';
import { singleKeysAreOn, switchSingleKeys } from './keys.js';
import { useSay } from './navigation/label.js';
import type { Command } from './navigation/navigation.js';
import { closePalette } from './palette-state.js';
import styles from './palette.module.css';

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The commands that have every word one typed, in both groups. */
function useFound(text: string): { go: Command[]; do: Command[] } {
  const say = useSay();
  const words = fold(text).split(/\s+/).filter(Boolean);
  const fits = (command: Command) => {
    const about = fold(`${say(command.label)} ${command.keywords ?? ''}`);
    return words.every((word) => about.includes(word));
  };
  const navigate = useNavigate();
  const all = commands((to) => void navigate({ to }));
  return { go: all.go.filter(fits), do: all.do.filter((command) => command.id !== 'palette' && fits(command)) };
}

/** A search field with a list of pages and actions below it; arrows choose, Enter goes. */
export default function Palette() {
  const { shortcuts } = useWords(shellWords);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = useFound(text);
  const flat = [...found.go, ...found.do];
  const chosen = flat[Math.min(at, flat.length - 1)];
  useEffect(
    () => announce(flat.length > 0 ? shortcuts.results(flat.length) : shortcuts.none),
    [flat.length, shortcuts],
  );
  const run = (command: Command | undefined) => {
    if (!command) return;
    closePalette();
    // After the dialog gave the focus back: the command may want it elsewhere.
    setTimeout(command.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') run(chosen);
    if (!step) return;
    event.preventDefault();
    setAt((now) => (Math.min(now, flat.length - 1) + step + flat.length) % flat.length);
  };
  return (
    <Dialog open onClose={closePalette} title={shortcuts.title}>
      <TextInput
        label={shortcuts.label}
        type="search"
        autoComplete="off"
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls="palette"
        aria-autocomplete="list"
        aria-activedescendant={chosen && `palette-${chosen.id}`}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="palette" role="listbox" aria-label={shortcuts.title} className={styles['results']}>
        <Group title={shortcuts.go} found={found.go} chosen={chosen} run={run} />
        <Group title={shortcuts.do} found={found.do} chosen={chosen} run={run} />
      </div>
      {flat.length === 0 && <p>{shortcuts.none}</p>}
      <Checkbox
        label={shortcuts.singleKeys}
        description={shortcuts.singleKeysHint}
        defaultChecked={singleKeysAreOn()}
        onChange={(event) => switchSingleKeys(event.currentTarget.checked)}
      />
    </Dialog>
  );
}

interface GroupProps {
  title: string;
  found: readonly Command[];
  chosen: Command | undefined;
  run: (command: Command) => void;
}

function Group({ title, found, chosen, run }: GroupProps) {
  const say = useSay();
  if (found.length === 0) return null;
  return (
    <div role="group" aria-label={title}>
      <p className={styles['group']} aria-hidden="true">
        {title}
      </p>
      {found.map((command) => (
        // The field keeps the focus and has the keys; the chosen option is told through aria-activedescendant.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={command.id}
          id={`palette-${command.id}`}
          role="option"
          aria-selected={command.id === chosen?.id}
          className={styles['option']}
          onClick={() => run(command)}
        >
          {say(command.label)}
          {command.keys && <kbd className={styles['key']}>{command.keys.replace('mod', 'Ctrl')}</kbd>}
        </div>
      ))}
    </div>
  );
}
