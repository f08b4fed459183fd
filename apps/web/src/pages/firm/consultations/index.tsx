import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useFormats } from '../../../formats/use-formats.js';
import { ButtonLink } from '../../../patterns/button.js';
import { EmptyState } from '../../../patterns/empty-state.js';
import { LoadMore } from '../../../patterns/load-more.js';
import { PageTitle } from '../../../patterns/page-title.js';
import { SkeletonRows } from '../../../patterns/skeleton.js';
import { Status, type State } from '../../../patterns/status.js';
import { useWords, withWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import { PhaseStatus } from './-phase-status.js';
import { takesAnswers } from '../../-phases.js';
import { type Involvement, involvementsQuery, recordQuery } from './-queries.js';
import { type Standing, standingOf } from './-standing.js';

export const Route = createFileRoute('/firm/consultations/')({
  loader: ({ context: { queries } }) =>
    Promise.all([
      queries.ensureInfiniteQueryData(involvementsQuery),
      queries.ensureQueryData(recordQuery),
      withWords(firmAnswerWords),
    ]),
  component: Consultations,
});

/** Which consultations wait for us, and what came of the others? */
function Consultations() {
  const { list: words } = useWords(firmAnswerWords);
  const pages = useInfiniteQuery(involvementsQuery);
  const all = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = all.filter(({ phase }) => takesAnswers(phase)).toSorted(byDeadline);
  const over = all.filter(({ phase }) => !takesAnswers(phase));
  return (
    <>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <div className="stack-l top-5">
        {!pages.data && <SkeletonRows rows={3} lines={2} />}
        {pages.data && all.length === 0 && (
          <EmptyState
            kind="nothing-yet"
            title={words.none}
            action={
              <ButtonLink to="/firm/opportunities" look="forward">
                {words.toOpportunities}
              </ButtonLink>
            }
          >
            <p>{words.noneText}</p>
          </EmptyState>
        )}
        <Group title={words.open(open.length)} name="open" items={open} />
        <Group title={words.over} name="over" items={over} />
        <LoadMore pages={pages} left={words.more} />
        <Record />
      </div>
    </>
  );
}

/** What closes first comes first. */
const byDeadline = (one: Involvement, other: Involvement): number =>
  (one.opportunity.deadline ?? '9').localeCompare(other.opportunity.deadline ?? '9');

function Group({ title, name, items }: { title: string; name: string; items: readonly Involvement[] }) {
  if (items.length === 0) return null;
  return (
    <section className="stack-s" aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      <ul className="rows">
        {items.map((involvement) => (
          <Row key={involvement.opportunity.id} involvement={involvement} />
        ))}
      </ul>
    </section>
  );
}

const STATES: Readonly<Record<Standing, State>> = {
  invited: 'todo',
  free: 'todo',
  drafted: 'busy',
  changed: 'late',
  submitted: 'sealed',
  taken: 'done',
  declined: 'blocked',
  missed: 'blocked',
  over: 'blocked',
};

function Row({ involvement }: { involvement: Involvement }) {
  const { list: words } = useWords(firmAnswerWords);
  const { longMoment, daysAway } = useFormats();
  const { opportunity, phase } = involvement;
  const { id, title, buyer, deadline, language } = opportunity;
  const standing = standingOf(involvement);
  const isOpen = takesAnswers(phase);
  return (
    <li className="spread">
      <div className="stack-s">
        <h3>
          <Link to="/firm/consultations/$id" params={{ id }} lang={language}>
            {title}
          </Link>
        </h3>
        <p className="small muted">
          {buyer}
          {deadline &&
            ` · ${isOpen ? words.until(longMoment(deadline), daysAway(deadline)) : words.closed(longMoment(deadline))}`}
        </p>
        {!isOpen && (
          <p className="small">
            <PhaseStatus phase={phase} />
          </p>
        )}
      </div>
      <Status state={STATES[standing]}>{words.standing[standing]}</Status>
    </li>
  );
}

/** How we dealt with our invitations. */
function Record() {
  const { record: words } = useWords(firmAnswerWords);
  const { invited, answered, declined } = useSuspenseQuery(recordQuery).data;
  if (invited === 0) return null;
  return (
    <section className="note stack-s" aria-labelledby="record">
      <h2 id="record">{words.title}</h2>
      <p>{words.text(invited, answered, declined)}</p>
      <p className="small muted">{words.means}</p>
    </section>
  );
}
