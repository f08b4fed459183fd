import { Checkbox, Radio, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { value } from '../../../api/answer.js';
import { buyerApi } from '../../../api/clients.js';
import { ErrorSummary } from '../../../forms/error-summary.js';
import { useIdempotencyKey } from '../../../forms/use-idempotency-key.js';
import { usePageForm } from '../../../forms/use-page-form.js';
import { Button } from '../../../patterns/button.js';
import { Dialog } from '../../../patterns/dialog.js';
import { SkeletonRows } from '../../../patterns/skeleton.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords } from '../../../words/area.js';
import { roomWords } from '../../../words/consultations.js';
import { patternsWords } from '../../../words/patterns.js';
import { FieldGroup } from '../../../forms/field-group.js';
import { type Candidate, foundFirmsQuery, matchedFirmsQuery } from './-firms-to-invite.js';
import { invitationsQuery } from './-queries.js';
import { useRefresh } from './-use-act.js';

type Origin = 'matches' | 'search';

/** Invites firms, from the matches or found by name, with the reason that is recorded with each of them. */
export function InviteDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { invite: words } = useWords(roomWords);
  const { dialog } = useWords(patternsWords);
  const refresh = useRefresh(id);
  const key = useIdempotencyKey();
  const [origin, setOrigin] = useState<Origin>('matches');
  const form = usePageForm<{ firmIds: string[]; rationale: string }>({
    initialValues: { firmIds: [], rationale: '' },
    fields: { firmIds: words.firms, rationale: words.rationale },
    validate: ({ firmIds, rationale }) => ({
      firmIds: firmIds.length === 0 ? words.firms.wrong : undefined,
      rationale: rationale.trim().length < 5 ? words.rationale.wrong : undefined,
    }),
    submit: async ({ firmIds, rationale }) => {
      const params = { path: { id }, header: key.header() };
      const body = { firmIds, rationale: rationale.trim(), origin };
      await value(buyerApi.POST('/v1/consultations/{id}/invitations', { params, body }));
      await refresh();
      onClose();
      toast(words.done(firmIds.length));
    },
  });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (firmIds: string[]) => {
    setChosen(firmIds);
    form.set('firmIds', firmIds);
  };
  return (
    <Dialog open onClose={onClose} title={words.title}>
      <ErrorSummary problems={form.problems} />
      <form noValidate onSubmit={form.onSubmit} className="stack">
        <Radio.Group
          label={words.origin}
          value={origin}
          onChange={(next) => {
            setOrigin(next as Origin);
            choose([]);
          }}
        >
          <div className="row">
            <Radio value="matches" label={words.matches} />
            <Radio value="search" label={words.search} />
          </div>
        </Radio.Group>
        <FieldGroup field={form.field('firmIds')} legend={words.firms.label}>
          <Firms id={id} origin={origin} chosen={chosen} choose={choose} />
        </FieldGroup>
        <Textarea
          key={form.key('rationale')}
          {...form.field('rationale')}
          label={words.rationale.label}
          description={words.rationale.hint}
          autosize
          minRows={2}
          maxLength={2_000}
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

interface FirmsProps {
  id: string;
  origin: Origin;
  chosen: readonly string[];
  choose: (firmIds: string[]) => void;
}

function Firms({ id, origin, chosen, choose }: FirmsProps) {
  const { invite: words } = useWords(roomWords);
  const invited = useSuspenseQuery(invitationsQuery(id)).data.items;
  const [text, setText] = useState('');
  const [searched] = useDebouncedValue(text.trim(), 300);
  const matched = useQuery({ ...matchedFirmsQuery(id), enabled: origin === 'matches', throwOnError: false });
  const found = useQuery({
    ...foundFirmsQuery(searched),
    enabled: origin === 'search' && searched.length > 1,
    throwOnError: false,
  });
  const { data, isLoading, isError } = origin === 'matches' ? matched : found;
  const candidates = (data ?? []).filter((firm) => !invited.some(({ firmId }) => firmId === firm.id));
  return (
    <div className="stack-s">
      {origin === 'search' && (
        <TextInput label={words.name} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      )}
      {isLoading && <SkeletonRows rows={3} lines={1} />}
      {isError && <p>{words.failed}</p>}
      {data && candidates.length === 0 && <p className="muted">{words.none}</p>}
      {candidates.map((firm: Candidate) => (
        <Checkbox
          key={firm.id}
          checked={chosen.includes(firm.id)}
          onChange={(event) =>
            choose(event.currentTarget.checked ? [...chosen, firm.id] : chosen.filter((one) => one !== firm.id))
          }
          label={firm.name}
          description={firm.about}
        />
      ))}
    </div>
  );
}
