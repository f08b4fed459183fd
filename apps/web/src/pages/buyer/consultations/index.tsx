import { createFileRoute } from '@tanstack/react-router';
import { oneOf } from '../../../shell/search-params.js';
import { withWords } from '../../../words/area.js';
import { buyerWords } from '../../../words/buyer.js';
import { ownList, type Status, STATUSES } from '../-needs.js';
import { OwnList } from '../-own-list.js';

export const Route = createFileRoute('/buyer/consultations/')({
  validateSearch: (search): { status?: Status | undefined } => ({ status: oneOf(search['status'], STATUSES) }),
  loaderDeps: ({ search }) => search,
  loader: ({ cause, context: { queries }, deps }) =>
    cause !== 'stay' &&
    Promise.all([queries.ensureInfiniteQueryData(ownList('consultation', deps.status)), withWords(buyerWords)]),
  component: Consultations,
  staticData: { wide: true },
});

function Consultations() {
  return <OwnList kind="consultation" search={Route.useSearch()} />;
}
