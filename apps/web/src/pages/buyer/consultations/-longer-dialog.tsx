import { TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ifMatch, value } from '../../../api/answer.js';
import { buyerApi } from '../../../api/clients.js';
import { DateField } from '../../../forms/date-field.js';
import { ErrorSummary } from '../../../forms/error-summary.js';
import { usePageForm } from '../../../forms/use-page-form.js';
import { parseDutchDate } from '../../../formats/parse-dutch-date.js';
import { Button } from '../../../patterns/button.js';
import { Dialog } from '../../../patterns/dialog.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords } from '../../../words/area.js';
import { roomWords } from '../../../words/consultations.js';
import { formsWords } from '../../../words/forms.js';
import { patternsWords } from '../../../words/patterns.js';
import { dutchParts, instantOf } from '../-dutch-moment.js';
import styles from '../-editor.module.css';
import { consultationQuery, planQuery } from './-queries.js';
import { useMeanwhile, useRefresh } from './-use-act.js';

const TIME = /^([01]?\d|2[0-3])[:.][0-5]\d$/;

const momentOf = (day: string, time: string): string | undefined => {
  const read = parseDutchDate(day);
  return 'day' in read && TIME.test(time) ? instantOf(read.day, time.replace('.', ':').padStart(5, '0')) : undefined;
};

/** Lengthens a period: of asking, as long as it runs, or of answering. Everyone who takes part is told. */
export function LongerDialog({
  id,
  what,
  onClose,
}: {
  id: string;
  what: 'questions' | 'answers';
  onClose: () => void;
}) {
  const { longer: words, zone } = useWords(roomWords);
  const { date } = useWords(formsWords);
  const { dialog } = useWords(patternsWords);
  const refresh = useRefresh(id);
  const meanwhile = useMeanwhile(id);
  const consultation = useSuspenseQuery(consultationQuery(id)).data;
  const plan = useSuspenseQuery(planQuery(id)).data;
  const before = what === 'answers' ? consultation.value.deadline : plan.value.questionsUntil;
  const pointer = what === 'answers' ? 'deadline' : 'questionsUntil';
  const form = usePageForm({
    initialValues: { [pointer]: dutchParts(before).day, time: dutchParts(before).time || '12:00' },
    fields: { [pointer]: { label: words[what].label }, time: { label: words.time } },
    validate: (typed) => {
      const read = parseDutchDate(typed[pointer] ?? '');
      return {
        [pointer]: 'fault' in read ? date[read.fault] : undefined,
        time: TIME.test(typed['time'] ?? '') ? undefined : words.timeWrong,
      };
    },
    submit: async (typed) => {
      const moment = momentOf(typed[pointer] ?? '', typed['time'] ?? '') ?? null;
      const path = { id };
      const lengthen = () =>
        what === 'answers'
          ? value(
              buyerApi.PATCH('/v1/consultations/{id}', {
                params: { path, header: ifMatch(consultation.etag) },
                body: { deadline: moment },
              }),
            )
          : value(
              buyerApi.PATCH('/v1/consultations/{id}/plan', {
                params: { path, header: ifMatch(plan.etag) },
                body: { questionsUntil: moment },
              }),
            );
      await meanwhile(lengthen);
      await refresh();
      onClose();
      toast(words.done);
    },
  });
  return (
    <Dialog open onClose={onClose} title={words[what].title}>
      <ErrorSummary problems={form.problems} />
      <form noValidate onSubmit={form.onSubmit} className="stack">
        <p>{words.text}</p>
        <div className={styles['when']}>
          <DateField key={form.key(pointer)} {...form.field(pointer)} label={words[what].label} />
          <TextInput key={form.key('time')} {...form.field('time')} label={words.time} description={zone} />
        </div>
        <div className="row">
          <Button look="forward" type="submit" busy={form.busy}>
            {words[what].action}
          </Button>
          <Button onClick={onClose}>{dialog.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
