import { IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import { Button } from './button.js';
import styles from './chip.module.css';

/** A filter that is on: what it is about, its value, and how to take it off. */
export interface Filter {
  name: string;
  value: string;
  remove: () => void;
}

/**
 * The filters that are on, each a button that takes it off. The focus goes on to the next one, else to the heading of the
 * results: give its id.
 */
export function Chips({
  filters,
  removeAll,
  results,
}: {
  filters: readonly Filter[];
  removeAll: () => void;
  results: string;
}) {
  const { chip } = useWords(patternsWords);
  const list = useRef<HTMLUListElement>(null);
  if (filters.length === 0) return null;
  const takeOff = (at: number, remove: () => void) => {
    const others = [...(list.current?.querySelectorAll('button') ?? [])].filter((_, other) => other !== at);
    (filters.length > 1 ? others[Math.min(at, filters.length - 2)] : document.getElementById(results))?.focus();
    remove();
  };
  return (
    <ul className={styles['chips']} aria-label={chip.filters} ref={list}>
      {filters.map(({ name, value, remove }, at) => (
        <li key={`${name} ${value}`}>
          <button type="button" className={styles['chip']} onClick={() => takeOff(at, remove)}>
            <span>
              <span className="vh">{chip.remove}: </span>
              {name}: <b>{value}</b>
            </span>
            <IconX size={16} aria-hidden="true" />
          </button>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <Button
            look="quiet"
            size="small"
            onClick={() => {
              document.getElementById(results)?.focus();
              removeAll();
            }}
          >
            {chip.removeAll}
          </Button>
        </li>
      )}
    </ul>
  );
}
