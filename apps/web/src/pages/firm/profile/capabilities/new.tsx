import { Textarea, TextInput } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { ErrorSummary } from '../../../../forms/error-summary.js';
import { UnsavedGuard } from '../../../../forms/unsaved-guard.js';
import { usePageForm } from '../../../../forms/use-page-form.js';
import { Button } from '../../../../patterns/button.js';
import { Crumb, PageTitle } from '../../../../patterns/page-title.js';
import { useWords, withWords } from '../../../../words/area.js';
import { profileWords } from '../../../../words/firm-profile.js';
import { formsWords } from '../../../../words/forms.js';
import { realLanguage } from '../../../../words/language.js';
import { standingQuery } from '../../-firm-queries.js';
import { addCapability } from '../-capability.js';
import { OnlyEditors } from '../-only-editors.js';
import { type Firm, ownFirmQuery } from '../-profile.js';
import { useChange } from '../-use-change.js';

export const Route = createFileRoute('/firm/profile/capabilities/new')({
  loader: ({ context: { queries } }) =>
    Promise.all([
      queries.ensureQueryData(ownFirmQuery),
      queries.ensureQueryData(standingQuery),
      withWords(profileWords, formsWords),
    ]),
  component: New,
});

function New() {
  const { capabilities } = useWords(profileWords);
  const firm = useSuspenseQuery(ownFirmQuery).data.value;
  return (
    <OnlyEditors title={capabilities.add}>
      <NewCapability firm={firm} />
    </OnlyEditors>
  );
}

/** A capability begins with what one does, in one's own words; the rest comes on the next page. */
function NewCapability({ firm }: { firm: Firm }) {
  const words = useWords(profileWords);
  const { title, description } = words.fields;
  const navigate = Route.useNavigate();
  const queries = useQueryClient();
  const { add } = useChange();
  const form = usePageForm({
    initialValues: { title: '', description: '' },
    fields: { title, description },
    validate: (typed) => ({ title: typed.title.trim().length < 3 ? title.wrong : undefined }),
    submit: async (typed) => {
      const body = { title: typed.title.trim(), description: typed.description, language: realLanguage() };
      const { value: now } = await add(async (etag) => {
        const { value: before } = await queries.ensureQueryData(ownFirmQuery);
        return addCapability(before, etag, body);
      });
      const id = now.capabilities.at(-1)?.id ?? '';
      await navigate({
        to: '/firm/profile/capabilities/$id',
        params: { id },
        replace: true,
        ignoreBlocker: true,
      });
    },
  });
  return (
    <div className="form">
      <ErrorSummary problems={form.problems} />
      <PageTitle
        crumb={<Crumb to="/firm/profile/capabilities">{words.capabilities.toList}</Crumb>}
        failed={form.failed}
        lead={words.capabilities.newLead}
      >
        {words.capabilities.add}
      </PageTitle>
      <form noValidate onSubmit={form.onSubmit} className="stack top-5">
        {firm.status === 'published' && <p className="note note-attention small">{words.capabilities.newPublished}</p>}
        <TextInput {...form.field('title')} label={title.label} description={title.hint} maxLength={300} />
        <Textarea
          {...form.field('description')}
          label={description.label}
          description={description.hint}
          autosize
          minRows={4}
        />
        <Button look="forward" type="submit" busy={form.busy}>
          {words.capabilities.add}
        </Button>
      </form>
      <UnsavedGuard isUnsaved={() => form.isDirty() && !form.busy} />
    </div>
  );
}
