import { createFileRoute } from '@tanstack/react-router';
import { oneOf } from '../../../shell/search-params.js';
import { useWords, withWords } from '../../../words/area.js';
import { buyerWords } from '../../../words/buyer.js';
import { roomWords } from '../../../words/consultations.js';
import { type Own, ownList, type Status } from '../-needs.js';
import { OwnList } from '../-own-list.js';
import { PhaseStatus } from './-phase-status.js';

/** What a consultation can be, more roughly than its phase. Nothing is ever awarded in one. */
const STATUSES = ['draft', 'planned', 'open', 'closed', 'withdrawn'] as const;

export const Route = createFileRoute('/buyer/consultations/')({
  validateSearch: (search): { status?: Status | undefined } => ({ status: oneOf(search['status'], STATUSES) }),
  loaderDeps: ({ search }) => search,
  loader: ({ cause, context: { queries }, deps }) =>
    cause !== 'stay' &&
    Promise.all([
      queries.ensureInfiniteQueryData(ownList('consultation', deps.status)),
      withWords(buyerWords, roomWords),
    ]),
  component: Consultations,
  staticData: { wide: true },
});

const standing = (own: Own) => 'phase' in own && <PhaseStatus phase={own.phase} />;

function Consultations() {
  const { statuses } = useWords(roomWords);
  return (
    <OwnList
      kind="consultation"
      search={Route.useSearch()}
      statuses={STATUSES.map((status) => ({ value: status, label: statuses[status] }))}
      standing={standing}
    />
  );
}
