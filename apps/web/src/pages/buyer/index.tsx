import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import type { BuyerDto } from '../../api/clients.js';
import { hasPassed, serverNow } from '../../api/server-clock.js';
import { useFormats } from '../../formats/use-formats.js';
import { ButtonLink } from '../../patterns/button.js';
import { EmptyState } from '../../patterns/empty-state.js';
import { PageTitle } from '../../patterns/page-title.js';
import { Status } from '../../patterns/status.js';
import { useSignedIn } from '../../shell/use-session.js';
import { useWords, withWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import styles from './-list.module.css';
import { useMayEdit } from './-may-edit.js';
import { tasksQuery } from './-needs.js';

type BuyerTask = BuyerDto<'BuyerTaskDto'>;

export const Route = createFileRoute('/buyer/')({
  loader: ({ context: { queries } }) => Promise.all([queries.ensureQueryData(tasksQuery), withWords(buyerWords)]),
  component: Start,
});

/** What needs me today: at most five things, what is due first on top. */
function Start() {
  const { start, needs } = useWords(buyerWords);
  const { longDay } = useFormats();
  const { person, organisation } = useSignedIn();
  const mayEdit = useMayEdit();
  const { items, more } = useSuspenseQuery(tasksQuery).data;
  return (
    <>
      <PageTitle
        tab={start.tab}
        lead={start.lead(organisation.name, longDay(serverNow().toISOString()))}
        actions={
          mayEdit && (
            <>
              <ButtonLink to="/buyer/needs/new" look={items.length === 0 ? 'plain' : 'forward'}>
                {needs.write.need}
              </ButtonLink>
              <ButtonLink to="/buyer/consultations/new">{needs.write.consultation}</ButtonLink>
            </>
          )
        }
      >
        {start.greeting(person.name)}
      </PageTitle>
      <section className="top-5 stack" aria-labelledby="today">
        <h2 id="today">{start.tasksTitle(items.length + more)}</h2>
        {items.length === 0 ? (
          <EmptyState
            kind="nothing-yet"
            title={start.none}
            level={3}
            action={
              <ButtonLink look="forward" to="/buyer/needs">
                {start.toNeeds}
              </ButtonLink>
            }
          >
            <p>{start.noneText}</p>
          </EmptyState>
        ) : (
          <ol className={styles['rows']}>
            {items.map((task) => (
              <TaskRow key={`${task.code} ${task.subject.id}`} task={task} />
            ))}
          </ol>
        )}
        {more > 0 && <p className="muted">{start.more(more)}</p>}
      </section>
    </>
  );
}

function TaskRow({ task }: { task: BuyerTask }) {
  const { start, need } = useWords(buyerWords);
  const { longMoment, shortDay, daysAway } = useFormats();
  const { code, subject, count, due, since } = task;
  const isLate = due !== null && hasPassed(due);
  const name = subject.name || need.untitled;
  return (
    <li>
      <div>
        <h3>
          {subject.kind === 'need' ? (
            <Link to="/buyer/needs/$id" params={{ id: subject.id }}>
              {start.tasks[code](name, count ?? 1)}
            </Link>
          ) : (
            <Link to="/buyer/consultations/$id" params={{ id: subject.id }}>
              {start.tasks[code](name, count ?? 1)}
            </Link>
          )}
        </h3>
        {due && <p className="small muted">{longMoment(due)}</p>}
        {!due && since && <p className="small muted">{start.since(shortDay(since))}</p>}
      </div>
      {due && <Status state={isLate ? 'late' : 'todo'}>{daysAway(due)}</Status>}
    </li>
  );
}
