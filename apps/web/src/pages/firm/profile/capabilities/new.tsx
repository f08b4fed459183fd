import { Textarea, TextInput } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { CpvField } from '../../../../forms/cpv-field.js';
import { ErrorSummary } from '../../../../forms/error-summary.js';
import { UnsavedGuard } from '../../../../forms/unsaved-guard.js';
import { usePageForm } from '../../../../forms/use-page-form.js';
import { Button } from '../../../../patterns/button.js';
import { Crumb, PageTitle } from '../../../../patterns/page-title.js';
import { useWords, withWords } from '../../../../words/area.js';
import { findWords } from '../../../../words/find.js';
import { profileWords } from '../../../../words/firm-profile.js';
import { formsWords } from '../../../../words/forms.js';
import { realLanguage } from '../../../../words/language.js';
import { standingQuery } from '../../-firm-queries.js';
import { isAdvised } from '../-advice.js';
import { useAdvice } from '../-advice-search.js';
import { addCapability, areaOfNext } from '../-capability.js';
import { NextArea } from '../-next-area.js';
import { OnlyEditors } from '../-only-editors.js';
import { type Firm, ownFirmQuery } from '../-profile.js';
import { useChange } from '../-use-change.js';

export const Route = createFileRoute('/firm/profile/capabilities/new')({
  loader: ({ context: { queries } }) =>
    Promise.all([
      queries.ensureQueryData(ownFirmQuery),
      queries.ensureQueryData(standingQuery),
      withWords(profileWords, findWords, formsWords),
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
  const { title, description, cpv } = words.fields;
  const advice = useAdvice();
  const navigate = Route.useNavigate();
  const queries = useQueryClient();
  const { add } = useChange();
  const form = usePageForm({
    initialValues: { title: advice.title ?? '', description: '', cpv: advice.cpv ?? [] },
    fields: { title, description, cpv },
    validate: (typed) => ({ title: typed.title.trim().length < 3 ? title.wrong : undefined }),
    submit: async (typed) => {
      const body = { ...typed, title: typed.title.trim(), language: realLanguage() };
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
        {isAdvised(advice) && <p className="note note-attention small">{words.advised}</p>}
        <TextInput {...form.field('title')} label={title.label} description={title.hint} maxLength={300} />
        <Textarea
          {...form.field('description')}
          label={description.label}
          description={description.hint}
          autosize
          minRows={4}
        />
        {advice.cpv && (
          <CpvField
            field={form.field('cpv')}
            initial={advice.cpv}
            text={{ title: advice.title ?? '', description: '' }}
            onChange={(codes) => form.set('cpv', codes)}
          />
        )}
        <NextArea area={areaOfNext(firm)} />
        <Button look="forward" type="submit" busy={form.busy}>
          {words.capabilities.add}
        </Button>
      </form>
      <UnsavedGuard isUnsaved={() => form.isDirty() && !form.busy} />
    </div>
  );
}
