import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Versioned } from '../api/answer.js';

/** What is saved, by field. */
export type Content = Readonly<Record<string, unknown>>;

/** Something that a page edits: what it knows of it, how it saves, how it reads what others saved meanwhile. */
export interface Saving<T> {
  known: () => T;
  /** What stands in it, as it is written. */
  contentOf: (value: T) => Content;
  /** Sends what changed; throws a Problem, `stale` where the page knows an older version. */
  save: (content: Content) => Promise<void>;
  readAgain: () => Promise<{ before: T; now: T }>;
}

interface Stored<T> {
  queryKey: QueryKey;
  read: () => Promise<Versioned<T>>;
  first: Versioned<T>;
  contentOf: (value: T) => Content;
  send: (changed: Content, etag: string) => Promise<Versioned<T>>;
}

/** Saves with the version that the page knows; only what changed is sent, one after the other. */
export function useStored<T extends object>({ queryKey, read, first, contentOf, send }: Stored<T>): Saving<T> {
  const queries = useQueryClient();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const known = useRef(first);
  const sendChanges = async (content: Content) => {
    const before = contentOf(known.current.value);
    const changed = Object.entries(content).filter(([key, now]) => JSON.stringify(before[key]) !== JSON.stringify(now));
    if (changed.length === 0) return;
    known.current = await send(Object.fromEntries(changed), known.current.etag);
    queries.setQueryData(queryKey, known.current);
  };
  return {
    known: () => known.current.value,
    contentOf,
    // The second sends the version that the first one made.
    save: (content) => {
      const sent = last.current.then(() => sendChanges(content));
      last.current = sent.catch(() => undefined);
      return sent;
    },
    readAgain: async () => {
      const before = known.current.value;
      known.current = await queries.fetchQuery({ queryKey, queryFn: read, staleTime: 0 });
      return { before, now: known.current.value };
    },
  };
}
