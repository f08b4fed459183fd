import { Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { CpvField } from '../../../../../forms/cpv-field.js';
import { useDraftForm } from '../../../../../forms/use-draft-form.js';
import { Crumb } from '../../../../../patterns/page-title.js';
import { useWords, withWords } from '../../../../../words/area.js';
import { findWords } from '../../../../../words/find.js';
import { profileWords } from '../../../../../words/firm-profile.js';
import { formsWords } from '../../../../../words/forms.js';
import { standingQuery } from '../../../-firm-queries.js';
import { advisedCodes, isAdvised } from '../../-advice.js';
import { useAdvice } from '../../-advice-search.js';
import { capabilityOf } from '../../-capability.js';
import { CapabilityPreview } from '../../-capability-preview.js';
import { OfCapability } from '../../-of-capability.js';
import { type Capability, ownFirmQuery } from '../../-profile.js';
import { ProfileForm } from '../../-profile-form.js';
import { isDraft, useCapabilitySaving } from '../../-use-saving.js';

export const Route = createFileRoute('/firm/profile/capabilities/$id/')({
  loader: ({ context: { queries } }) =>
    Promise.all([
      queries.ensureQueryData(ownFirmQuery),
      queries.ensureQueryData(standingQuery),
      withWords(profileWords, findWords, formsWords),
    ]),
  component: What,
  staticData: { wide: true },
});

function What() {
  const { id } = Route.useParams();
  const [round, setRound] = useState(0);
  return (
    <OfCapability id={id}>
      <WhatForm key={`${id} ${round}`} id={id} again={() => setRound(round + 1)} />
    </OfCapability>
  );
}

const REST = 1_000;

/** What is offered: in the firm's own words, then the codes that the words lead to, with how buyers see it beside. */
function WhatForm({ id, again }: { id: string; again: () => void }) {
  const words = useWords(profileWords);
  const { title, description, cpv } = words.fields;
  const navigate = Route.useNavigate();
  const before = useSuspenseQuery(ownFirmQuery).data.value;
  const [saved] = useState(() => capabilityOf(before, id) as Capability);
  const advice = useAdvice();
  const [codes] = useState(() => advisedCodes(saved.cpv, advice));
  const hand = useDraftForm(useCapabilitySaving(id), {
    isDraft,
    fields: { title, description, cpv },
    values: () => ({ title: saved.title, description: saved.description, cpv: codes }),
    content: (typed) => ({
      ...(typed.title.trim().length > 2 ? { title: typed.title.trim() } : {}),
      description: typed.description,
      cpv: typed.cpv,
    }),
    validate: (typed) => ({ title: typed.title.trim().length < 3 ? title.wrong : undefined }),
    goOn: (wasDraft) =>
      wasDraft
        ? navigate({ to: '/firm/profile/capabilities/$id/where', params: { id } })
        : navigate({ to: '/firm/profile/capabilities' }),
  });
  const { form } = hand;
  const written = { title: form.values().title, description: form.values().description };
  const [text, setText] = useState(written);
  const [settled] = useDebouncedValue(text, REST);
  return (
    <ProfileForm
      hand={hand}
      again={again}
      title={saved.title || words.capabilities.untitled}
      lead={words.capabilities.newLead}
      crumb={<Crumb to="/firm/profile/capabilities">{words.capabilities.toList}</Crumb>}
      action={words.capabilities.toWhere}
      beside={<CapabilityPreview capability={{ ...saved, ...form.values() }} />}
    >
      {isAdvised(advice) && <p className="note note-attention small">{words.advised}</p>}
      <div
        className="stack"
        onChange={() => setText({ title: form.values().title, description: form.values().description })}
      >
        <TextInput
          key={form.key('title')}
          {...form.field('title')}
          label={title.label}
          description={title.hint}
          maxLength={300}
        />
        <Textarea
          key={form.key('description')}
          {...form.field('description')}
          label={description.label}
          description={description.hint}
          autosize
          minRows={5}
          maxLength={20_000}
        />
      </div>
      <CpvField field={form.field('cpv')} initial={codes} text={settled} onChange={(codes) => hand.put('cpv', codes)} />
    </ProfileForm>
  );
}
