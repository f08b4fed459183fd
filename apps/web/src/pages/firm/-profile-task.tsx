import { useQuery } from '@tanstack/react-query';
import { ButtonLink } from '../../patterns/button.js';
import { SkeletonRows } from '../../patterns/skeleton.js';
import { useWords } from '../../words/area.js';
import { firmWords } from '../../words/firm.js';
import { profileWords } from '../../words/firm-profile.js';
import { profileTasksQuery } from './-firm-queries.js';
import styles from './-start.module.css';
import { Losses } from './profile/-losses.js';
import { placeOf } from './profile/-place-of.js';

/** One thing to do to the profile, with what it would bring; measured, so it comes a little later than the page. */
export function ProfileTask() {
  const { start: words } = useWords(firmWords);
  const { to } = useWords(profileWords).tasks;
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
      <p>
        <ButtonLink {...placeOf(task.change)}>{to[task.change.kind]}</ButtonLink>
      </p>
      <Losses ids={task.loses} />
      <p className="small">{words.fittingNow(data.fitting, data.judged)}</p>
    </section>
  );
}
