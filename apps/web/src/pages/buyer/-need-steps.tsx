import { Textarea } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ifMatch, type Versioned, versioned } from '../../api/answer.js';
import { buyerApi } from '../../api/clients.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { usePageForm } from '../../forms/use-page-form.js';
import { Button } from '../../patterns/button.js';
import { Dialog } from '../../patterns/dialog.js';
import { toast } from '../../patterns/toasts.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { patternsWords } from '../../words/patterns.js';
import { useMayEdit } from './-may-edit.js';
import { type Need, needQuery } from './-needs.js';

type Step = 'close' | 'withdraw';

/** What can be done with a published need: close it, or withdraw it with a reason that everyone can read. */
export function NeedSteps({ need }: { need: Need }) {
  const { steps: words } = useWords(buyerWords);
  const { close, withdraw } = words;
  const said = {
    close: { title: close.title, text: close.text, action: close.action, done: close.done },
    withdraw: { title: withdraw.title, text: withdraw.text, action: withdraw.action, done: withdraw.done },
  };
  const mayEdit = useMayEdit();
  const [asking, setAsking] = useState<Step>();
  const stop = () => setAsking(undefined);
  const isOpen = need.status === 'open' || need.status === 'planned';
  return (
    <>
      {need.status === 'withdrawn' && need.withdrawalReason && (
        <p className="note">{words.withdrawn(need.withdrawalReason)}</p>
      )}
      {mayEdit && (isOpen || need.status === 'closed') && (
        <div className="row">
          {isOpen && <Button onClick={() => setAsking('close')}>{close.action}</Button>}
          <Button look="quiet" onClick={() => setAsking('withdraw')}>
            {withdraw.action}
          </Button>
        </div>
      )}
      {asking && <StepDialog id={need.id} step={asking} words={said[asking]} onClose={stop} />}
    </>
  );
}

interface StepDialogProps {
  id: string;
  step: Step;
  words: { title: string; text: string; action: string; done: string };
  onClose: () => void;
}

function StepDialog({ id, step, words, onClose }: StepDialogProps) {
  const { reason } = useWords(buyerWords).steps;
  const { dialog } = useWords(patternsWords);
  const queries = useQueryClient();
  const { etag } = useSuspenseQuery(needQuery(id)).data;
  const params = { path: { id }, header: ifMatch(etag) };
  const form = usePageForm({
    initialValues: { reason: '' },
    fields: { reason },
    validate: (typed) => (step === 'withdraw' && typed.reason.trim().length < 5 ? { reason: reason.wrong } : {}),
    submit: async (body) => {
      const now: Versioned<Need> =
        step === 'close'
          ? await versioned(buyerApi.POST('/v1/needs/{id}/close', { params }))
          : await versioned(buyerApi.POST('/v1/needs/{id}/withdraw', { params, body }));
      queries.setQueryData(needQuery(id).queryKey, now);
      void queries.invalidateQueries({ queryKey: ['buyer', 'list'] });
      onClose();
      toast(words.done);
    },
  });
  return (
    <Dialog open onClose={onClose} title={words.title}>
      <ErrorSummary problems={form.problems} />
      <form noValidate onSubmit={form.onSubmit} className="stack">
        <p>{words.text}</p>
        {step === 'withdraw' && (
          <Textarea
            key={form.key('reason')}
            {...form.field('reason')}
            label={reason.label}
            description={reason.hint}
            minRows={3}
            autosize
            data-autofocus
          />
        )}
        <div className="row">
          <Button look="danger" type="submit" busy={form.busy}>
            {words.action}
          </Button>
          <Button onClick={onClose} data-autofocus={step === 'close' ? '' : undefined}>
            {dialog.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
