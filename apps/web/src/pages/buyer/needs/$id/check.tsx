import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { editorWords } from '../../../../words/buyer-editor.js';
import { formsWords } from '../../../../words/forms.js';
import { DraftCheck } from '../../-draft-check.js';
import { needQuery } from '../../-needs.js';

export const Route = createFileRoute('/buyer/needs/$id/check')({
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([queries.ensureQueryData(needQuery(id)), withWords(buyerWords, editorWords, formsWords)]),
  component: Check,
  staticData: { wide: true },
});

/** A need as it will be published. */
function Check() {
  const { id } = Route.useParams();
  return <DraftCheck draft={{ need: useSuspenseQuery(needQuery(id)).data.value }} />;
}
