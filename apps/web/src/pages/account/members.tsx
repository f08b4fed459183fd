import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useSignedIn } from '../../shell/use-session.js';
import { useWords } from '../../words/area.js';
import { myAccountWords } from '../../words/my-account.js';
import { sessionIsKnown } from '../../api/session.js';
import { AccountHead } from './-account-head.js';
import { invitationsQuery, membersQuery } from './-account-queries.js';
import { Invitations } from './-invitations.js';
import { MemberRow } from './-member-row.js';

export const Route = createFileRoute('/account/members')({
  loader: async ({ context: { queries } }) => {
    const session = await sessionIsKnown();
    const isAdmin = session.status === 'in' && session.person.role === 'admin';
    await Promise.all([queries.ensureQueryData(membersQuery), isAdmin && queries.ensureQueryData(invitationsQuery)]);
  },
  component: Members,
});

const ROLES = ['reader', 'editor', 'admin'] as const;

/** Who belongs to my organisation and what each may do; admins change that, and invite. */
function Members() {
  const words = useWords(myAccountWords);
  const { members: own } = words;
  const { person } = useSignedIn();
  const { data: members } = useSuspenseQuery(membersQuery);
  const isAdmin = person.role === 'admin';
  return (
    <>
      <AccountHead part={own.tab} />
      <div className="beside">
        <section className="stack" aria-labelledby="members">
          <h2 id="members">{own.title(members.length)}</h2>
          <ul className="rows" aria-label={own.list}>
            {members.map((member) => (
              <MemberRow
                key={member.personId}
                member={member}
                isMe={member.email === person.email}
                mayChange={isAdmin}
              />
            ))}
          </ul>
          {isAdmin ? <Invitations /> : <p className="note">{words.onlyAdmins}</p>}
        </section>
        <section className="card stack-s" aria-labelledby="roles">
          <h2 id="roles">{own.rolesTitle}</h2>
          {ROLES.map((role) => (
            <p key={role} className="small">
              {own.roleTexts[role]}
            </p>
          ))}
        </section>
      </div>
    </>
  );
}
