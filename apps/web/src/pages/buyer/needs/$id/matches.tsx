import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useFormats } from '../../../../formats/use-formats.js';
import { ButtonLink } from '../../../../patterns/button.js';
import { EmptyState } from '../../../../patterns/empty-state.js';
import { Fold } from '../../../../patterns/fold.js';
import { LoadMore } from '../../../../patterns/load-more.js';
import { texts } from '../../../../shell/search-params.js';
import { useWords, withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { formsWords } from '../../../../words/forms.js';
import { MatchCard } from '../../-match-card.js';
import styles from '../../-matches.module.css';
import { NeedHead } from '../../-need-head.js';
import { type FirmMatch, matchesQuery, needQuery } from '../../-needs.js';
import { NextStep } from '../../-next-step.js';

const MOST_COMPARED = 4;

export const Route = createFileRoute('/buyer/needs/$id/matches')({
  validateSearch: (search): { firms?: string[] | undefined } => ({ firms: texts(search['firms'], MOST_COMPARED) }),
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(needQuery(id)),
      queries.ensureInfiniteQueryData(matchesQuery(id)),
      withWords(buyerWords, formsWords),
    ]),
  component: Matches,
});

/** The firms that fit a need, best first, and why. */
function Matches() {
  const { id } = Route.useParams();
  const { firms = [] } = Route.useSearch();
  const navigate = Route.useNavigate();
  const { matches: words, need: needWords } = useWords(buyerWords);
  const { count, longMoment } = useFormats();
  const need = useSuspenseQuery(needQuery(id)).data.value;
  const pages = useSuspenseInfiniteQuery(matchesQuery(id));
  const [first] = pages.data.pages;
  const items = pages.data.pages.flatMap((page) => page.items);
  const compare = (firmId: string, isOn: boolean) =>
    void navigate({
      search: { firms: isOn ? [...firms, firmId] : firms.filter((other) => other !== firmId) },
      replace: true,
      resetScroll: false,
    });
  if (!first) return null;
  const cards = (list: readonly FirmMatch[]) => (
    <Cards need={need} list={list} judged={first} compared={firms} compare={compare} />
  );
  return (
    <>
      <NeedHead id={id} part={needWords.tabs.matches} />
      <section className="top-5 stack" aria-labelledby="results">
        <div>
          <h2 id="results" tabIndex={-1}>
            {words.found(count(first.total), first.total)}
          </h2>
          <p className="small muted">{words.judgedOf(count(first.judged), longMoment(first.asOf))}</p>
        </div>
        {items.length === 0 ? (
          <EmptyState
            kind="nothing-found"
            title={words.none}
            level={3}
            action={
              <ButtonLink to="/buyer/needs/$id" params={{ id }}>
                {words.noneAction}
              </ButtonLink>
            }
          >
            <p>{words.noneText}</p>
          </EmptyState>
        ) : (
          cards(items)
        )}
        <LoadMore pages={pages} left={words.left(count(first.total - items.length), first.total - items.length)} />
        {first.excluded.length > 0 && (
          <Fold summary={words.excluded(first.excluded.length)}>
            <p className="small muted">{words.excludedText}</p>
            {cards(first.excluded)}
          </Fold>
        )}
        {items.length > 0 && <NextStep need={need} />}
        {firms.length > 0 && <CompareBar id={id} firms={firms} />}
      </section>
    </>
  );
}

interface CardsProps {
  need: Parameters<typeof MatchCard>[0]['need'];
  list: readonly FirmMatch[];
  judged: { asOf: string; weights: string };
  compared: readonly string[];
  compare: (firmId: string, isOn: boolean) => void;
}

function Cards({ need, list, judged, compared, compare }: CardsProps) {
  return (
    <div className={styles['cards']}>
      {list.map((match) => {
        const isCompared = compared.includes(match.firm.id);
        return (
          <MatchCard
            key={match.firm.id}
            need={need}
            match={match}
            judged={judged}
            compared={isCompared}
            compare={isCompared || compared.length < MOST_COMPARED ? (isOn) => compare(match.firm.id, isOn) : undefined}
          />
        );
      })}
    </div>
  );
}

function CompareBar({ id, firms }: { id: string; firms: readonly string[] }) {
  const { compareBar } = useWords(buyerWords).matches;
  return (
    <div className={styles['compareBar']} role="region" aria-label={compareBar.label}>
      <p>{compareBar.chosen(firms.length)}</p>
      {firms.length > 1 && (
        <ButtonLink to="/buyer/needs/$id/compare" params={{ id }} search={{ firms: [...firms] }}>
          {compareBar.action(firms.length)}
        </ButtonLink>
      )}
      <ButtonLink look="quiet" to="/buyer/needs/$id/matches" params={{ id }} search={{}} replace resetScroll={false}>
        {compareBar.none}
      </ButtonLink>
    </div>
  );
}
