import { useEffect, useState } from 'react';

type Values = Record<string, string>;

/**
 * What is typed in a form that has nothing to save to yet, kept in this tab alone: loading the page again brings it back,
 * going elsewhere or signing out forgets it.
 * @param name which form it is
 */
export function useKeptValues<V extends Values>(name: string, empty: V): [V, (values: V) => void] {
  const key = `schakel-typed-${name}`;
  const [first] = useState(() => ({ ...empty, ...read(key) }));
  useEffect(() => () => sessionStorage.removeItem(key), [key]);
  return [first, (values) => sessionStorage.setItem(key, JSON.stringify(values))];
}

function read(key: string): Values {
  const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
  return kept as Values;
}
