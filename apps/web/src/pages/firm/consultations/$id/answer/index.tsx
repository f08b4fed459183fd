import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { policyQuery } from '../../../../../api/codes.js';
import { useState } from 'react';
import { useWords, withWords } from '../../../../../words/area.js';
import { firmAnswerWords } from '../../../../../words/firm-answer.js';
import { formsWords } from '../../../../../words/forms.js';
import { consultationQuery, standingQuery } from '../../../-firm-queries.js';
import { AnswerForm } from '../../-answer-form.js';
import { AnswerHead } from '../../-answer-head.js';
import { AnswerSummary } from '../../-answer-summary.js';
import { takesAnswers } from '../../../../-phases.js';
import { draftQuery, filesQuery, standingAnswerQuery } from '../../-queries.js';
import { questionsOf, typedOf } from '../../-typed.js';

export const Route = createFileRoute('/firm/consultations/$id/answer/')({
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(consultationQuery(id)),
      queries.fetchQuery(draftQuery(id)),
      queries.ensureQueryData(filesQuery(id)),
      queries.ensureQueryData(standingAnswerQuery(id)),
      queries.ensureQueryData(standingQuery),
      queries.ensureQueryData(policyQuery),
      withWords(firmAnswerWords, formsWords),
    ]),
  component: Answer,
});

/** What do I still have to fill in, and is it saved? */
function Answer() {
  const { id } = Route.useParams();
  const { late, reader } = useWords(firmAnswerWords);
  const { phase } = useSuspenseQuery(consultationQuery(id)).data;
  const { mayEdit } = useSuspenseQuery(standingQuery).data;
  // Who was writing when it closed keeps the form, with every word in it, also where nothing is taken any more.
  const [wasOpen] = useState(takesAnswers(phase));
  if (wasOpen && mayEdit) return <AnswerForm id={id} />;
  return (
    <>
      <AnswerHead id={id} />
      <div className="stack-l top-5">
        <p className="note note-attention">{mayEdit ? late.over : reader}</p>
        <WhatStands id={id} />
      </div>
    </>
  );
}

/** What was written stays readable. */
function WhatStands({ id }: { id: string }) {
  const { questionnaire, opportunity } = useSuspenseQuery(consultationQuery(id)).data;
  const { data: draft } = useSuspenseQuery(draftQuery(id));
  const typed = typedOf(questionsOf(questionnaire), draft?.answers ?? []);
  return <AnswerSummary id={id} questionnaire={questionnaire} typed={typed} language={opportunity.language} />;
}
