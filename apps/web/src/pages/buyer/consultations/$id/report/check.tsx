import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, redirect, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ifMatch, value } from '../../../../../api/answer.js';
import { buyerApi } from '../../../../../api/clients.js';
import { ErrorSummary } from '../../../../../forms/error-summary.js';
import { Button, ButtonLink, Pair } from '../../../../../patterns/button.js';
import { ConfirmDialog } from '../../../../../patterns/dialog.js';
import { Crumb, PageTitle } from '../../../../../patterns/page-title.js';
import { toast } from '../../../../../patterns/toasts.js';
import { useWords, withWords } from '../../../../../words/area.js';
import { buyerWords } from '../../../../../words/buyer.js';
import { reportWords } from '../../../../../words/consultation-report.js';
import { roomWords } from '../../../../../words/consultations.js';
import { formsWords } from '../../../../../words/forms.js';
import { reportArticleWords } from '../../../../../words/report-article.js';
import { realLanguage, useLanguage } from '../../../../../words/language.js';
import { useMayEdit } from '../../../-may-edit.js';
import { consultationQuery, isOpened, planQuery, reportQuery } from '../../-queries.js';
import { ReportPreview } from '../../-report-preview.js';
import { useAct } from '../../-use-act.js';

export const Route = createFileRoute('/buyer/consultations/$id/report/check')({
  loader: async ({ context: { queries }, params: { id } }) => {
    const [, { value: plan }] = await Promise.all([
      queries.ensureQueryData(consultationQuery(id)),
      queries.ensureQueryData(planQuery(id)),
      withWords(buyerWords, roomWords, reportWords, reportArticleWords, formsWords),
    ]);
    if (!isOpened(plan)) throw redirect({ to: '/buyer/consultations/$id/report', params: { id } });
    await queries.ensureQueryData(reportQuery(id));
  },
  component: Check,
});

/** The report as everyone will read it, and then publishing: never before the API said that it is done. */
function Check() {
  const { id } = Route.useParams();
  const { check: words } = useWords(reportWords);
  const { untitled } = useWords(roomWords);
  const language = realLanguage(useLanguage());
  const { title } = useSuspenseQuery(consultationQuery(id)).data.value;
  const { value: report, etag } = useSuspenseQuery(reportQuery(id)).data;
  const said = report.editions.length > 0 ? words.again : words.first;
  const mayEdit = useMayEdit();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { act, problems, busy } = useAct(id, useReportFields());
  const publish = async () => {
    const params = { path: { id }, header: ifMatch(etag) };
    const isDone = await act(() => value(buyerApi.POST('/v1/consultations/{id}/report/publish', { params })));
    setAsking(false);
    if (!isDone) return;
    await navigate({ to: '/buyer/consultations/$id/report', params: { id } });
    toast(said.done);
  };
  return (
    <div className="stack">
      <ErrorSummary problems={problems} />
      <PageTitle
        failed={problems.length > 0}
        crumb={
          <Crumb to="/buyer/consultations/$id" params={{ id }}>
            {title || untitled}
          </Crumb>
        }
        lead={words.lead}
      >
        {said.title}
      </PageTitle>
      {report.warnings.map((warning) => (
        <p key={`${warning.pointer} ${warning.nl}`} className="note note-attention">
          {warning[language]}
        </p>
      ))}
      <ReportPreview id={id} />
      <Pair>
        <ButtonLink look="back" to="/buyer/consultations/$id/report" params={{ id }}>
          {words.back}
        </ButtonLink>
        {mayEdit && (
          <Button look="forward" onClick={() => setAsking(true)}>
            {said.publish}
          </Button>
        )}
      </Pair>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={said.sure}
        confirm={said.publish}
        busy={busy}
        onConfirm={() => void publish()}
      >
        <p>{said.text}</p>
      </ConfirmDialog>
    </div>
  );
}

/** What is said when the API finds that a part of a report is missing. */
function useReportFields() {
  const words = useWords(reportWords);
  const { faults, theme } = words;
  return {
    introduction: { ...words.introduction, wrong: faults.introduction },
    themes: { label: words.themes, wrong: faults.themes },
    'themes.*.title': { ...theme.title, wrong: faults.title },
    'themes.*.said': { ...theme.said, wrong: faults.said },
    'themes.*.decision': { label: theme.decision, wrong: faults.decision },
    'themes.*.reason': { ...theme.reason, wrong: faults.reason },
    'themes.*.change': { ...theme.change, wrong: faults.change },
  };
}
