import { Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { versioned } from '../../api/answer.js';
import { buyerApi } from '../../api/clients.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { UnsavedGuard } from '../../forms/unsaved-guard.js';
import { useKeptValues } from '../../forms/kept-values.js';
import { useIdempotencyKey } from '../../forms/use-idempotency-key.js';
import { usePageForm } from '../../forms/use-page-form.js';
import { Button } from '../../patterns/button.js';
import { Crumb, PageTitle } from '../../patterns/page-title.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { editorWords } from '../../words/buyer-editor.js';
import { realLanguage } from '../../words/language.js';
import { useMayEdit } from './-may-edit.js';
import { contentQuery, type Kind } from './-needs.js';
import { LIST } from './-own-list.js';
import { EDIT } from './-use-part.js';

/** A need or consultation begins with what one wants, in one's own words; from then on the draft saves itself. */
export function NewDraft({ kind }: { kind: Kind }) {
  const words = useWords(editorWords);
  const { needs } = useWords(buyerWords);
  const { fields } = words;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const key = useIdempotencyKey();
  const mayEdit = useMayEdit();
  const [initialValues, keep] = useKeptValues(`new-${kind}`, { title: '', description: '' });
  const form = usePageForm({
    initialValues,
    onChange: keep,
    fields: { title: fields.title, description: fields.description },
    validate: ({ title }) => (title.trim().length < 5 ? { title: fields.title.wrong } : {}),
    submit: async (typed) => {
      const request = { params: { header: key.header() }, body: { ...typed, language: realLanguage() } };
      const made = await versioned(
        kind === 'need' ? buyerApi.POST('/v1/needs', request) : buyerApi.POST('/v1/consultations', request),
      );
      const { id } = made.value;
      queries.setQueryData(contentQuery({ kind, id }).queryKey, made);
      void queries.invalidateQueries({ queryKey: ['buyer', 'list'] });
      await navigate({ to: EDIT[kind], params: { id, part: 'what' }, replace: true, ignoreBlocker: true });
    },
  });
  const crumb = <Crumb to={LIST[kind]}>{needs.all[kind]}</Crumb>;
  if (!mayEdit)
    return (
      <PageTitle crumb={crumb} lead={words.readersOnly}>
        {words.new[kind].title}
      </PageTitle>
    );
  return (
    <div className="form">
      <ErrorSummary problems={form.problems} />
      <PageTitle crumb={crumb} failed={form.failed} lead={words.new[kind].lead}>
        {words.new[kind].title}
      </PageTitle>
      <form noValidate onSubmit={form.onSubmit} className="stack">
        <TextInput {...form.field('title')} label={fields.title.label} description={fields.title.hint} />
        <Textarea
          {...form.field('description')}
          label={fields.description.label}
          description={fields.description.hint}
          autosize
          minRows={6}
        />
        <Button look="forward" type="submit" busy={form.busy}>
          {words.new[kind].action}
        </Button>
      </form>
      <UnsavedGuard isUnsaved={() => Object.values(form.values()).some(Boolean) && !form.busy} />
    </div>
  );
}
