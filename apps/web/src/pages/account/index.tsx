import { Radio, TextInput } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { accountApi } from '../../api/account-api.js';
import { value } from '../../api/answer.js';
import { refresh } from '../../api/session.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { UnsavedGuard } from '../../forms/unsaved-guard.js';
import { usePageForm } from '../../forms/use-page-form.js';
import { Button } from '../../patterns/button.js';
import { toast } from '../../patterns/toasts.js';
import { useWords } from '../../words/area.js';
import { changeLanguage } from '../../words/language.js';
import { myAccountWords } from '../../words/my-account.js';
import { AccountHead } from './-account-head.js';
import { meQuery } from './-account-queries.js';

export const Route = createFileRoute('/account/')({
  loader: ({ context: { queries } }) => queries.ensureQueryData(meQuery),
  component: Profile,
});

/** My name, where I can be called, and my language. */
function Profile() {
  const words = useWords(myAccountWords);
  const { profile } = words;
  const client = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const form = usePageForm({
    initialValues: { name: me.name, phone: me.phone ?? '', language: me.language },
    fields: { name: profile.name, phone: { label: profile.phone.label }, language: profile.language },
    validate: ({ name }) => (name.trim() ? {} : { name: profile.name.wrong }),
    submit: async ({ name, phone, language }) => {
      const body = { name: name.trim(), phone: phone.trim() || null, language };
      client.setQueryData(meQuery.queryKey, await value(accountApi().PATCH('/v1/me', { body })));
      // The session tells the name and the language to the rest of the page.
      await refresh();
      if (language !== me.language) await changeLanguage(language);
      toast(words.saved);
    },
  });
  return (
    <>
      <ErrorSummary problems={form.problems} />
      <AccountHead part={profile.tab} failed={form.failed} />
      <form noValidate onSubmit={form.onSubmit} className="form stack">
        <h2>{profile.title}</h2>
        <TextInput key={form.key('name')} {...form.field('name')} label={profile.name.label} autoComplete="name" />
        <TextInput
          key={form.key('phone')}
          {...form.field('phone')}
          label={profile.phone.label}
          description={profile.phone.hint}
          type="tel"
          autoComplete="tel"
        />
        <dl>
          <dt>
            <b>{profile.email}</b>
          </dt>
          <dd>{me.email}</dd>
          <dd className="small muted">{profile.emailHint}</dd>
        </dl>
        <Radio.Group
          key={form.key('language')}
          {...form.field('language')}
          label={profile.language.label}
          description={profile.language.hint}
        >
          <div className="stack-s">
            <Radio value="nl" label={<span lang="nl">{profile.languages.nl}</span>} />
            <Radio value="en" label={<span lang="en">{profile.languages.en}</span>} />
          </div>
        </Radio.Group>
        <Button look="forward" type="submit" busy={form.busy}>
          {profile.action}
        </Button>
      </form>
      <UnsavedGuard isUnsaved={form.isDirty} />
    </>
  );
}
