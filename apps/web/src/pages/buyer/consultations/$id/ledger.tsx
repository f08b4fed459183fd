import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { value } from '../../../../api/answer.js';
import { type BuyerDto, buyerApi } from '../../../../api/clients.js';
import { serverNow } from '../../../../api/server-clock.js';
import { useFormats } from '../../../../formats/use-formats.js';
import { Button } from '../../../../patterns/button.js';
import { Fold } from '../../../../patterns/fold.js';
import { Status } from '../../../../patterns/status.js';
import { useWords, withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { ledgerWords } from '../../../../words/consultation-ledger.js';
import { roomWords } from '../../../../words/consultations.js';
import { formsWords } from '../../../../words/forms.js';
import { ConsultationHead } from '../-head.js';
import { Pack } from '../-pack.js';
import { useLedgerLine } from '../-ledger-line.js';
import { consultationQuery, invitationsQuery, ledgerQuery, membersQuery, planQuery } from '../-queries.js';
import styles from '../-room.module.css';

export const Route = createFileRoute('/buyer/consultations/$id/ledger')({
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(consultationQuery(id)),
      queries.ensureQueryData(planQuery(id)),
      queries.ensureQueryData(ledgerQuery(id)),
      queries.ensureQueryData(membersQuery),
      queries.ensureQueryData(invitationsQuery(id)),
      withWords(buyerWords, roomWords, ledgerWords, formsWords),
    ]),
  component: LedgerPage,
});

/** Everything that was exchanged, in order, each line fastened to the one before; and whether that still holds. */
function LedgerPage() {
  const { id } = Route.useParams();
  const { tabs } = useWords(roomWords);
  const { ledger: words } = useWords(ledgerWords);
  const { items } = useSuspenseQuery(ledgerQuery(id)).data;
  return (
    <>
      <ConsultationHead id={id} part={tabs.ledger} />
      <div className="top-5 stack-l">
        <Verification id={id} />
        <Pack id={id} />
        <section className="stack" aria-labelledby="lines">
          <div>
            <h2 id="lines">{words.title(items.length)}</h2>
            <p className="small muted">{words.lead}</p>
          </div>
          <ol className="rows">
            {items.map((entry) => (
              <Entry key={entry.seq} id={id} entry={entry} />
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}

function Entry({ id, entry }: { id: string; entry: BuyerDto<'LedgerEntryDto'> }) {
  const { ledger: words } = useWords(ledgerWords);
  const { tinyMoment } = useFormats();
  const line = useLedgerLine(id);
  const audiences = new Map(Object.entries(words.audiences));
  return (
    <li className={styles['line']}>
      <time dateTime={entry.at} className="muted">
        {tinyMoment(entry.at)}
      </time>
      <div>
        <p>{line(entry)}</p>
        <Fold
          summary={
            <span className="small">
              {audiences.get(entry.audience) ?? entry.audience}. {words.proof(entry.seq)}
            </span>
          }
        >
          <p className={styles['hash']}>{entry.hash}</p>
          {entry.payload && <p className={styles['hash']}>{JSON.stringify(entry.payload)}</p>}
        </Fold>
      </div>
    </li>
  );
}

/** Checks the whole chain on the server, when asked and when one comes here. */
function Verification({ id }: { id: string }) {
  const { ledger: words } = useWords(ledgerWords);
  const { longMoment } = useFormats();
  const check = useQuery({
    queryKey: ['buyer', 'consultation', id, 'verification'],
    queryFn: async () => {
      const params = { path: { id } };
      const verdict = await value(buyerApi.GET('/v1/consultations/{id}/ledger/verification', { params }));
      return { ...verdict, at: serverNow().toISOString() };
    },
    throwOnError: false,
  });
  const { data } = check;
  return (
    <section className="card stack-s" aria-labelledby="verification">
      <div className="spread">
        <h2 id="verification">{words.verification}</h2>
        <Button size="small" busy={check.isFetching} onClick={() => void check.refetch()}>
          {words.verify}
        </Button>
      </div>
      {check.isError && <p role="alert">{words.failed}</p>}
      {data && (
        <>
          <p role="status" className="row">
            <Status state={data.valid ? 'yes' : 'no'}>{data.valid ? words.valid : words.broken}</Status>
            <span>{words.checked(data.entries, longMoment(data.at))}</span>
          </p>
          {data.breaks.map(({ seq, reason }) => (
            <p key={`${seq} ${reason}`} lang="en">
              {seq}: {reason}
            </p>
          ))}
          <p className="small muted">{words.head}</p>
          <p className={styles['hash']}>{data.head}</p>
        </>
      )}
    </section>
  );
}
