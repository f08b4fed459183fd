import { Checkbox } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { type AccountDto, accountApi } from '../../api/account-api.js';
import { value } from '../../api/answer.js';
import { EmptyState } from '../../patterns/empty-state.js';
import { announce } from '../../shell/announce.js';
import { useSignedIn } from '../../shell/use-session.js';
import { useWords } from '../../words/area.js';
import { realLanguage, useLanguage } from '../../words/language.js';
import { myAccountWords } from '../../words/my-account.js';
import { AccountHead } from './-account-head.js';
import { notificationsQuery } from './-account-queries.js';
import { useAct } from '../../forms/use-act.js';

type Setting = AccountDto<'NotificationSettingDto'>;

export const Route = createFileRoute('/account/notifications')({
  loader: ({ context: { queries } }) => queries.ensureQueryData(notificationsQuery),
  component: Notifications,
});

/** Which mails I get. */
function Notifications() {
  const { notifications: words } = useWords(myAccountWords);
  const { organisation } = useSignedIn();
  const language = realLanguage(useLanguage());
  const { data: settings } = useSuspenseQuery(notificationsQuery);
  const { change, problem } = useChange();
  const mine = settings.filter(({ essential }) => !essential);
  const always = settings.filter(({ essential }) => essential);
  return (
    <>
      <AccountHead part={words.tab} />
      <div className="form stack">
        <h2>{words.title}</h2>
        <p>{words.text(organisation.name)}</p>
        {problem}
        {mine.length === 0 && (
          <EmptyState kind="nothing-yet" title={words.none} level={3}>
            <p>{words.noneText}</p>
          </EmptyState>
        )}
        {mine.length > 0 && (
          <section aria-labelledby="choose" className="stack">
            <h3 id="choose">{words.choose}</h3>
            {mine.map((setting) => (
              <Checkbox
                key={setting.kind}
                checked={setting.mail}
                onChange={(event) => void change(setting, event.currentTarget.checked)}
                label={<span lang={language}>{setting.label[language]}</span>}
              />
            ))}
          </section>
        )}
        {always.length > 0 && (
          <section aria-labelledby="always" className="stack-s top-5">
            <h3 id="always">{words.always}</h3>
            <p className="small muted">{words.alwaysText}</p>
            <ul className="rows" lang={language}>
              {always.map(({ kind, label }) => (
                <li key={kind}>{label[language]}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}

/** A tick is shown at once, since it can be taken back with certainty, and is taken back where it could not be saved. */
function useChange() {
  const { notifications: words } = useWords(myAccountWords);
  const language = realLanguage(useLanguage());
  const client = useQueryClient();
  const act = useAct();
  const change = (setting: Setting, mail: boolean) =>
    act.run(async () => {
      const { kind, label } = setting;
      const { queryKey } = notificationsQuery;
      const before = client.getQueryData(queryKey);
      client.setQueryData(queryKey, (now) => now?.map((other) => (other.kind === kind ? { ...other, mail } : other)));
      try {
        const params = { path: { kind } };
        const { items } = await value(accountApi().PUT('/v1/me/notifications/{kind}', { params, body: { mail } }));
        client.setQueryData(queryKey, items);
        announce(mail ? words.on(label[language]) : words.off(label[language]));
      } catch (error) {
        client.setQueryData(queryKey, before);
        throw error;
      }
    });
  return { change, problem: act.problem };
}
