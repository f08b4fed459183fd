import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { serverNow } from '../api/server-clock.js';
import { ConflictDialog } from '../forms/conflict-dialog.js';
import { DateField } from '../forms/date-field.js';
import { ErrorSummary } from '../forms/error-summary.js';
import { MoneyField } from '../forms/money-field.js';
import { UnsavedGuard } from '../forms/unsaved-guard.js';
import { useAutosave } from '../forms/use-autosave.js';
import { usePageForm } from '../forms/use-page-form.js';
import { parseDutchDate } from '../formats/parse-dutch-date.js';
import { parseMoney } from '../formats/parse-money.js';
import { Button } from '../patterns/button.js';
import { Saved } from '../patterns/saved.js';
import { useWords } from '../words/area.js';
import { formsWords } from '../words/forms.js';

const FIELDS = {
  title: { label: 'Titel' },
  text: { label: 'Omschrijving' },
  start: { label: 'Begindatum' },
  value: { label: 'Waarde' },
};
const BASE = { title: 'Groen', text: 'Onderhoud van plantsoen.', start: '', value: '' };

/** A form with all kinds of fields, what is wrong in it, saving by itself, and a change by someone else. */
export function FormPatterns() {
  const words = useWords(formsWords);
  const [resolving, setResolving] = useState(false);
  const draft = useAutosave<object>({ save: () => Promise.resolve(), onRefused: () => undefined });
  const form = usePageForm({
    initialValues: BASE,
    fields: FIELDS,
    validate: ({ title, start, value }) => {
      const read = parseDutchDate(start);
      return {
        ...(title ? {} : { title: words.required(FIELDS.title.label) }),
        ...('fault' in read ? { start: words.date[read.fault] } : {}),
        ...(value && parseMoney(value) === undefined ? { value: words.money.wrong } : {}),
      };
    },
    submit: () => Promise.resolve(),
  });
  return (
    <>
      <section className="card">
        <ErrorSummary problems={form.problems} />
        <h2>Formulier</h2>
        <form noValidate onSubmit={form.onSubmit} onChange={() => draft.change(form.values())} className="stack top-3">
          <Saved state={draft.state} retry={() => void draft.flush()} />
          <TextInput key={form.key('title')} {...form.field('title')} label={FIELDS.title.label} />
          <Textarea
            key={form.key('text')}
            {...form.field('text')}
            label={`${FIELDS.text.label} ${words.optional}`}
            description="Schrijf kort. Hooguit 300 woorden."
          />
          <DateField key={form.key('start')} {...form.field('start')} label={FIELDS.start.label} />
          <MoneyField
            key={form.key('value')}
            {...form.field('value')}
            label={`${FIELDS.value.label} ${words.optional}`}
          />
          <NativeSelect label="Soort" data={['Leveringen', 'Diensten', 'Werken']} />
          <Checkbox label="Ook voor een deel" description="Per perceel kiezen" />
          <Radio.Group label="Voorbehouden" defaultValue="yes">
            <div className="stack-s">
              <Radio value="yes" label="Ja" />
              <Radio value="no" label="Nee" />
            </div>
          </Radio.Group>
          <div className="row">
            <Button type="submit" look="forward">
              Opslaan
            </Button>
            <Button onClick={() => setResolving(true)}>Verschil oplossen</Button>
          </div>
        </form>
        <UnsavedGuard isUnsaved={form.isDirty} />
        {resolving && (
          <ConflictDialog
            base={BASE}
            mine={{ ...BASE, text: 'Mijn tekst over plantsoen.' }}
            theirs={{ ...BASE, title: 'Groen in drie wijken', text: 'Tekst van de ander.' }}
            who="S. Bakker"
            fields={FIELDS}
            onResolved={() => setResolving(false)}
            onLater={() => setResolving(false)}
          />
        )}
      </section>
      <section className="card stack">
        <h2>Opslaan</h2>
        <Saved state={{ status: 'idle', savedAt: serverNow().toISOString() }} retry={() => undefined} />
        <Saved state={{ status: 'waiting' }} retry={() => undefined} />
        <Saved
          state={{ status: 'failed', isPassing: true, savedAt: serverNow().toISOString() }}
          retry={() => undefined}
        />
      </section>
    </>
  );
}
