import { NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { type AccountDto, accountApi } from '../../api/account-api.js';
import { value } from '../../api/answer.js';
import { refresh } from '../../api/session.js';
import { useFormats } from '../../formats/use-formats.js';
import { Button } from '../../patterns/button.js';
import { ConfirmDialog } from '../../patterns/dialog.js';
import { toast } from '../../patterns/toasts.js';
import { useWords } from '../../words/area.js';
import { myAccountWords } from '../../words/my-account.js';
import { membersQuery } from './-account-queries.js';
import { useAct } from '../../forms/use-act.js';

type Member = AccountDto<'MemberDto'>;

interface MemberRowProps {
  member: Member;
  isMe: boolean;
  mayChange: boolean;
}

/** One member: who it is, what he or she may do, and how that is changed. */
export function MemberRow({ member, isMe, mayChange }: MemberRowProps) {
  const words = useWords(myAccountWords);
  const { members: own } = words;
  const { shortDay } = useFormats();
  const { act, changeRole, remove, asking, setAsking } = useMember(member, isMe);
  const { name, email, phone, role, joinedAt } = member;
  return (
    <li className="stack-s">
      <div className="spread">
        <div>
          <h3>
            {name} {isMe && <span className="tag">{own.you}</span>}
          </h3>
          <p className="small">
            <a href={`mailto:${email}`}>{email}</a>
            {phone && (
              <>
                {' · '}
                <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
              </>
            )}
          </p>
          <p className="small muted">{own.joined(shortDay(joinedAt))}</p>
        </div>
        {mayChange ? (
          <div className="row">
            <RoleSelect name={own.role(name)} role={role} onChange={(next) => void changeRole(next)} />
            <Button look="quiet" onClick={() => setAsking(true)}>
              {own.remove}
              <span className="vh">: {name}</span>
            </Button>
          </div>
        ) : (
          <span>{words.roles[role]}</span>
        )}
      </div>
      {act.problem}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={own.removeTitle(name)}
        confirm={own.remove}
        onConfirm={() => void remove()}
        busy={act.busy}
        danger
      >
        <p>{own.removeText}</p>
      </ConfirmDialog>
    </li>
  );
}

function useMember(member: Member, isMe: boolean) {
  const words = useWords(myAccountWords);
  const { members: own } = words;
  const client = useQueryClient();
  const act = useAct({ conflict: own.lastAdmin });
  const [asking, setAsking] = useState(false);
  const params = { path: { personId: member.personId } };
  const changeRole = (role: Member['role']) =>
    act.run(async () => {
      await value(accountApi().PATCH('/v1/members/{personId}', { params, body: { role } }));
      await client.invalidateQueries(membersQuery);
      if (isMe) await refresh();
      toast(own.changed(member.name, words.roles[role]));
    });
  const remove = async () => {
    await act.run(async () => {
      await value(accountApi().DELETE('/v1/members/{personId}', { params }));
      if (isMe) return refresh();
      await client.invalidateQueries(membersQuery);
      return toast(own.removed(member.name));
    });
    setAsking(false);
  };
  return { act, changeRole, remove, asking, setAsking };
}

interface RoleSelectProps {
  /** A visible label, or a name where what it is about stands beside it. */
  label?: string;
  name?: string;
  role: Member['role'];
  onChange: (role: Member['role']) => void;
}

/** What someone may do, to be chosen. */
export function RoleSelect({ label, name, role, onChange }: RoleSelectProps) {
  const { roles } = useWords(myAccountWords);
  const id = useId();
  return (
    <NativeSelect
      id={id}
      label={label}
      aria-label={name}
      value={role}
      onChange={(event) => onChange(event.currentTarget.value as Member['role'])}
      data={(['reader', 'editor', 'admin'] as const).map((each) => ({ value: each, label: roles[each] }))}
    />
  );
}
