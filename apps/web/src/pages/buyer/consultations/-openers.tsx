import { useSuspenseQuery } from '@tanstack/react-query';
import { useFormats } from '../../../formats/use-formats.js';
import { StateShape } from '../../../patterns/status.js';
import { useWords } from '../../../words/area.js';
import { answerWords } from '../../../words/consultation-answers.js';
import { isOpened, ledgerQuery, membersQuery, planQuery } from './-queries.js';
import styles from './-room.module.css';

interface Opener {
  personId: string;
  name: string;
  /** ISO */
  at: string;
}

/** Did someone ask for the opening, by the entries of the ledger? */
export const isRequested = (entries: readonly { kind: string }[]): boolean =>
  entries.some(({ kind }) => kind === 'opening-requested');

/** Who asked for the opening first, and when, by the ledger; undefined = nobody yet. */
export const useFirstOpener = (id: string): Opener | undefined => useOpener(id, 'opening-requested');

/** Who took the last such step, by the ledger. */
function useOpener(id: string, step: 'opening-requested' | 'opening-confirmed'): Opener | undefined {
  const { opening: words } = useWords(answerWords);
  const { items } = useSuspenseQuery(ledgerQuery(id)).data;
  const members = useSuspenseQuery(membersQuery).data.items;
  const entry = items.findLast(({ kind }) => kind === step);
  if (!entry) return undefined;
  const personId = String((entry.payload as { by?: unknown } | null)?.by ?? '');
  return { personId, name: members.find((one) => one.personId === personId)?.name ?? words.someone, at: entry.at };
}

/** The keys of the envelope: who has turned theirs, and which one is still needed. */
export function Openers({ id }: { id: string }) {
  const { opening: words } = useWords(answerWords);
  const { longMoment } = useFormats();
  const plan = useSuspenseQuery(planQuery(id)).data.value;
  const first = useFirstOpener(id);
  const second = useOpener(id, 'opening-confirmed');
  if (plan.openingMembers === 1) return null;
  const done = isOpened(plan);
  return (
    <ol className={styles['keys']}>
      <li data-done={first || done ? '' : undefined} className="stack-s">
        <p className="row">
          <StateShape state={first || done ? 'done' : 'todo'} />
          <b>{words.first}</b>
        </p>
        <p className="small">{first ? words.by(first.name, longMoment(first.at)) : words.waitsForOne}</p>
      </li>
      <li data-done={done ? '' : undefined} className="stack-s">
        <p className="row">
          <StateShape state={done ? 'done' : first ? 'busy' : 'blocked'} />
          <b>{words.second}</b>
        </p>
        <p className="small">
          {second
            ? words.by(second.name, longMoment(second.at))
            : done && plan.openedAt
              ? words.on(longMoment(plan.openedAt))
              : words.waitsForOther}
        </p>
      </li>
    </ol>
  );
}
