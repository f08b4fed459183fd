import { createFileRoute } from '@tanstack/react-router';
import { oneOf } from '../../../shell/search-params.js';
import { useWords, withWords } from '../../../words/area.js';
import { buyerWords } from '../../../words/buyer.js';
import { NeedStatus } from '../-need-status.js';
import { type Own, ownList, type Status, STATUSES } from '../-needs.js';
import { OwnList } from '../-own-list.js';

export const Route = createFileRoute('/buyer/needs/')({
  validateSearch: (search): { status?: Status | undefined } => ({ status: oneOf(search['status'], STATUSES) }),
  loaderDeps: ({ search }) => search,
  loader: ({ cause, context: { queries }, deps }) =>
    cause !== 'stay' &&
    Promise.all([queries.ensureInfiniteQueryData(ownList('need', deps.status)), withWords(buyerWords)]),
  component: Needs,
  staticData: { wide: true },
});

const standing = ({ status }: Own) => <NeedStatus status={status} />;

function Needs() {
  const { statuses } = useWords(buyerWords).needs;
  return (
    <OwnList
      kind="need"
      search={Route.useSearch()}
      statuses={STATUSES.map((status) => ({ value: status, label: statuses[status] }))}
      standing={standing}
    />
  );
}
