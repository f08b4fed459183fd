import { PasswordInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { value } from '../../api/answer.js';
import { publicApi, type PublicDto } from '../../api/clients.js';
import { faultAt, Problem } from '../../api/problem.js';
import { join } from '../../api/session.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { usePageForm } from '../../forms/use-page-form.js';
import { Button } from '../../patterns/button.js';
import { PageTitle } from '../../patterns/page-title.js';
import { Pending } from '../../shell/pending.js';
import { START } from '../../shell/navigation/index.js';
import { useWords, withWords } from '../../words/area.js';
import { accountWords } from '../../words/account.js';
import { formsWords } from '../../words/forms.js';
import { realLanguage } from '../../words/language.js';
import { useCodeOfLink } from './-code-of-link.js';
import { LinkIsGone } from './-link-is-gone.js';

export const Route = createFileRoute('/(account)/join')({
  loader: () => withWords(accountWords, formsWords),
  component: Join,
});

/** Where an invitation leads. */
function Join() {
  const words = useWords(accountWords);
  const token = useCodeOfLink();
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => value(publicApi.POST('/v1/session/invitation', { body: { token } })).catch(goneAsNull),
    enabled: token !== '',
  });
  if (invitation.isLoading) return <Pending />;
  if (!invitation.data)
    return <LinkIsGone title={words.join.gone} text={words.join.goneText} action={words.signIn.action} to="/sign-in" />;
  return <JoinForm token={token} invited={invitation.data} />;
}

function goneAsNull(error: unknown): null {
  if (error instanceof Problem && error.code === 'not-found') return null;
  throw error;
}

function JoinForm({ token, invited }: { token: string; invited: PublicDto<'InvitedDto'> }) {
  const words = useWords(accountWords);
  const { showPassword } = useWords(formsWords);
  const navigate = useNavigate();
  const { hasAccount, organisation, email, kind } = invited;
  const password = hasAccount ? words.password : words.reset.newPassword;
  const form = usePageForm({
    initialValues: { name: '', password: '' },
    fields: { name: words.join.name, password },
    validate: (values) => ({
      ...(hasAccount || values.name.trim() ? {} : { name: words.join.name.wrong }),
      ...(!hasAccount && values.password.length < 15 ? { password: words.reset.short } : {}),
    }),
    submit: async (values) => {
      await join({ ...values, name: values.name.trim() || email, token, language: realLanguage() }).catch(refused);
      await navigate({ to: START[kind] });
    },
  });
  return (
    <div className="form">
      <ErrorSummary problems={form.problems} />
      <PageTitle failed={form.failed} lead={words.join.lead(email)}>
        {words.join.title(organisation)}
      </PageTitle>
      {hasAccount && <p className="note">{words.join.hasAccount}</p>}
      <form noValidate onSubmit={form.onSubmit} className="stack top-5">
        <input type="hidden" autoComplete="username" value={email} readOnly />
        {!hasAccount && <TextInput {...form.field('name')} label={words.join.name.label} autoComplete="name" />}
        <PasswordInput
          {...form.field('password')}
          label={password.label}
          description={hasAccount ? undefined : words.reset.hint}
          autoComplete={hasAccount ? 'current-password' : 'new-password'}
          visibilityToggleButtonProps={{ 'aria-label': showPassword, tabIndex: 0 }}
        />
        <Button look="forward" type="submit" busy={form.busy}>
          {words.join.action}
        </Button>
      </form>
    </div>
  );
}

/** A refusal belongs to the password, whatever it is about. */
function refused(error: unknown): never {
  if (error instanceof Problem && error.code === 'unauthenticated') throw faultAt('/password', 'wrongPassword');
  throw error;
}
