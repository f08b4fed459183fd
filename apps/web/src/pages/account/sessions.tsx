import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { type AccountDto, accountApi } from '../../api/account-api.js';
import { value } from '../../api/answer.js';
import { useFormats } from '../../formats/use-formats.js';
import { Button } from '../../patterns/button.js';
import { ConfirmDialog } from '../../patterns/dialog.js';
import { toast } from '../../patterns/toasts.js';
import { useWords } from '../../words/area.js';
import { myAccountWords } from '../../words/my-account.js';
import { AccountHead } from './-account-head.js';
import { sessionsQuery } from './-account-queries.js';
import { useAct } from '../../forms/use-act.js';

export const Route = createFileRoute('/account/sessions')({
  loader: ({ context: { queries } }) => queries.ensureQueryData(sessionsQuery),
  component: Sessions,
});

/** Where I am signed in, and ending what I don't know or need. */
function Sessions() {
  const { sessions: words } = useWords(myAccountWords);
  const client = useQueryClient();
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const { data: sessions } = useSuspenseQuery(sessionsQuery);
  const reload = () => client.invalidateQueries(sessionsQuery);
  const end = (session: AccountDto<'SessionDto'>) =>
    act.run(async () => {
      await value(accountApi().DELETE('/v1/sessions/{sessionId}', { params: { path: { sessionId: session.id } } }));
      await reload();
      toast(words.ended(session.device ?? words.unknownDevice));
    });
  const endOthers = () =>
    act.run(async () => {
      await value(accountApi().DELETE('/v1/sessions/others'));
      await reload();
      setAsking(false);
      toast(words.othersEnded);
    });
  return (
    <>
      <AccountHead part={words.tab} />
      <section className="form stack" aria-labelledby="sessions">
        <h2 id="sessions">{words.title}</h2>
        <p>{words.text}</p>
        {act.problem}
        <ul className="rows">
          {sessions.map((session) => (
            <Session key={session.id} session={session} end={() => void end(session)} />
          ))}
        </ul>
        {sessions.length === 1 ? (
          <p className="muted">{words.onlyThis}</p>
        ) : (
          <Button look="danger" onClick={() => setAsking(true)}>
            {words.endOthers}
          </Button>
        )}
      </section>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.endOthersTitle}
        confirm={words.endOthers}
        onConfirm={() => void endOthers()}
        busy={act.busy}
        danger
      >
        <p>{words.endOthersText}</p>
      </ConfirmDialog>
    </>
  );
}

function Session({ session, end }: { session: AccountDto<'SessionDto'>; end: () => void }) {
  const { sessions: words } = useWords(myAccountWords);
  const { longMoment, shortDay } = useFormats();
  const { device, organisation, createdAt, usedAt, expiresAt, current } = session;
  return (
    <li className="spread">
      <div>
        <h3>{device ?? words.unknownDevice}</h3>
        <p className="small">{words.used(longMoment(usedAt), organisation)}</p>
        <p className="small muted">{words.since(shortDay(createdAt), shortDay(expiresAt))}</p>
      </div>
      {current ? (
        <span className="tag">{words.here}</span>
      ) : (
        <Button onClick={end}>
          {words.end}
          <span className="vh">: {device ?? words.unknownDevice}</span>
        </Button>
      )}
    </li>
  );
}
