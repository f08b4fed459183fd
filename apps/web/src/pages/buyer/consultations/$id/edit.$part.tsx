import { createFileRoute, notFound, redirect } from '@tanstack/react-router';
import { regionsQuery, vocabularyQuery } from '../../../../api/codes.js';
import { useWords, withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { editorWords } from '../../../../words/buyer-editor.js';
import { roomWords } from '../../../../words/consultations.js';
import { formsWords } from '../../../../words/forms.js';
import { EditPart } from '../../-edit-part.js';
import { isPartOf } from '../../-parts.js';
import { ConsultationHead } from '../-head.js';
import { consultationQuery, planQuery, policyQuery } from '../-queries.js';

export const Route = createFileRoute('/buyer/consultations/$id/edit/$part')({
  loader: async ({ context: { queries }, params: { id, part } }) => {
    if (!isPartOf('consultation', part)) throw notFound();
    const [{ value: plan }] = await Promise.all([
      queries.ensureQueryData(planQuery(id)),
      queries.ensureQueryData(consultationQuery(id)),
      queries.ensureQueryData(policyQuery),
      queries.ensureQueryData(regionsQuery),
      queries.ensureQueryData(vocabularyQuery('certificates')),
      queries.ensureQueryData(vocabularyQuery('target-groups')),
      withWords(buyerWords, roomWords, editorWords, formsWords),
    ]);
    // What firms work on is not rewritten: longer periods and new documents are given in its room.
    if (plan.phase !== 'draft') throw redirect({ to: '/buyer/consultations/$id', params: { id }, replace: true });
  },
  component: Edit,
  staticData: { wide: true },
});

/** One part of writing a consultation. */
function Edit() {
  const { id, part } = Route.useParams();
  const { parts } = useWords(editorWords);
  if (!isPartOf('consultation', part)) return null;
  return (
    <EditPart
      subject={{ kind: 'consultation', id }}
      part={part}
      head={<ConsultationHead id={id} part={parts[part].title} />}
    />
  );
}
