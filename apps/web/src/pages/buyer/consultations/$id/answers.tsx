import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { buyerApi } from '../../../../api/clients.js';
import { EmptyState } from '../../../../patterns/empty-state.js';
import { oneOf, texts } from '../../../../shell/search-params.js';
import { useWords, withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { answerWords } from '../../../../words/consultation-answers.js';
import { roomWords } from '../../../../words/consultations.js';
import { formsWords } from '../../../../words/forms.js';
import { realLanguage } from '../../../../words/language.js';
import { regionsQuery } from '../../../../api/codes.js';
import { AnswerChips, AnswerFilters } from '../-answer-filters.js';
import { AnswersToQuestion } from '../-answers-by-question.js';
import { AnswersTable } from '../-answers-table.js';
import { Download } from '../../../../patterns/download.js';
import { ConsultationHead } from '../-head.js';
import {
  type AnswerFilter,
  answersQuery,
  consultationQuery,
  filterOf,
  isOpened,
  isRunning,
  planQuery,
} from '../-queries.js';
import styles from '../-room.module.css';
import { SealedAnswers } from '../-sealed-answers.js';

interface Search extends AnswerFilter {
  view?: 'table' | undefined;
}

export const Route = createFileRoute('/buyer/consultations/$id/answers')({
  validateSearch: (search): Search => ({
    sizes: texts(search['sizes'], 10),
    nuts: texts(search['nuts'], 50),
    certificates: texts(search['certificates'], 20),
    view: oneOf(search['view'], ['table'] as const),
  }),
  loaderDeps: ({ search: { sizes, nuts, certificates } }) => ({ sizes, nuts, certificates }),
  loader: async ({ context: { queries }, params: { id }, deps }) => {
    const [, { value: plan }] = await Promise.all([
      queries.ensureQueryData(consultationQuery(id)),
      queries.ensureQueryData(planQuery(id)),
      withWords(buyerWords, roomWords, answerWords, formsWords),
    ]);
    if (!isOpened(plan)) return;
    await Promise.all([
      queries.ensureQueryData(answersQuery(id)),
      queries.ensureQueryData(answersQuery(id, deps)),
      queries.ensureQueryData(regionsQuery),
    ]);
  },
  component: Answers,
});

/** The answers: sealed until they are opened, then side by side. */
function Answers() {
  const { id } = Route.useParams();
  const { tabs } = useWords(roomWords);
  const { answers: words } = useWords(answerWords);
  const plan = useSuspenseQuery(planQuery(id)).data.value;
  const isSealed = isRunning(plan) || plan.next?.phase === 'opened';
  return (
    <>
      <ConsultationHead id={id} part={tabs.answers} />
      <div className="top-5">
        {isOpened(plan) ? (
          <OpenedAnswers />
        ) : isSealed ? (
          <SealedAnswers id={id} />
        ) : (
          <EmptyState kind="not-open" title={words.never}>
            <p>{words.neverText}</p>
          </EmptyState>
        )}
      </div>
    </>
  );
}

function OpenedAnswers() {
  const { id } = Route.useParams();
  const { view, ...filter } = Route.useSearch();
  const navigate = Route.useNavigate();
  const { answers: words } = useWords(answerWords);
  const answers = useSuspenseQuery(answersQuery(id, filter)).data;
  const { shown, all, unknown } = answers.firms;
  const change = (changed: AnswerFilter) =>
    void navigate({ search: { ...changed, view }, replace: true, resetScroll: false });
  if (all === 0)
    return (
      <EmptyState kind="nothing-yet" title={words.none}>
        <p>{words.noneText}</p>
      </EmptyState>
    );
  return (
    <div className={styles['withFilters']}>
      <AnswerFilters id={id} filter={filter} change={change} results={words.found(shown, all)} />
      <section className="stack" aria-labelledby="results">
        <div className="spread">
          <h2 id="results" tabIndex={-1}>
            {words.found(shown, all)}
          </h2>
          <p>
            <Link to="." search={{ ...filter, view: view === 'table' ? undefined : 'table' }} resetScroll={false}>
              {view === 'table' ? words.asList : words.asTable}
            </Link>
          </p>
        </div>
        {unknown > 0 && <p className="note-unknown small">{words.unknown(unknown)}</p>}
        <AnswerChips id={id} filter={filter} change={change} />
        {shown === 0 ? (
          <EmptyState kind="nothing-found" title={words.noneFound} level={3}>
            <p>{words.noneFoundText}</p>
          </EmptyState>
        ) : view === 'table' ? (
          <AnswersTable id={id} answers={answers} />
        ) : (
          answers.items.map((item) => <AnswersToQuestion key={item.question.id} id={id} item={item} />)
        )}
        {shown > 0 && <Exports id={id} filter={filter} count={words.exported(shown, all)} />}
      </section>
    </div>
  );
}

/** The answers that are shown as files, without what is confidential; each download stands in the ledger. */
function Exports({ id, filter, count }: { id: string; filter: AnswerFilter; count: string }) {
  const { answers: words } = useWords(answerWords);
  const ask = (format: 'xlsx' | 'csv') => () =>
    buyerApi.GET('/v1/consultations/{id}/answers/export', {
      params: { path: { id }, query: { ...filterOf(filter), format, language: realLanguage() } },
      parseAs: 'blob',
    });
  return (
    <div className="stack-s">
      <div className="row">
        <Download name="antwoorden.xlsx" ask={ask('xlsx')}>
          {words.excel}
        </Download>
        <Download name="antwoorden.csv" ask={ask('csv')}>
          {words.csv}
        </Download>
      </div>
      <p className="small">{count}</p>
      <p className="small muted">{words.exportText}</p>
    </div>
  );
}
