import { useSuspenseQuery } from '@tanstack/react-query';
import { ifMatch, type Versioned, versioned } from '../../api/answer.js';
import { buyerApi } from '../../api/clients.js';
import { type Content, type Saving, useStored } from '../../forms/use-stored.js';
import { type Plan, planQuery } from './consultations/-queries.js';
import { contentQuery, type Need, type NeedContent, type Subject } from './-needs.js';

/** What can be written has the names of what is read. */
const contentOf = (value: object): Content => value as Content;

/** What is written of a need or consultation. */
export function useContentSaving(subject: Subject): Saving<Need> {
  const query = contentQuery(subject);
  return useStored<Need>({
    queryKey: query.queryKey,
    read: query.queryFn as () => Promise<Versioned<Need>>,
    first: useSuspenseQuery(query).data,
    contentOf,
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
    contentOf,
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
    contentOf,
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
