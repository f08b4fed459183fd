import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { editorWords } from '../../../../words/buyer-editor.js';
import { formsWords } from '../../../../words/forms.js';
import { DraftCheck } from '../../-draft-check.js';
import { consultationQuery, planQuery, policyQuery } from '../-queries.js';

export const Route = createFileRoute('/buyer/consultations/$id/check')({
  loader: async ({ context: { queries }, params: { id } }) => {
    const [{ value: plan }] = await Promise.all([
      queries.ensureQueryData(planQuery(id)),
      queries.ensureQueryData(consultationQuery(id)),
      queries.ensureQueryData(policyQuery),
      withWords(buyerWords, editorWords, formsWords),
    ]);
    if (plan.phase !== 'draft') throw redirect({ to: '/buyer/consultations/$id', params: { id }, replace: true });
  },
  component: Check,
  staticData: { wide: true },
});

/** A consultation as it will be published. */
function Check() {
  const { id } = Route.useParams();
  const need = useSuspenseQuery(consultationQuery(id)).data.value;
  const plan = useSuspenseQuery(planQuery(id)).data.value;
  const { earliest } = useSuspenseQuery(policyQuery).data;
  return <DraftCheck draft={{ need, plan, earliest }} />;
}
