import { type QueryKey, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { ifMatch, type Versioned, versioned } from '../../api/answer.js';
import { buyerApi } from '../../api/clients.js';
import { type Plan, planQuery } from './consultations/-queries.js';
import { contentQuery, type Need, type NeedContent, type Subject } from './-needs.js';

/** What is saved, by field. */
export type Content = Readonly<Record<string, unknown>>;

/** Something that a page edits: what it knows of it, how it saves, how it reads what others saved meanwhile. */
export interface Saving<T> {
  known: () => T;
  /** Sends what changed; throws a Problem, `stale` where the page knows an older version. */
  save: (content: Content) => Promise<void>;
  readAgain: () => Promise<{ before: T; now: T }>;
}

interface Stored<T> {
  queryKey: QueryKey;
  read: () => Promise<Versioned<T>>;
  first: Versioned<T>;
  send: (changed: Content, etag: string) => Promise<Versioned<T>>;
}

/** Saves with the version that the page knows; only what changed is sent, one after the other. */
function useStored<T extends object>({ queryKey, read, first, send }: Stored<T>): Saving<T> {
  const queries = useQueryClient();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const known = useRef(first);
  const sendChanges = async (content: Content) => {
    const before = known.current.value as Content;
    const changed = Object.entries(content).filter(([key, now]) => JSON.stringify(before[key]) !== JSON.stringify(now));
    if (changed.length === 0) return;
    known.current = await send(Object.fromEntries(changed), known.current.etag);
    queries.setQueryData(queryKey, known.current);
  };
  return {
    known: () => known.current.value,
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

/** What is written of a need or consultation. */
export function useContentSaving(subject: Subject): Saving<Need> {
  const query = contentQuery(subject);
  return useStored<Need>({
    queryKey: query.queryKey,
    read: query.queryFn as () => Promise<Versioned<Need>>,
    first: useSuspenseQuery(query).data,
    send: (changed, etag) => {
      const request = { params: { path: { id: subject.id }, header: ifMatch(etag) }, body: changed as NeedContent };
      return versioned(
        subject.kind === 'need'
          ? buyerApi.PATCH('/v1/needs/{id}', request)
          : buyerApi.PATCH('/v1/consultations/{id}', request),
      );
    },
  });
}

/** How a consultation goes, and who may see it: the fields of its plan. */
const PLAN_KEYS: ReadonlySet<string> = new Set([
  'questionnaire',
  'questionsUntil',
  'openingMembers',
  'invitedOnlyReason',
]);

function usePlanSaving(id: string): Saving<Plan> {
  const query = planQuery(id);
  return useStored<Plan>({
    queryKey: query.queryKey,
    read: query.queryFn as () => Promise<Versioned<Plan>>,
    first: useSuspenseQuery(query).data,
    send: ({ invitedOnlyReason, ...plan }, etag) => {
      const params = { path: { id }, header: ifMatch(etag) };
      // Access is a resource of its own, of the same version; no part of the page holds both.
      return invitedOnlyReason === undefined
        ? versioned(buyerApi.PATCH('/v1/consultations/{id}/plan', { params, body: plan }))
        : versioned(
            buyerApi.PUT('/v1/consultations/{id}/access', {
              params,
              body: { invitedOnlyReason: invitedOnlyReason as string | null },
            }),
          );
    },
  });
}

/** What is asked of the market and how it goes, as if it were one. */
export function useConsultationSaving(id: string): Saving<Need & Plan> {
  const content = useContentSaving({ kind: 'consultation', id });
  const plan = usePlanSaving(id);
  return {
    known: () => ({ ...plan.known(), ...content.known() }),
    save: async (changes) => {
      const entries = Object.entries(changes);
      await content.save(Object.fromEntries(entries.filter(([key]) => !PLAN_KEYS.has(key))));
      await plan.save(Object.fromEntries(entries.filter(([key]) => PLAN_KEYS.has(key))));
    },
    readAgain: async () => {
      const [its, ours] = [await content.readAgain(), await plan.readAgain()];
      return { before: { ...ours.before, ...its.before }, now: { ...ours.now, ...its.now } };
    },
  };
}
