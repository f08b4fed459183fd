import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { value } from '../../../../api/answer.js';
import { buyerApi } from '../../../../api/clients.js';
import { useFormats } from '../../../../formats/use-formats.js';
import { Button } from '../../../../patterns/button.js';
import { EmptyState } from '../../../../patterns/empty-state.js';
import { toast } from '../../../../patterns/toasts.js';
import { useWords, withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { roomWords } from '../../../../words/consultations.js';
import { formsWords } from '../../../../words/forms.js';
import { useMayEdit } from '../../-may-edit.js';
import { Declines } from '../-declines.js';
import { ConsultationHead } from '../-head.js';
import { InviteDialog } from '../-invite-dialog.js';
import { consultationQuery, invitationsQuery, isRunning, planQuery, progressQuery } from '../-queries.js';
import { useAct } from '../-use-act.js';

export const Route = createFileRoute('/buyer/consultations/$id/invitations')({
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(consultationQuery(id)),
      queries.ensureQueryData(planQuery(id)),
      queries.ensureQueryData(invitationsQuery(id)),
      queries.ensureQueryData(progressQuery(id)),
      withWords(buyerWords, roomWords, formsWords),
    ]),
  component: Invitations,
});

/** Which firms were invited and why; who declined only as a whole. */
function Invitations() {
  const { id } = Route.useParams();
  const { tabs, invitations: words } = useWords(roomWords);
  const { items } = useSuspenseQuery(invitationsQuery(id)).data;
  const plan = useSuspenseQuery(planQuery(id)).data.value;
  const { declined } = useSuspenseQuery(progressQuery(id)).data;
  const mayEdit = useMayEdit();
  const [inviting, setInviting] = useState(false);
  const canInvite = mayEdit && (plan.phase === 'draft' || isRunning(plan));
  return (
    <>
      <ConsultationHead id={id} part={tabs.invitations} />
      <div className="top-5 stack-l">
        <section className="stack" aria-labelledby="invited">
          <div className="spread">
            <div>
              <h2 id="invited">{words.title(items.length)}</h2>
              <p className="small muted">{plan.invitedOnlyReason ?? words.public}</p>
            </div>
            {canInvite && <Button onClick={() => setInviting(true)}>{words.invite}</Button>}
          </div>
          {items.length === 0 ? (
            <EmptyState kind="nothing-yet" title={words.none} level={3}>
              <p>{words.noneText}</p>
            </EmptyState>
          ) : (
            <Invited id={id} canTakeBack={mayEdit && plan.phase === 'draft'} />
          )}
          {plan.phase === 'draft' && items.length > 0 && <p className="muted small">{words.toldLater}</p>}
        </section>
        {plan.phase !== 'draft' && (
          <section className="stack-s" aria-labelledby="declined">
            <h2 id="declined">{words.declined}</h2>
            <Declines declined={declined} />
          </section>
        )}
      </div>
      {inviting && <InviteDialog id={id} onClose={() => setInviting(false)} />}
    </>
  );
}

function Invited({ id, canTakeBack }: { id: string; canTakeBack: boolean }) {
  const { invitations: words } = useWords(roomWords);
  const { items } = useSuspenseQuery(invitationsQuery(id)).data;
  const { shortDay } = useFormats();
  const { act, busy } = useAct(id);
  const takeBack = async (firmId: string, firmName: string) => {
    const params = { path: { id, firmId } };
    const isDone = await act(() => value(buyerApi.DELETE('/v1/consultations/{id}/invitations/{firmId}', { params })));
    if (isDone) toast(words.takenBack(firmName));
  };
  return (
    <ul className="card rows">
      {items.map(({ firmId, firmName, rationale, origin, invitedAt }) => (
        <li key={firmId} className="spread">
          <div>
            <h3>{firmName}</h3>
            <p>{rationale}</p>
            <p className="small muted">{words.from(words.origins[origin], shortDay(invitedAt))}</p>
          </div>
          {canTakeBack && (
            <Button size="small" look="quiet" busy={busy} onClick={() => void takeBack(firmId, firmName)}>
              {words.takeBack}
              <span className="vh">: {firmName}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
