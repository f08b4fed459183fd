import { TextInput } from '@mantine/core';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { value } from '../../api/answer.js';
import { publicApi } from '../../api/clients.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { usePageForm } from '../../forms/use-page-form.js';
import { Button, ButtonLink } from '../../patterns/button.js';
import { PageTitle } from '../../patterns/page-title.js';
import { useWords, withWords } from '../../words/area.js';
import { accountWords } from '../../words/account.js';
import { formsWords } from '../../words/forms.js';

export const Route = createFileRoute('/(account)/forgot')({
  loader: () => withWords(accountWords, formsWords),
  component: Forgot,
});

/** Asks for a link by mail. What is said afterwards is the same for every address. */
function Forgot() {
  const words = useWords(accountWords);
  const [sentTo, setSentTo] = useState<string>();
  const form = usePageForm({
    initialValues: { email: '' },
    fields: { email: words.email },
    validate: ({ email }) => (/.@./.test(email) ? {} : { email: words.email.wrong }),
    submit: async (body) => {
      await value(publicApi.POST('/v1/password-resets', { body }));
      setSentTo(body.email);
    },
  });
  if (sentTo)
    return (
      <>
        <PageTitle lead={words.forgot.sentText(sentTo)}>{words.forgot.sent}</PageTitle>
        <ButtonLink to="/sign-in">{words.forgot.back}</ButtonLink>
      </>
    );
  return (
    <div className="form">
      <ErrorSummary problems={form.problems} />
      <PageTitle failed={form.failed} lead={words.forgot.lead}>
        {words.forgot.title}
      </PageTitle>
      <form noValidate onSubmit={form.onSubmit} className="stack">
        <TextInput {...form.field('email')} label={words.email.label} type="email" autoComplete="username" />
        <Button look="forward" type="submit" busy={form.busy}>
          {words.forgot.action}
        </Button>
      </form>
    </div>
  );
}
