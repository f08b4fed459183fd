import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { SaveState } from '../forms/autosave.js';
import { useFormats } from '../formats/use-formats.js';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import { Button } from './button.js';
import styles from './saved.module.css';

/** Whether what was typed is safe: the time of the last saving, or what went wrong and when it was safe last. */
export function Saved({ state, retry }: { state: SaveState; retry: () => void }) {
  const { saved } = useWords(patternsWords);
  const { clock } = useFormats();
  const last = state.savedAt && clock(state.savedAt);
  if (state.status === 'failed')
    return (
      <p className={`${styles['saved']} ${styles['failed']}`} role="alert">
        <IconAlertTriangle size={18} aria-hidden="true" />
        <span>
          {state.isPassing ? saved.failed : saved.refused} {last && saved.last(last)}{' '}
          <Button look="quiet" size="small" onClick={retry}>
            {saved.again}
          </Button>
        </span>
      </p>
    );
  const text =
    state.status === 'saving' ? saved.saving : state.status === 'waiting' ? saved.waiting : last && saved.at(last);
  return (
    <p className={styles['saved']} role="status">
      {state.status === 'idle' && last && <IconCheck size={18} aria-hidden="true" />}
      {text}
    </p>
  );
}
