import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { BuyerDto } from '../../../../api/clients.js';
import { useFormats } from '../../../../formats/use-formats.js';
import { Button, ButtonLink } from '../../../../patterns/button.js';
import { EmptyState } from '../../../../patterns/empty-state.js';
import { useWords, withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { formsWords } from '../../../../words/forms.js';
import styles from '../../-matches.module.css';
import { useMayEdit } from '../../-may-edit.js';
import { NeedHead } from '../../-need-head.js';
import { needQuery, shortlistQuery } from '../../-needs.js';
import { NextStep } from '../../-next-step.js';
import { RationaleDialog } from '../../-rationale-dialog.js';
import { useShortlist } from '../../-use-shortlist.js';

type Entry = BuyerDto<'ShortlistEntryDto'>;

export const Route = createFileRoute('/buyer/needs/$id/shortlist')({
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(needQuery(id)),
      queries.ensureQueryData(shortlistQuery(id)),
      withWords(buyerWords, formsWords),
    ]),
  component: Shortlist,
});

/** The firms that were put aside for a need, in the order of the buyer, each with the reason. */
function Shortlist() {
  const { id } = Route.useParams();
  const { shortlist: words, need: needWords } = useWords(buyerWords);
  const { items } = useSuspenseQuery(shortlistQuery(id)).data;
  const need = useSuspenseQuery(needQuery(id)).data.value;
  const { change } = useShortlist(id);
  const [changing, setChanging] = useState<Entry>();
  return (
    <>
      <NeedHead id={id} part={needWords.tabs.shortlist} />
      <section className="top-5 stack" aria-labelledby="results">
        <div className="spread">
          <div>
            <h2 id="results" tabIndex={-1}>
              {words.title(items.length)}
            </h2>
            <p className="small muted">{words.private}</p>
          </div>
          {items.length > 1 && (
            <ButtonLink
              to="/buyer/needs/$id/compare"
              params={{ id }}
              search={{ firms: items.slice(0, 4).map(({ firmId }) => firmId) }}
            >
              {words.compare(Math.min(items.length, 4))}
            </ButtonLink>
          )}
        </div>
        {items.length === 0 ? (
          <EmptyState
            kind="nothing-yet"
            title={words.none}
            level={3}
            action={
              <ButtonLink look="forward" to="/buyer/needs/$id/matches" params={{ id }}>
                {words.noneAction}
              </ButtonLink>
            }
          >
            <p>{words.noneText}</p>
          </EmptyState>
        ) : (
          <>
            <ol className="card">
              {items.map((entry, at) => (
                <Row key={entry.firmId} id={id} items={items} at={at} change={() => setChanging(entry)} />
              ))}
            </ol>
            <NextStep need={need} />
          </>
        )}
      </section>
      {changing && (
        <RationaleDialog
          title={words.changeTitle(changing.firmName)}
          action={words.changeAction}
          initial={changing.rationale}
          onClose={() => setChanging(undefined)}
          save={async (rationale) => {
            await change(changing, rationale);
            setChanging(undefined);
          }}
        />
      )}
    </>
  );
}

interface RowProps {
  id: string;
  items: readonly Entry[];
  at: number;
  change: () => void;
}

function Row({ id, items, at, change }: RowProps) {
  const { shortlist: words } = useWords(buyerWords);
  const { shortDay } = useFormats();
  const mayEdit = useMayEdit();
  const { remove, reorder } = useShortlist(id);
  const entry = items[at] as Entry;
  const { firm, firmName, firmId } = entry;
  const ids = items.map((other) => other.firmId);
  const move = (to: number) => void reorder(ids.toSpliced(at, 1).toSpliced(to, 0, firmId));
  const named = (text: string) => (
    <>
      {text}
      <span className="vh">: {firmName}</span>
    </>
  );
  return (
    <li className={styles['entry']}>
      <span className={styles['place']}>{at + 1}</span>
      <div className="stack-s">
        <h3>
          {firm ? (
            <Link to="/firms/$id" params={{ id: firmId }}>
              {firm.name}
            </Link>
          ) : (
            firmName
          )}
        </h3>
        {!firm && <p className="note-unknown small">{words.gone}</p>}
        <p>{entry.rationale}</p>
        <p className="small muted">{words.added2(entry.addedBy, shortDay(entry.addedAt))}</p>
        {mayEdit && (
          <div className="row">
            <Button size="small" onClick={change}>
              {named(words.changeAction)}
            </Button>
            {at > 0 && (
              <Button size="small" onClick={() => move(at - 1)}>
                {named(words.up)}
              </Button>
            )}
            {at < items.length - 1 && (
              <Button size="small" onClick={() => move(at + 1)}>
                {named(words.down)}
              </Button>
            )}
            <Button size="small" look="quiet" onClick={() => void remove(entry)}>
              {named(words.remove)}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
