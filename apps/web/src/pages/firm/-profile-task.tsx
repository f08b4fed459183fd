import { useQuery } from '@tanstack/react-query';
import { SkeletonRows } from '../../patterns/skeleton.js';
import { useWords } from '../../words/area.js';
import { firmWords } from '../../words/firm.js';
import { profileTasksQuery } from './-firm-queries.js';
import styles from './-start.module.css';

/** One thing to do to the profile, with what it would bring; measured, so it comes a little later than the page. */
export function ProfileTask() {
  const { start: words } = useWords(firmWords);
  const { data, isPending } = useQuery({ ...profileTasksQuery(), throwOnError: false });
  if (isPending) return <SkeletonRows rows={1} lines={4} />;
  const [task] = data?.items ?? [];
  if (!data || !task) return null;
  return (
    <section className={`${styles['task']} stack-s`} aria-labelledby="task">
      <h2 id="task">{words.oneThing}</h2>
      <p>{task.text}</p>
      <p>
        <b>{task.effect}</b>
      </p>
      {task.loses > 0 && <p className="small">{words.loses(task.loses)}</p>}
      <p className="small">{words.fittingNow(data.fitting, data.judged)}</p>
    </section>
  );
}
