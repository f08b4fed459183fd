import { PasswordInput, TextInput } from '@mantine/core';
import { createFileRoute, Link, redirect, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { faultAt, Problem } from '../../api/problem.js';
import { currentSession, type Organisation, sessionIsKnown, signIn } from '../../api/session.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { usePageForm } from '../../forms/use-page-form.js';
import { Button } from '../../patterns/button.js';
import { PageTitle } from '../../patterns/page-title.js';
import { START } from '../../shell/navigation/index.js';
import { useWords, withWords } from '../../words/area.js';
import { accountWords } from '../../words/account.js';
import { formsWords } from '../../words/forms.js';
import { ChooseOrganisation } from './-choose-organisation.js';

interface Search {
  /** Where to go afterwards: an address of our own. */
  next?: string | undefined;
}

export const Route = createFileRoute('/(account)/sign-in')({
  validateSearch: ({ next }: Record<string, unknown>): Search => ({ next: isOurs(next) ? next : undefined }),
  beforeLoad: async ({ search }) => {
    const session = await sessionIsKnown().catch(currentSession);
    if (session.status === 'in') throw redirect({ href: search.next ?? START[session.organisation.kind] });
  },
  loader: () => withWords(accountWords, formsWords),
  component: SignIn,
});

/** A path on this site, never another site's address. */
function isOurs(next: unknown): next is string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next);
}

function SignIn() {
  const words = useWords(accountWords);
  const { showPassword } = useWords(formsWords);
  const router = useRouter();
  const { next } = Route.useSearch();
  const [choices, setChoices] = useState<readonly Organisation[]>([]);
  const enter = async (organisationId?: string) => {
    const found = await signIn({ ...form.values(), ...(organisationId ? { organisationId } : {}) }).catch(refused);
    setChoices(found);
    const session = currentSession();
    if (session.status === 'in') await router.navigate({ href: next ?? START[session.organisation.kind] });
  };
  const form = usePageForm({
    initialValues: { email: '', password: '' },
    fields: { email: words.email, password: { ...words.password, wrong: words.signIn.refused } },
    validate: ({ email, password }) => ({
      ...(/.@./.test(email) ? {} : { email: words.email.wrong }),
      ...(password ? {} : { password: words.password.wrong }),
    }),
    submit: () => enter(),
  });
  if (choices.length > 0) return <ChooseOrganisation choices={choices} choose={enter} />;
  return (
    <div className="form">
      <ErrorSummary problems={form.problems} />
      <PageTitle failed={form.failed}>{words.signIn.title}</PageTitle>
      <form noValidate onSubmit={form.onSubmit} className="stack">
        <TextInput {...form.field('email')} label={words.email.label} type="email" autoComplete="username" />
        <PasswordInput
          {...form.field('password')}
          label={words.password.label}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': showPassword, tabIndex: 0 }}
        />
        <div className="row">
          <Button look="forward" type="submit" busy={form.busy}>
            {words.signIn.action}
          </Button>
          <Link to="/forgot">{words.signIn.forgot}</Link>
        </div>
      </form>
      <p className="muted top-5">{words.signIn.invited}</p>
    </div>
  );
}

/** A refusal belongs to the password, whatever it is about. */
function refused(error: unknown): never {
  if (error instanceof Problem && error.code === 'unauthenticated') throw faultAt('/password', 'wrongPassword');
  throw error;
}
