import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { dataFile } from '@schakel/platform';

/** The lines of a gzipped text file of this lib's data folder. Throws where the file is missing or damaged. */
export function dataLines(name: string): string[] {
  return gunzipSync(readFileSync(dataFile('taxonomy', name)))
    .toString('utf8')
    .split('\n');
}

/** Makes a value at its first use and keeps it for the rest of the process. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Like `once`, for one value a key. Only for keys from a fixed set: nothing is ever forgotten. */
export function oncePerKey<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
