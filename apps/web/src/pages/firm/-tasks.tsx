import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { SupplierDto } from '../../api/clients.js';
import { serverNow } from '../../api/server-clock.js';
import { useFormats } from '../../formats/use-formats.js';
import { Status } from '../../patterns/status.js';
import { useWords } from '../../words/area.js';
import { firmWords } from '../../words/firm.js';
import { useCodeLabel } from '../(public)/-code-labels.js';
import { tasksQuery } from './-firm-queries.js';

type FirmTask = SupplierDto<'FirmTaskDto'>;

/** What needs my firm today, at most five things: what is due first on top. */
export function Tasks() {
  const { start: words } = useWords(firmWords);
  const { items, more } = useSuspenseQuery(tasksQuery).data;
  if (items.length === 0) return null;
  return (
    <section className="stack-s" aria-labelledby="today">
      <h2 id="today">{words.tasksTitle(items.length)}</h2>
      <ol className="rows">
        {items.map((task) => (
          <TaskRow key={`${task.code} ${task.subject.id}`} task={task} />
        ))}
      </ol>
      {more > 0 && <p className="muted">{words.moreTasks(more)}</p>}
    </section>
  );
}

function TaskRow({ task: { code, subject, due, since } }: { task: FirmTask }) {
  const { start: words } = useWords(firmWords);
  const { longMoment, longDay, daysAway } = useFormats();
  const certificate = useCodeLabel('certificates');
  const name = subject.kind === 'certificate' ? certificate(subject.name) : subject.name;
  const isLate = due !== null && new Date(due) < serverNow();
  return (
    <li className="spread">
      <div>
        <h3>
          <ToTask subject={subject}>{words.tasks[code](name)}</ToTask>
        </h3>
        {due && <p className="small muted">{due.length > 10 ? longMoment(due) : longDay(due)}</p>}
        {!due && since && <p className="small muted">{words.since(daysAway(since))}</p>}
      </div>
      {due && <Status state={isLate ? 'late' : 'todo'}>{daysAway(due)}</Status>}
    </li>
  );
}

/** Where the task is done. */
function ToTask({ subject: { kind, id }, children }: { subject: FirmTask['subject']; children: ReactNode }) {
  if (kind !== 'consultation') return children;
  return (
    <Link to="/firm/opportunities/$id" params={{ id }}>
      {children}
    </Link>
  );
}
