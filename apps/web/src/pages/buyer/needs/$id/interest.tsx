import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useFormats } from '../../../../formats/use-formats.js';
import { EmptyState } from '../../../../patterns/empty-state.js';
import { useWords, withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import styles from '../../-list.module.css';
import { NeedHead } from '../../-need-head.js';
import { interestQuery, needQuery } from '../../-needs.js';

export const Route = createFileRoute('/buyer/needs/$id/interest')({
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(needQuery(id)),
      queries.ensureQueryData(interestQuery(id)),
      withWords(buyerWords),
    ]),
  component: Interest,
});

/** The firms that said they are interested; of those that are not, how many and why, once that can be told of nobody. */
function Interest() {
  const { id } = Route.useParams();
  const { interest: words, need: needWords } = useWords(buyerWords);
  const { longMoment } = useFormats();
  const { interested, notInterested } = useSuspenseQuery(interestQuery(id)).data;
  return (
    <>
      <NeedHead id={id} part={needWords.tabs.interest} />
      <section className="top-5 stack" aria-labelledby="results">
        <h2 id="results" tabIndex={-1}>
          {words.title(interested.length)}
        </h2>
        {interested.length === 0 && (
          <EmptyState kind="nothing-yet" title={words.none} level={3}>
            <p>{words.noneText}</p>
          </EmptyState>
        )}
        {interested.length > 0 && (
          <ul className={styles['rows']}>
            {interested.map(({ firmId, firmName, city, listed, answeredAt }) => (
              <li key={firmId}>
                <div>
                  <h3>
                    {listed ? (
                      <Link to="/firms/$id" params={{ id: firmId }}>
                        {firmName}
                      </Link>
                    ) : (
                      firmName
                    )}
                  </h3>
                  <p className="small muted">{listed ? city : words.unlisted}</p>
                </div>
                <p className="small">{longMoment(answeredAt)}</p>
              </li>
            ))}
          </ul>
        )}
      </section>
      {notInterested.total !== null && (
        <section className="top-5 stack-s" aria-labelledby="not">
          <h2 id="not">{words.notTitle}</h2>
          <p>{words.not(notInterested.total)}</p>
          {notInterested.reasons.length > 0 && (
            <ul className="rows">
              {notInterested.reasons.map(({ reason, firms }) => (
                <li key={reason}>{words.reason(words.reasons[reason], firms)}</li>
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}
