import { NativeSelect, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { vocabularyQuery } from '../../../api/codes.js';
import { DateField } from '../../../forms/date-field.js';
import { ErrorSummary } from '../../../forms/error-summary.js';
import { usePageForm } from '../../../forms/use-page-form.js';
import { parseDutchDate, typedDay } from '../../../formats/parse-dutch-date.js';
import { Button } from '../../../patterns/button.js';
import { Dialog } from '../../../patterns/dialog.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords } from '../../../words/area.js';
import { profileWords } from '../../../words/firm-profile.js';
import { formsWords } from '../../../words/forms.js';
import { patternsWords } from '../../../words/patterns.js';
import { useChange } from '../profile/-use-change.js';
import type { Certificate } from './-by-expiry.js';
import { addCertificate, changeCertificate, useCertificateName } from './-certificate.js';

/** Null where nothing stands there. */
function dayOf(text: string): string | null {
  const read = parseDutchDate(text);
  return 'day' in read ? read.day : null;
}

const typed = (day: string | null | undefined): string => (day ? typedDay(day) : '');

interface CertificateDialogProps {
  /** The one to change; undefined = another one. */
  of: Certificate | undefined;
  onClose: () => void;
}

/** Adds a certificate or changes one. A changed one has to be verified again, so nothing saves itself here. */
export function CertificateDialog({ of, onClose }: CertificateDialogProps) {
  const { certificates: words, fields } = useWords(profileWords);
  const { date } = useWords(formsWords);
  const { dialog } = useWords(patternsWords);
  const { change, add } = useChange();
  const name = useCertificateName();
  const { items } = useSuspenseQuery(vocabularyQuery('certificates')).data;
  const { code, number, validFrom, validUntil } = fields;
  const form = usePageForm({
    initialValues: {
      code: of?.code ?? '',
      number: of?.number ?? '',
      validFrom: typed(of?.validFrom),
      validUntil: typed(of?.validUntil),
    },
    fields: { code, number, validFrom, validUntil },
    validate: (values) => {
      const [from, until] = [parseDutchDate(values.validFrom), parseDutchDate(values.validUntil)];
      const isReversed = 'day' in from && 'day' in until && from.day > until.day;
      return {
        code: values.code ? undefined : code.wrong,
        validFrom: values.validFrom.trim() && 'fault' in from ? date[from.fault] : undefined,
        validUntil:
          values.validUntil.trim() && 'fault' in until ? date[until.fault] : isReversed ? validUntil.wrong : undefined,
      };
    },
    submit: async (values) => {
      const content = {
        code: values.code,
        number: values.number.trim() || null,
        validFrom: dayOf(values.validFrom),
        validUntil: dayOf(values.validUntil),
      };
      await (of
        ? change((etag) => changeCertificate(of.id, etag, content))
        : add((etag) => addCertificate(etag, content)));
      onClose();
      toast(words.saved);
    },
  });
  return (
    <Dialog open onClose={onClose} title={of ? words.changeTitle(name(of.code)) : words.add}>
      <ErrorSummary problems={form.problems} />
      <form noValidate onSubmit={form.onSubmit} className="stack">
        {of?.verifiedAt && <p className="note note-attention small">{words.verifyAgain}</p>}
        <NativeSelect
          key={form.key('code')}
          {...form.field('code')}
          label={code.label}
          data={[{ value: '', label: code.choose }, ...items.map((item) => ({ value: item.code, label: item.label }))]}
        />
        <TextInput key={form.key('number')} {...form.field('number')} label={number.label} maxLength={100} />
        <DateField key={form.key('validFrom')} {...form.field('validFrom')} label={validFrom.label} />
        <DateField key={form.key('validUntil')} {...form.field('validUntil')} label={validUntil.label} />
        <div className="row">
          <Button look="forward" type="submit" busy={form.busy}>
            {of ? words.save : words.add}
          </Button>
          <Button onClick={onClose}>{dialog.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
