import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { value } from '../../../api/answer.js';
import { supplierApi } from '../../../api/clients.js';
import { ErrorSummary } from '../../../forms/error-summary.js';
import { usePageForm } from '../../../forms/use-page-form.js';
import { useAct } from '../../../forms/use-act.js';
import { Button } from '../../../patterns/button.js';
import { Dialog } from '../../../patterns/dialog.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords } from '../../../words/area.js';
import { firmWords } from '../../../words/firm.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import { patternsWords } from '../../../words/patterns.js';
import { NO_REASONS } from '../-interest.js';
import { takesAnswers } from '../../-phases.js';
import { type Involvement } from './-queries.js';
import { useRefresh } from './-use-hand-in.js';

type Reason = NonNullable<Involvement['declined']>['reason'];

const DECLINE = '/v1/consultations/{id}/decline';

/** Takes a no back; takes part after all. */
function useTakeBack(id: string) {
  const { decline: words } = useWords(firmAnswerWords);
  const refresh = useRefresh(id);
  return async () => {
    await value(supplierApi.DELETE(DECLINE, { params: { path: { id } } }));
    await refresh();
    toast(words.takenBack);
  };
}

/** Says no, with the reason: good behaviour, that the buyer learns of in figures only. */
export function Decline({ id }: { id: string }) {
  const { decline: words } = useWords(firmAnswerWords);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {words.action}
      </Button>
      {asking && <DeclineDialog id={id} onClose={() => setAsking(false)} />}
    </>
  );
}

function DeclineDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { decline: words } = useWords(firmAnswerWords);
  const { reasons } = useWords(firmWords).interest;
  const { dialog } = useWords(patternsWords);
  const refresh = useRefresh(id);
  const takeBack = useTakeBack(id);
  const form = usePageForm<{ reason: Reason | ''; note: string }>({
    initialValues: { reason: '', note: '' },
    fields: { reason: { label: words.why }, note: words.note },
    validate: ({ reason }) => ({ reason: reason ? undefined : words.choose }),
    submit: async ({ reason, note }) => {
      if (reason === '') return;
      const body = { reason, ...(note.trim() ? { note: note.trim() } : {}) };
      await value(supplierApi.POST(DECLINE, { params: { path: { id } }, body }));
      await refresh();
      onClose();
      toast(words.done, () => void takeBack());
    },
  });
  return (
    <Dialog open onClose={onClose} title={words.title}>
      <ErrorSummary problems={form.problems} />
      <form noValidate onSubmit={form.onSubmit} className="stack">
        <p>{words.text}</p>
        <Radio.Group key={form.key('reason')} {...form.field('reason')} label={words.why}>
          <div className="stack-s">
            {NO_REASONS.map((reason) => (
              <Radio key={reason} value={reason} label={reasons[reason]} />
            ))}
          </div>
        </Radio.Group>
        <Textarea
          key={form.key('note')}
          {...form.field('note')}
          label={words.note.label}
          description={words.note.hint}
          autosize
          minRows={2}
          maxLength={1_000}
        />
        <div className="row">
          <Button look="forward" type="submit" busy={form.busy}>
            {words.action}
          </Button>
          <Button onClick={onClose}>{dialog.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The way back, as long as one can still answer. */
export function TakeBackDecline({ id, involvement }: { id: string; involvement: Involvement }) {
  const { decline: words } = useWords(firmAnswerWords);
  const takeBack = useTakeBack(id);
  const act = useAct();
  if (!takesAnswers(involvement.phase)) return null;
  return (
    <>
      <Button busy={act.busy} onClick={() => void act.run(takeBack)}>
        {words.takeBack}
      </Button>
      {act.problem}
    </>
  );
}
