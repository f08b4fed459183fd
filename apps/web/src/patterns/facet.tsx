import type { ReactNode } from 'react';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import { ButtonLink } from './button.js';
import styles from './facet.module.css';
import { Fold } from './fold.js';
import { useIsNarrow } from './use-is-narrow.js';

export interface FacetValue {
  value: string;
  label: ReactNode;
  /** How many results there would be; a value with none stays, and says 0. */
  count?: number | undefined;
}

interface FacetProps {
  legend: string;
  /** The name of the filter in the address. */
  name: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** Do the values include each other, so that one is chosen? */
  single?: boolean;
}

/** One filter: a value is chosen with a tick and a click, the list follows at once. */
export function Facet({ legend, name, values, chosen, onChange, single }: FacetProps) {
  const toggle = (value: string, isOn: boolean) => {
    if (single) return onChange([value]);
    onChange(isOn ? [...chosen, value] : chosen.filter((other) => other !== value));
  };
  return (
    <fieldset className={styles['facet']}>
      <legend>{legend}</legend>
      <div>
        {values.map(({ value, label, count }) => (
          <label key={value} className={styles['choice']} data-zero={count === 0 || undefined}>
            <input
              className={styles['box']}
              type={single ? 'radio' : 'checkbox'}
              name={name}
              value={value}
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            <span>{label}</span>
            <span>{count}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface FacetsProps {
  children: ReactNode;
  /** How many filters are on. */
  chosen: number;
  /** "38 firma's", and the id of their heading. */
  results: string;
  resultsId: string;
}

/** All filters of a list: beside it on a wide screen, a fold above it on a narrow one that ends with the way to the results. */
export function Facets({ children, chosen, results, resultsId }: FacetsProps) {
  const { facets } = useWords(patternsWords);
  const isNarrow = useIsNarrow();
  if (!isNarrow) return <form aria-label={facets.title}>{children}</form>;
  return (
    <div className={styles['panel']}>
      <Fold summary={chosen > 0 ? facets.chosen(chosen) : facets.title}>
        <form aria-label={facets.title}>{children}</form>
        <p>
          <ButtonLink look="forward" to="." search={true} hash={resultsId}>
            {facets.to(results)}
          </ButtonLink>
        </p>
      </Fold>
    </div>
  );
}
