import { PasswordInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { accountApi } from '../../api/account-api.js';
import { value } from '../../api/answer.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { usePageForm } from '../../forms/use-page-form.js';
import { Button } from '../../patterns/button.js';
import { toast } from '../../patterns/toasts.js';
import { useWords } from '../../words/area.js';
import { formsWords } from '../../words/forms.js';
import { myAccountWords } from '../../words/my-account.js';
import { AccountHead } from './-account-head.js';
import { sessionsQuery } from './-account-queries.js';

/** The API decides; this only saves a round trip. */
const LEAST = 15;

export const Route = createFileRoute('/account/password')({ component: Password });

/** Another password, which ends all other sessions. */
function Password() {
  const { password: words } = useWords(myAccountWords);
  const { showPassword } = useWords(formsWords);
  const client = useQueryClient();
  const toggle = { 'aria-label': showPassword, tabIndex: 0 };
  const form = usePageForm({
    initialValues: { present: '', next: '' },
    fields: { present: { ...words.present }, next: { label: words.next.label } },
    validate: ({ present, next }) => ({
      ...(present ? {} : { present: words.present.missing }),
      ...(next.length >= LEAST ? {} : { next: words.next.short }),
    }),
    submit: async (body) => {
      await value(accountApi().PUT('/v1/me/password', { body }));
      form.set('present', '');
      form.set('next', '');
      void client.invalidateQueries(sessionsQuery);
      toast(words.done);
    },
  });
  return (
    <>
      <ErrorSummary problems={form.problems} />
      <AccountHead part={words.tab} failed={form.failed} />
      <form noValidate onSubmit={form.onSubmit} className="form stack">
        <h2>{words.title}</h2>
        <p>{words.text}</p>
        <PasswordInput
          key={form.key('present')}
          {...form.field('present')}
          label={words.present.label}
          autoComplete="current-password"
          visibilityToggleButtonProps={toggle}
        />
        <PasswordInput
          key={form.key('next')}
          {...form.field('next')}
          label={words.next.label}
          description={words.next.hint}
          autoComplete="new-password"
          visibilityToggleButtonProps={toggle}
        />
        <Button look="forward" type="submit" busy={form.busy}>
          {words.action}
        </Button>
      </form>
    </>
  );
}
