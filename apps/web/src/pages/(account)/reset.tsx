import { PasswordInput } from '@mantine/core';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { value } from '../../api/answer.js';
import { publicApi } from '../../api/clients.js';
import { Problem } from '../../api/problem.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { usePageForm } from '../../forms/use-page-form.js';
import { Button, ButtonLink } from '../../patterns/button.js';
import { PageTitle } from '../../patterns/page-title.js';
import { useWords, withWords } from '../../words/area.js';
import { accountWords } from '../../words/account.js';
import { formsWords } from '../../words/forms.js';
import { LinkIsGone } from './-link-is-gone.js';
import { useCodeOfLink } from './-code-of-link.js';

export const Route = createFileRoute('/(account)/reset')({
  loader: () => withWords(accountWords, formsWords),
  component: Reset,
});

/** Where the link for a new password leads. */
function Reset() {
  const words = useWords(accountWords);
  const { showPassword } = useWords(formsWords);
  const token = useCodeOfLink();
  const [state, setState] = useState<'asking' | 'done' | 'gone'>(token ? 'asking' : 'gone');
  const form = usePageForm({
    initialValues: { password: '' },
    fields: { password: words.reset.newPassword },
    validate: ({ password }) => (password.length < 15 ? { password: words.reset.short } : {}),
    submit: async ({ password }) => {
      await value(publicApi.POST('/v1/password-resets/complete', { body: { token, password } })).catch(whenGone);
      setState((now) => (now === 'gone' ? now : 'done'));
    },
  });
  const whenGone = (error: unknown) => {
    const isGone = error instanceof Problem && (error.code === 'not-found' || isAboutToken(error));
    if (!isGone) throw error;
    setState('gone');
  };
  if (state === 'gone')
    return <LinkIsGone title={words.reset.gone} text={words.reset.goneText} action={words.forgot.title} to="/forgot" />;
  if (state === 'done')
    return (
      <>
        <PageTitle lead={words.reset.doneText}>{words.reset.done}</PageTitle>
        <ButtonLink look="forward" to="/sign-in">
          {words.signIn.action}
        </ButtonLink>
      </>
    );
  return (
    <div className="form">
      <ErrorSummary problems={form.problems} />
      <PageTitle failed={form.failed}>{words.reset.title}</PageTitle>
      <form noValidate onSubmit={form.onSubmit} className="stack">
        <PasswordInput
          {...form.field('password')}
          label={words.reset.newPassword.label}
          description={words.reset.hint}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': showPassword, tabIndex: 0 }}
        />
        <Button look="forward" type="submit" busy={form.busy}>
          {words.reset.action}
        </Button>
      </form>
    </div>
  );
}

const isAboutToken = ({ errors }: Problem) => errors.some(({ pointer }) => pointer.endsWith('token'));
