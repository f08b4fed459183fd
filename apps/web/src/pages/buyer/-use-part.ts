import { useNavigate } from '@tanstack/react-router';
import { type DraftFormOptions, type DraftInHand, useDraftForm } from '../../forms/use-draft-form.js';
import type { Saving } from '../../forms/use-stored.js';
import type { Plan } from './consultations/-queries.js';
import type { Need, NeedContent, Subject } from './-needs.js';
import { type Part, partAfter } from './-parts.js';
import { useConsultationSaving, useContentSaving } from './-saving.js';

/** What can be written of a need or consultation, and of how it goes. */
type Written = Partial<Record<keyof (NeedContent & Plan), unknown>>;

interface PartOptions<V, T> extends Omit<DraftFormOptions<T, Written, V>, 'goOn' | 'isDraft'> {
  subject: Subject;
  part: Part;
}

/** One part of what is written of a need or a consultation. */
export function usePart<V extends Record<string, unknown>>(options: PartOptions<V, Need>) {
  return usePartOf(useContentSaving(options.subject), options);
}

/** One part of how a consultation goes. */
export function usePlanPart<V extends Record<string, unknown>>(options: PartOptions<V, Need & Plan>) {
  return usePartOf(useConsultationSaving(options.subject.id), options);
}

function usePartOf<V extends Record<string, unknown>, T extends Need>(
  saving: Saving<T>,
  { subject, part, ...options }: PartOptions<V, T>,
) {
  const goOn = useGoOn(subject, part);
  const { known, ...hand } = useDraftForm(saving, { ...options, isDraft: ({ status }) => status === 'draft', goOn });
  return { ...hand, written: hand.written as NeedContent | undefined, subject, part, need: known };
}

/** To the next part of a draft, or back to the whole. */
function useGoOn({ kind, id }: Subject, part: Part) {
  const navigate = useNavigate();
  return (isDraft: boolean) => {
    const next = partAfter(kind, part);
    if (!isDraft) return navigate({ to: WHOLE[kind], params: { id } });
    if (!next) return navigate({ to: CHECK[kind], params: { id } });
    return navigate({ to: EDIT[kind], params: { id, part: next } });
  };
}

/** Where the whole, one part and the check of a draft are. */
export const WHOLE = { need: '/buyer/needs/$id', consultation: '/buyer/consultations/$id' } as const;
export const EDIT = {
  need: '/buyer/needs/$id/edit/$part',
  consultation: '/buyer/consultations/$id/edit/$part',
} as const;
export const CHECK = { need: '/buyer/needs/$id/check', consultation: '/buyer/consultations/$id/check' } as const;

/** What the page around a part needs of it, whatever its fields are. */
export type PartInHand = DraftInHand & { subject: Subject; part: Part; need: Need; written: NeedContent | undefined };
