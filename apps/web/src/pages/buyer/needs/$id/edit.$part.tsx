import { createFileRoute, notFound } from '@tanstack/react-router';
import { type ComponentType, useState } from 'react';
import { regionsQuery, vocabularyQuery } from '../../../../api/codes.js';
import { useWords, withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { editorWords } from '../../../../words/buyer-editor.js';
import { formsWords } from '../../../../words/forms.js';
import { useMayEdit } from '../../-may-edit.js';
import { NeedHead } from '../../-need-head.js';
import { needQuery } from '../../-needs.js';
import { RequirementsPart } from '../../-part-requirements.js';
import { ReservedPart } from '../../-part-reserved.js';
import { RespondPart } from '../../-part-respond.js';
import { SizePart } from '../../-part-size.js';
import { WhatPart } from '../../-part-what.js';
import { WherePart } from '../../-part-where.js';
import { type Part, PARTS } from '../../-parts.js';

const FORMS: Readonly<Record<Part, ComponentType<{ id: string; again: () => void }>>> = {
  what: WhatPart,
  where: WherePart,
  size: SizePart,
  requirements: RequirementsPart,
  reserved: ReservedPart,
  respond: RespondPart,
};

const isPart = (text: string): text is Part => PARTS.includes(text as Part);

export const Route = createFileRoute('/buyer/needs/$id/edit/$part')({
  loader: ({ context: { queries }, params: { id, part } }) => {
    if (!isPart(part)) throw notFound();
    return Promise.all([
      queries.ensureQueryData(needQuery(id)),
      queries.ensureQueryData(regionsQuery),
      queries.ensureQueryData(vocabularyQuery('certificates')),
      queries.ensureQueryData(vocabularyQuery('target-groups')),
      withWords(buyerWords, editorWords, formsWords),
    ]);
  },
  component: EditPart,
  staticData: { wide: true },
});

/** One part of writing a need. */
function EditPart() {
  const { id, part } = Route.useParams();
  const editor = useWords(editorWords);
  const mayEdit = useMayEdit();
  const [round, setRound] = useState(0);
  if (!isPart(part)) return null;
  const Form = FORMS[part];
  if (!mayEdit)
    return (
      <>
        <NeedHead id={id} part={editor.parts[part].title} />
        <p className="note top-5">{editor.readersOnly}</p>
      </>
    );
  return <Form key={`${id} ${part} ${round}`} id={id} again={() => setRound(round + 1)} />;
}
