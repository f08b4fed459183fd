import { TextInput } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { accountApi } from '../../api/account-api.js';
import { ifMatch, versioned } from '../../api/answer.js';
import { asProblem } from '../../api/problem.js';
import { refresh } from '../../api/session.js';
import { ConflictDialog } from '../../forms/conflict-dialog.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { UnsavedGuard } from '../../forms/unsaved-guard.js';
import { usePageForm } from '../../forms/use-page-form.js';
import { useAccent } from '../../look/use-accent.js';
import { Button } from '../../patterns/button.js';
import { toast } from '../../patterns/toasts.js';
import { useSignedIn } from '../../shell/use-session.js';
import { useWords } from '../../words/area.js';
import { myAccountWords } from '../../words/my-account.js';
import { AccountHead } from './-account-head.js';
import { organisationQuery } from './-account-queries.js';
import { LogoForm } from './-logo.js';

/** As the API reads a colour. */
const HEX = /^#[0-9a-f]{6}$/;
/** The colour of Schakel, for a palette that needs some colour to start from. */
const PLUM = '#6f2a5e';

interface Look extends Record<string, unknown> {
  accent: string;
}

export const Route = createFileRoute('/account/organisation')({
  loader: ({ context: { queries } }) => queries.ensureQueryData(organisationQuery),
  component: Organisation,
});

/** The organisation that I act for, and the colour of its pages. */
function Organisation() {
  const words = useWords(myAccountWords);
  const { organisation: own } = words;
  const { person } = useSignedIn();
  const { data } = useSuspenseQuery(organisationQuery);
  const look = useLook();
  const { form, conflict, written } = look;
  // What is being chosen is seen at once, on this page only.
  useAccent(HEX.test(written) ? written : null);
  return (
    <>
      <ErrorSummary problems={form.problems} />
      <AccountHead part={own.tab} failed={form.failed} />
      <section className="form stack" aria-labelledby="organisation">
        <h2 id="organisation">{own.title}</h2>
        <dl className="pairs">
          <dt>{own.name}</dt>
          <dd>{data.value.name}</dd>
          <dt>{own.kind}</dt>
          <dd>{own.kinds[data.value.kind]}</dd>
        </dl>
        {data.value.kind === 'firm' ? (
          <p className="small">
            <Link to="/firm/profile/about">{own.firmName}</Link>
          </p>
        ) : (
          <p className="small muted">{own.nameText}</p>
        )}
      </section>
      {person.role === 'admin' ? (
        <>
          <ColourForm look={look} />
          <LogoForm />
        </>
      ) : (
        <p className="note top-5">{words.onlyAdmins}</p>
      )}
      {conflict && (
        <ConflictDialog
          base={conflict.base}
          mine={conflict.mine}
          theirs={conflict.theirs}
          fields={{ accent: own.accent }}
          onResolved={({ accent }) => look.resolve(accent)}
          onLater={look.later}
        />
      )}
      <UnsavedGuard isUnsaved={() => written !== (data.value.accent ?? '')} />
    </>
  );
}

/** Changes the colour; where someone else did so meanwhile, one chooses. */
function useLook() {
  const words = useWords(myAccountWords);
  const { accent: fieldWords } = words.organisation;
  const client = useQueryClient();
  const { data } = useSuspenseQuery(organisationQuery);
  const base: Look = { accent: data.value.accent ?? '' };
  const element = useRef<HTMLFormElement>(null);
  const [written, setWritten] = useState(base.accent);
  const [conflict, setConflict] = useState<{ base: Look; mine: Look; theirs: Look }>();
  const save = async (accent: string, etag: string) => {
    const options = { params: { header: ifMatch(etag) }, body: { accent: accent || null } };
    client.setQueryData(organisationQuery.queryKey, await versioned(accountApi().PATCH('/v1/organisation', options)));
    await refresh();
    toast(words.saved);
  };
  const submit = async (mine: Look) => {
    try {
      await save(mine.accent, data.etag);
    } catch (error) {
      if (asProblem(error).code !== 'stale') throw error;
      const { value: now } = await client.fetchQuery({ ...organisationQuery, staleTime: 0 });
      setConflict({ base, mine, theirs: { accent: now.accent ?? '' } });
    }
  };
  const form = usePageForm<Look>({
    initialValues: base,
    fields: { accent: { label: fieldWords.label } },
    validate: ({ accent }) => (HEX.test(accent) || accent === '' ? {} : { accent: fieldWords.missing }),
    submit,
  });
  const write = (accent: string) => {
    setWritten(accent);
    form.set('accent', accent);
  };
  const resolve = (accent: string) => {
    setConflict(undefined);
    write(accent);
    element.current?.requestSubmit();
  };
  const later = () => setConflict(undefined);
  return { form, element, written, write, setWritten, conflict, resolve, later };
}

function ColourForm({ look }: { look: ReturnType<typeof useLook> }) {
  const { organisation: words } = useWords(myAccountWords);
  const { form, element, written, write, setWritten } = look;
  const field = form.field('accent');
  return (
    <form noValidate ref={element} onSubmit={form.onSubmit} className="form stack top-5">
      <h2>{words.colour}</h2>
      <p>{words.colourText}</p>
      <TextInput
        key={form.key('accent')}
        {...field}
        onChange={(event) => {
          setWritten(event.currentTarget.value);
          field.onChange(event);
        }}
        label={words.accent.label}
        description={words.accent.hint}
        autoComplete="off"
        spellCheck={false}
      />
      <label className="row">
        <input
          type="color"
          value={HEX.test(written) ? written : PLUM}
          onChange={(event) => write(event.currentTarget.value)}
        />
        {words.picker}
      </label>
      <div className="row">
        <Button look="forward" type="submit" busy={form.busy}>
          {words.action}
        </Button>
        <Button
          onClick={() => {
            write('');
            element.current?.requestSubmit();
          }}
        >
          {words.reset}
        </Button>
      </div>
    </form>
  );
}
