import { useQuery } from '@tanstack/react-query';
import { useFormats } from '../../../formats/use-formats.js';
import { ButtonLink } from '../../../patterns/button.js';
import { SkeletonRows } from '../../../patterns/skeleton.js';
import { useWords } from '../../../words/area.js';
import { profileWords } from '../../../words/firm-profile.js';
import { profileTasksQuery } from '../-firm-queries.js';
import { Losses } from './-losses.js';
import { placeOf } from './-place-of.js';
import type { ProfileTask } from './-profile.js';

/** What to do to the profile, if it is true, each with what it brings; measured, so it comes later than the page. */
export function ProfileTasks() {
  const { tasks: words } = useWords(profileWords);
  const { count } = useFormats();
  const { data, isError } = useQuery({ ...profileTasksQuery(), throwOnError: false });
  return (
    <section className="stack" aria-labelledby="tasks">
      <div>
        <h2 id="tasks">{words.title}</h2>
        <p className="small muted">{words.text}</p>
      </div>
      {isError && <p>{words.failed}</p>}
      {!data && !isError && <SkeletonRows rows={2} lines={3} />}
      {data && <p>{words.fitting(count(data.fitting), count(data.judged))}</p>}
      {data?.items.length === 0 && <p className="muted">{words.none}</p>}
      <ol className="rows">
        {data?.items.map((task) => (
          <TaskRow key={task.text} task={task} />
        ))}
      </ol>
    </section>
  );
}

function TaskRow({ task: { change, text, effect, loses } }: { task: ProfileTask }) {
  const { tasks: words } = useWords(profileWords);
  return (
    <li className="stack-s">
      <p>{text}</p>
      <p>
        <b>{effect}</b>
      </p>
      <Losses ids={loses} />
      <p>
        <ButtonLink size="small" {...placeOf(change)}>
          {words.to[change.kind]}
          <span className="vh">: {text}</span>
        </ButtonLink>
      </p>
    </li>
  );
}
