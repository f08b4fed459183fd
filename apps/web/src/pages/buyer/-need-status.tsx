import { Status, type State } from '../../patterns/status.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import type { Status as NeedState } from './-needs.js';

const STATES: Readonly<Record<NeedState, State>> = {
  draft: 'busy',
  planned: 'todo',
  open: 'yes',
  closed: 'done',
  awarded: 'done',
  withdrawn: 'blocked',
};

/** Where a need stands. */
export function NeedStatus({ status }: { status: NeedState }) {
  const { statuses } = useWords(buyerWords).needs;
  return <Status state={STATES[status]}>{statuses[status]}</Status>;
}
