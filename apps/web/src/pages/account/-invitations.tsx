import { TextInput } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type AccountDto, accountApi } from '../../api/account-api.js';
import { value } from '../../api/answer.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { useIdempotencyKey } from '../../forms/use-idempotency-key.js';
import { usePageForm } from '../../forms/use-page-form.js';
import { useFormats } from '../../formats/use-formats.js';
import { Button } from '../../patterns/button.js';
import { Status } from '../../patterns/status.js';
import { toast } from '../../patterns/toasts.js';
import { useWords } from '../../words/area.js';
import { myAccountWords } from '../../words/my-account.js';
import { invitationsQuery } from './-account-queries.js';
import { RoleSelect } from './-member-row.js';
import { useAct } from '../../forms/use-act.js';

type Invitation = AccountDto<'InvitationDto'>;

/** Inviting people, and what came of it. */
export function Invitations() {
  const { members: words } = useWords(myAccountWords);
  const { data: invitations } = useSuspenseQuery(invitationsQuery);
  return (
    <>
      <Invite />
      <section aria-labelledby="invitations" className="stack-s top-5">
        <h2 id="invitations">{words.invitations}</h2>
        {invitations.length === 0 && <p className="muted">{words.noInvitations}</p>}
        <ul className="rows">
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Invite() {
  const { members: words } = useWords(myAccountWords);
  const client = useQueryClient();
  const key = useIdempotencyKey();
  const [role, setRole] = useState<Invitation['role']>('editor');
  const form = usePageForm({
    initialValues: { email: '' },
    fields: { email: { ...words.email } },
    validate: ({ email }) => (/.@./.test(email) ? {} : { email: words.email.wrong }),
    submit: async ({ email }) => {
      const params = { header: key.header() };
      await value(accountApi().POST('/v1/invitations', { params, body: { email: email.trim(), role } }));
      key.renew();
      await client.invalidateQueries(invitationsQuery);
      form.set('email', '');
      toast(words.invited(email.trim()));
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit} className="card stack top-5" aria-labelledby="invite">
      <h2 id="invite">{words.invite}</h2>
      <ErrorSummary problems={form.problems} />
      <p className="small">{words.inviteText}</p>
      <TextInput
        key={form.key('email')}
        {...form.field('email')}
        label={words.email.label}
        type="email"
        autoComplete="off"
      />
      <RoleSelect label={words.newRole.label} role={role} onChange={setRole} />
      <Button look="forward" type="submit" busy={form.busy}>
        {words.inviteAction}
      </Button>
    </form>
  );
}

const STATES = { open: 'todo', accepted: 'done', expired: 'late', withdrawn: 'blocked' } as const;

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const words = useWords(myAccountWords);
  const { members: own } = words;
  const { shortDay } = useFormats();
  const client = useQueryClient();
  const act = useAct();
  const { id, email, role, expiresAt, status } = invitation;
  const withdraw = () =>
    act.run(async () => {
      await value(accountApi().DELETE('/v1/invitations/{invitationId}', { params: { path: { invitationId: id } } }));
      await client.invalidateQueries(invitationsQuery);
      toast(own.withdrawn(email));
    });
  return (
    <li className="stack-s">
      <div className="spread">
        <div>
          <p>
            <b>{email}</b> {own.as(words.roles[role])}
          </p>
          {status === 'open' && <p className="small muted">{own.until(shortDay(expiresAt))}</p>}
        </div>
        <div className="row">
          <Status state={STATES[status]}>{own.status[status]}</Status>
          {status === 'open' && (
            <Button look="quiet" busy={act.busy} onClick={() => void withdraw()}>
              {own.withdraw}
              <span className="vh">: {email}</span>
            </Button>
          )}
        </div>
      </div>
      {act.problem}
    </li>
  );
}
