import { type ComponentType, type ReactNode, useState } from 'react';
import { useWords } from '../../words/area.js';
import { editorWords } from '../../words/buyer-editor.js';
import { useMayEdit } from './-may-edit.js';
import type { Subject } from './-needs.js';
import { AccessPart } from './-part-access.js';
import type { PartProps } from './-part-form.js';
import { PeriodsPart } from './-part-periods.js';
import { QuestionsPart } from './-part-questions.js';
import { RequirementsPart } from './-part-requirements.js';
import { ReservedPart } from './-part-reserved.js';
import { RespondPart } from './-part-respond.js';
import { SizePart } from './-part-size.js';
import { WhatPart } from './-part-what.js';
import { WherePart } from './-part-where.js';
import type { Part } from './-parts.js';

const FORMS: Readonly<Record<Part, ComponentType<PartProps>>> = {
  what: WhatPart,
  where: WherePart,
  size: SizePart,
  requirements: RequirementsPart,
  reserved: ReservedPart,
  respond: RespondPart,
  questions: QuestionsPart,
  periods: PeriodsPart,
  access: AccessPart,
};

/** One part of a draft as a form. @param head stands above what a reader gets instead, who may not write */
export function EditPart({ subject, part, head }: { subject: Subject; part: Part; head: ReactNode }) {
  const words = useWords(editorWords);
  const mayEdit = useMayEdit();
  const [round, setRound] = useState(0);
  const Form = FORMS[part];
  if (!mayEdit)
    return (
      <>
        {head}
        <p className="note top-5">{words.readersOnly}</p>
      </>
    );
  return <Form key={`${subject.id} ${part} ${round}`} subject={subject} again={() => setRound(round + 1)} />;
}
