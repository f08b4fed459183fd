import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { SupplierDto } from '../../api/clients.js';
import { hasPassed } from '../../api/server-clock.js';
import { useFormats } from '../../formats/use-formats.js';
import { Status } from '../../patterns/status.js';
import { useWords } from '../../words/area.js';
import { firmWords } from '../../words/firm.js';
import { useCodeLabel } from '../(public)/-code-labels.js';
import { tasksQuery } from './-firm-queries.js';
import styles from './-start.module.css';

type FirmTask = SupplierDto<'FirmTaskDto'>;

/** What needs my firm today, at most five things: what is due first on top. */
export function Tasks() {
  const { start: words } = useWords(firmWords);
  const { items, more } = useSuspenseQuery(tasksQuery).data;
  if (items.length === 0) return null;
  return (
    <section className="stack-s" aria-labelledby="today">
      <h2 id="today">{words.tasksTitle(items.length + more)}</h2>
      <ol className="rows">
        {items.map((task) => (
          <TaskRow key={`${task.code} ${task.subject.id}`} task={task} />
        ))}
      </ol>
      {more > 0 && <p className="muted">{words.moreTasks(more)}</p>}
    </section>
  );
}

function TaskRow({ task }: { task: FirmTask }) {
  const { code, subject, due, since } = task;
  const { start: words } = useWords(firmWords);
  const { longMoment, longDay, shortDay, daysAway } = useFormats();
  const certificate = useCodeLabel('certificates');
  const name = subject.kind === 'certificate' ? certificate(subject.name) : subject.name;
  const isLate = due !== null && hasPassed(due);
  return (
    <li className={styles['row']}>
      <div>
        <h3>
          <Link {...placeOf(task)}>{words.tasks[code](name)}</Link>
        </h3>
        {due && <p className="small muted">{due.length > 10 ? longMoment(due) : longDay(due)}</p>}
        {!due && since && <p className="small muted">{words.since(shortDay(since))}</p>}
      </div>
      {due && <Status state={isLate ? 'late' : 'todo'}>{daysAway(due)}</Status>}
    </li>
  );
}

/** Where the task is done. */
function placeOf({ code, subject: { kind, id } }: FirmTask): LinkProps {
  if (kind === 'certificate') return { to: '/firm/certificates' };
  if (kind === 'firm') return { to: '/firm/profile' };
  return {
    to: code === 'invitation-waiting' ? '/firm/consultations/$id' : '/firm/consultations/$id/answer',
    params: { id },
  };
}
