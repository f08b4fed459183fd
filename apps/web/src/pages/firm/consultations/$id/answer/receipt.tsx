import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { IconDownload } from '@tabler/icons-react';
import { saveText } from '../../../../../api/save-file.js';
import { useFormats } from '../../../../../formats/use-formats.js';
import { Button, ButtonLink } from '../../../../../patterns/button.js';
import { EmptyState } from '../../../../../patterns/empty-state.js';
import { Crumb, PageTitle } from '../../../../../patterns/page-title.js';
import { useWords, withWords } from '../../../../../words/area.js';
import { firmAnswerWords } from '../../../../../words/firm-answer.js';
import styles from '../../-answer.module.css';
import { consultationQuery } from '../../../-firm-queries.js';
import { takesAnswers } from '../../../../-phases.js';
import { type Kept, receiptKey, standingAnswerQuery } from '../../-queries.js';
import { ReceiptCheck } from '../../-receipt-check.js';
import { Withdraw } from '../../-withdraw.js';

export const Route = createFileRoute('/firm/consultations/$id/answer/receipt')({
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(consultationQuery(id)),
      queries.ensureQueryData(standingAnswerQuery(id)),
      withWords(firmAnswerWords),
    ]),
  component: Receipt,
});

/** Did it arrive, when, and how do I prove it? */
function Receipt() {
  const { id } = Route.useParams();
  const { receipt: words } = useWords(firmAnswerWords);
  const { exactMoment, longMoment } = useFormats();
  const { opportunity, phase } = useSuspenseQuery(consultationQuery(id)).data;
  const { submittedAt, replaces, contentHash, ledgerHead } = useSuspenseQuery(standingAnswerQuery(id)).data;
  const crumb = (
    <Crumb to="/firm/consultations/$id" params={{ id }}>
      {opportunity.title}
    </Crumb>
  );
  if (!submittedAt || !contentHash || !ledgerHead)
    return (
      <>
        <PageTitle crumb={crumb}>{words.title}</PageTitle>
        <EmptyState kind="nothing-yet" title={words.none}>
          <p>{words.noneText}</p>
        </EmptyState>
      </>
    );
  return (
    <>
      <PageTitle crumb={crumb} lead={words.lead(exactMoment(submittedAt))}>
        {words.title}
      </PageTitle>
      <div className="stack-l top-5 form">
        <section className="card stack" aria-labelledby="proof">
          <h2 id="proof">{words.proof}</h2>
          <dl className="pairs pairs-stacked">
            <dt>{words.arrived}</dt>
            <dd>{exactMoment(submittedAt)}</dd>
            {replaces && (
              <>
                <dt>{words.replaces}</dt>
                <dd>{words.replaced(exactMoment(replaces))}</dd>
              </>
            )}
            <dt>{words.hash}</dt>
            <dd className={styles['hash']}>{contentHash}</dd>
            <dt>{words.head}</dt>
            <dd className={styles['hash']}>{ledgerHead}</dd>
          </dl>
          <Keep id={id} contentHash={contentHash} />
        </section>
        <ReceiptCheck id={id} head={ledgerHead} isPublic={!opportunity.invitedOnly} />
        <section className="stack-s" aria-labelledby="next">
          <h2 id="next">{words.next}</h2>
          <p>{words.sealed}</p>
          {opportunity.deadline && <p>{words.until(longMoment(opportunity.deadline))}</p>}
          {takesAnswers(phase) && (
            <div className="row">
              <ButtonLink to="/firm/consultations/$id/answer" params={{ id }}>
                {words.replace}
              </ButtonLink>
              <Withdraw id={id} />
            </div>
          )}
        </section>
      </div>
    </>
  );
}

/** The salt is given once: it is kept as long as this window is open, and in the file that one saves. */
function Keep({ id, contentHash }: { id: string; contentHash: string }) {
  const { receipt: words } = useWords(firmAnswerWords);
  const { data } = useQuery<Kept>({ queryKey: receiptKey(id), enabled: false, staleTime: Infinity });
  if (data?.receipt.contentHash !== contentHash) return <p className="small muted">{words.mailed}</p>;
  return (
    <>
      <p>{words.keep}</p>
      <Button
        look="forward"
        icon={<IconDownload size={20} aria-hidden="true" />}
        onClick={() => saveText(words.fileName, JSON.stringify(data, null, 2))}
      >
        {words.save}
      </Button>
    </>
  );
}
