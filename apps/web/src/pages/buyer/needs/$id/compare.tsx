import { Checkbox } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { ButtonLink } from '../../../../patterns/button.js';
import { EmptyState } from '../../../../patterns/empty-state.js';
import { texts } from '../../../../shell/search-params.js';
import { useWords, withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { formsWords } from '../../../../words/forms.js';
import { ComparisonLists, ComparisonTable } from '../../-comparison.js';
import { useComparison } from '../../-comparison-rows.js';
import { NeedHead } from '../../-need-head.js';
import { comparedQuery, needQuery } from '../../-needs.js';

export const Route = createFileRoute('/buyer/needs/$id/compare')({
  validateSearch: (search): { firms?: string[] | undefined } => ({ firms: texts(search['firms'], 4) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, params: { id }, deps: { firms = [] } }) =>
    Promise.all([
      queries.ensureQueryData(needQuery(id)),
      queries.ensureQueryData(comparedQuery(id, firms)),
      withWords(buyerWords, formsWords),
    ]),
  component: Compare,
  staticData: { wide: true },
});

/** Two to four firms side by side: what each of them does for every part of the need. */
function Compare() {
  const { id } = Route.useParams();
  const { firms = [] } = Route.useSearch();
  const { compare: words } = useWords(buyerWords);
  const need = useSuspenseQuery(needQuery(id)).data.value;
  const matches = useSuspenseQuery(comparedQuery(id, firms)).data;
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const rows = useComparison(need, matches).filter(({ differs }) => differs || !onlyDifferences);
  return (
    <>
      <NeedHead id={id} part={words.tab} />
      <section className="top-5 stack" aria-labelledby="results">
        <div className="spread">
          <h2 id="results" tabIndex={-1}>
            {words.title(matches.length)}
          </h2>
          {matches.length > 1 && (
            <Checkbox
              checked={onlyDifferences}
              onChange={(event) => setOnlyDifferences(event.currentTarget.checked)}
              label={words.onlyDifferences}
            />
          )}
        </div>
        {matches.length < 2 ? (
          <EmptyState
            kind="nothing-yet"
            title={words.none}
            level={3}
            action={
              <ButtonLink look="forward" to="/buyer/needs/$id/matches" params={{ id }}>
                {words.noneAction}
              </ButtonLink>
            }
          >
            <p>{words.noneText}</p>
          </EmptyState>
        ) : (
          <>
            <div className="only-wide">
              <ComparisonTable needId={id} matches={matches} rows={rows} />
            </div>
            <div className="only-narrow">
              <ComparisonLists needId={id} matches={matches} rows={rows} />
            </div>
          </>
        )}
        <ButtonLink look="back" to="/buyer/needs/$id/matches" params={{ id }} search={{ firms }}>
          {words.back}
        </ButtonLink>
      </section>
    </>
  );
}
