import { TextInput } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { accountApi } from '../../api/account-api.js';
import { value } from '../../api/answer.js';
import { sessionIsKnown } from '../../api/session.js';
import { useFormats } from '../../formats/use-formats.js';
import { Button } from '../../patterns/button.js';
import { ConfirmDialog } from '../../patterns/dialog.js';
import { EmptyState } from '../../patterns/empty-state.js';
import { toast } from '../../patterns/toasts.js';
import { useSignedIn } from '../../shell/use-session.js';
import { useWords } from '../../words/area.js';
import { realLanguage, useLanguage } from '../../words/language.js';
import { myAccountWords } from '../../words/my-account.js';
import { AccountHead } from './-account-head.js';
import { calendarQuery } from './-account-queries.js';
import { useAct } from '../../forms/use-act.js';

export const Route = createFileRoute('/account/calendar')({
  loader: async ({ context: { queries } }) => {
    const session = await sessionIsKnown();
    const hasFeed = session.status === 'in' && session.organisation.kind !== 'broker';
    if (hasFeed) await queries.ensureQueryData(calendarQuery);
  },
  component: Calendar,
});

/** The dates of my organisation, in whatever calendar program one uses. */
function Calendar() {
  const { calendar: words } = useWords(myAccountWords);
  const { organisation } = useSignedIn();
  return (
    <>
      <AccountHead part={words.tab} />
      <section className="form stack" aria-labelledby="calendar">
        <h2 id="calendar">{words.title}</h2>
        {organisation.kind === 'broker' ? (
          <EmptyState kind="nothing-yet" title={words.broker} level={3}>
            <p>{words.brokerText}</p>
          </EmptyState>
        ) : (
          <Feed />
        )}
      </section>
    </>
  );
}

function Feed() {
  const { calendar: words } = useWords(myAccountWords);
  const { shortDay } = useFormats();
  const { data: feed } = useSuspenseQuery(calendarQuery);
  const { act, address, make, revoke, asking, setAsking } = useFeed();
  return (
    <>
      <p>{words.text}</p>
      {act.problem}
      {address && <Address address={address} />}
      {feed.createdAt === null && (
        <EmptyState
          kind="nothing-yet"
          title={words.none}
          level={3}
          action={
            <Button look="forward" busy={act.busy} onClick={() => void make()}>
              {words.make}
            </Button>
          }
        >
          <p>{words.noneText}</p>
        </EmptyState>
      )}
      {feed.createdAt !== null && (
        <>
          {!address && <p>{words.since(shortDay(feed.createdAt))}</p>}
          <div className="row">
            <Button onClick={() => setAsking('remake')}>{words.remake}</Button>
            <Button look="danger" onClick={() => setAsking('revoke')}>
              {words.revoke}
            </Button>
          </div>
        </>
      )}
      <ConfirmDialog
        open={asking !== undefined}
        onClose={() => setAsking(undefined)}
        title={asking === 'revoke' ? words.revokeTitle : words.remakeTitle}
        confirm={asking === 'revoke' ? words.revoke : words.remake}
        onConfirm={() => void (asking === 'revoke' ? revoke() : make())}
        busy={act.busy}
        danger={asking === 'revoke'}
      >
        <p>{asking === 'revoke' ? words.revokeText : words.remakeText}</p>
      </ConfirmDialog>
    </>
  );
}

function useFeed() {
  const { calendar: words } = useWords(myAccountWords);
  const language = realLanguage(useLanguage());
  const client = useQueryClient();
  const act = useAct();
  const [asking, setAsking] = useState<'remake' | 'revoke'>();
  const [address, setAddress] = useState<string>();
  const make = () =>
    act.run(async () => {
      const feed = await value(accountApi().POST('/v1/calendar-feed'));
      client.setQueryData(calendarQuery.queryKey, feed);
      setAddress(feed.url ? `${feed.url}&language=${language}` : undefined);
      setAsking(undefined);
    });
  const revoke = () =>
    act.run(async () => {
      await value(accountApi().DELETE('/v1/calendar-feed'));
      client.setQueryData(calendarQuery.queryKey, { createdAt: null, url: null });
      setAddress(undefined);
      setAsking(undefined);
      toast(words.revoked);
    });
  return { act, address, make, revoke, asking, setAsking };
}

/** The address, as long as this page is open: nobody can show it again. */
function Address({ address }: { address: string }) {
  const { calendar: words } = useWords(myAccountWords);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    toast(words.copied);
  };
  return (
    <section className="card stack-s" aria-labelledby="address">
      <h3 id="address">{words.made}</h3>
      <p>{words.once}</p>
      <TextInput label={words.address} value={address} readOnly onFocus={(event) => event.currentTarget.select()} />
      <Button look="forward" onClick={() => void copy()}>
        {words.copy}
      </Button>
    </section>
  );
}
