import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { value } from '../../../../api/answer.js';
import { policyQuery } from '../../../../api/codes.js';
import { buyerApi } from '../../../../api/clients.js';
import { ErrorSummary } from '../../../../forms/error-summary.js';
import { Button } from '../../../../patterns/button.js';
import { ConfirmDialog } from '../../../../patterns/dialog.js';
import { EmptyState } from '../../../../patterns/empty-state.js';
import { toast } from '../../../../patterns/toasts.js';
import { useWords, withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { roomWords } from '../../../../words/consultations.js';
import { formsWords } from '../../../../words/forms.js';
import { useMayEdit } from '../../-may-edit.js';
import { DocumentRow } from '../-document-row.js';
import { FileDialog } from '../-file-dialog.js';
import { ConsultationHead } from '../-head.js';
import { consultationQuery, documentsQuery, planQuery } from '../-queries.js';
import { useAct } from '../-use-act.js';

export const Route = createFileRoute('/buyer/consultations/$id/documents')({
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(consultationQuery(id)),
      queries.ensureQueryData(planQuery(id)),
      queries.ensureQueryData(documentsQuery(id)),
      queries.ensureQueryData(policyQuery),
      withWords(buyerWords, roomWords, formsWords),
    ]),
  component: Documents,
});

/** Documents with every version: what everyone has, and what goes out next. */
function Documents() {
  const { id } = Route.useParams();
  const { tabs, documents: words, files } = useWords(roomWords);
  const { items } = useSuspenseQuery(documentsQuery(id)).data;
  const { phase } = useSuspenseQuery(planQuery(id)).data.value;
  const mayEdit = useMayEdit();
  const [adding, setAdding] = useState(false);
  const canAdd = mayEdit && phase !== 'withdrawn' && phase !== 'archived';
  return (
    <>
      <ConsultationHead id={id} part={tabs.documents} />
      <section className="top-5 stack" aria-labelledby="documents">
        <div className="spread">
          <h2 id="documents">{words.title(items.length)}</h2>
          {canAdd && <Button onClick={() => setAdding(true)}>{files.addTitle}</Button>}
        </div>
        {items.length === 0 && (
          <EmptyState kind="nothing-yet" title={words.none} level={3}>
            <p>{words.noneText}</p>
          </EmptyState>
        )}
        {items.map((document) => (
          <DocumentRow key={document.id} id={id} document={document} canAdd={canAdd} />
        ))}
        {phase === 'draft' ? <p className="muted">{words.goesOut}</p> : canAdd && <Publish id={id} />}
      </section>
      {adding && <FileDialog id={id} onClose={() => setAdding(false)} />}
    </>
  );
}

/** Publishes the versions that nobody saw yet, to everyone at one instant. */
function Publish({ id }: { id: string }) {
  const { documents: words } = useWords(roomWords);
  const { items } = useSuspenseQuery(documentsQuery(id)).data;
  const [asking, setAsking] = useState(false);
  const { act, problems, busy } = useAct(id);
  const ready = items.filter(({ versions }) =>
    versions.some(({ publishedAt, state }) => !publishedAt && (state === 'clean' || state === 'not-checked')),
  );
  if (ready.length === 0) return null;
  const publish = async () => {
    const body = { documentIds: ready.map((document) => document.id) };
    const isDone = await act(() =>
      value(buyerApi.POST('/v1/consultations/{id}/documents/publish', { params: { path: { id } }, body })),
    );
    setAsking(false);
    if (isDone) toast(words.published);
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <Button look="forward" onClick={() => setAsking(true)}>
        {words.publish(ready.length)}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.publishTitle}
        confirm={words.publish(ready.length)}
        busy={busy}
        onConfirm={() => void publish()}
      >
        <p>{words.publishText}</p>
      </ConfirmDialog>
    </>
  );
}
