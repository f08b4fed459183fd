import { createFileRoute, notFound } from '@tanstack/react-router';
import { regionsQuery, vocabularyQuery } from '../../../../api/codes.js';
import { useWords, withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { editorWords } from '../../../../words/buyer-editor.js';
import { formsWords } from '../../../../words/forms.js';
import { EditPart } from '../../-edit-part.js';
import { NeedHead } from '../../-need-head.js';
import { needQuery } from '../../-needs.js';
import { isPartOf } from '../../-parts.js';

export const Route = createFileRoute('/buyer/needs/$id/edit/$part')({
  loader: ({ context: { queries }, params: { id, part } }) => {
    if (!isPartOf('need', part)) throw notFound();
    return Promise.all([
      queries.ensureQueryData(needQuery(id)),
      queries.ensureQueryData(regionsQuery),
      queries.ensureQueryData(vocabularyQuery('certificates')),
      queries.ensureQueryData(vocabularyQuery('target-groups')),
      withWords(buyerWords, editorWords, formsWords),
    ]);
  },
  component: Edit,
  staticData: { wide: true },
});

/** One part of writing a need. */
function Edit() {
  const { id, part } = Route.useParams();
  const { parts } = useWords(editorWords);
  if (!isPartOf('need', part)) return null;
  return <EditPart subject={{ kind: 'need', id }} part={part} head={<NeedHead id={id} part={parts[part].title} />} />;
}
