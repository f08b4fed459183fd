import { serverNow } from '../../../api/server-clock.js';
import { useFormats } from '../../../formats/use-formats.js';
import { BlockedTask, Task, TaskList } from '../../../patterns/task-list.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { profileWords } from '../../../words/firm-profile.js';
import { ended, hasMission, missingParts, type Part, PARTS, partState } from './-parts.js';
import type { Firm } from './-profile.js';

/** The parts of the profile, each with what stands in it and what is left to do. */
export function ProfileParts({ firm }: { firm: Firm }) {
  const words = useWords(profileWords);
  const about = useAbout(firm);
  const today = serverNow().toISOString().slice(0, 10);
  const [next] = missingParts(firm);
  const isDraft = firm.status === 'draft';
  return (
    <section className="stack" aria-labelledby="parts">
      <div>
        <h2 id="parts">{words.left(missingParts(firm).length)}</h2>
        <p className="small muted">{isDraft ? words.anyOrder : words.anyOrderPublished}</p>
      </div>
      <TaskList>
        {PARTS.map((part) => {
          const state = partState(part, firm, today);
          const task = {
            about: about(part),
            status: state === 'optional' ? ('todo' as const) : state,
            ...(state === 'optional' ? { word: words.optional } : {}),
            ...(state === 'late' ? { word: words.about.late } : {}),
            next: part === next,
          };
          const { title } = words.parts[part];
          if (part !== 'where')
            return (
              <Task key={part} to={PLACES[part]} {...task}>
                {title}
              </Task>
            );
          const [first, ...more] = firm.capabilities;
          if (!first)
            return (
              <BlockedTask key={part} about={task.about}>
                {title}
              </BlockedTask>
            );
          // Each has a place of its own: with several, one chooses which on their list.
          return more.length > 0 ? (
            <Task key={part} to="/firm/profile/capabilities" {...task}>
              {title}
            </Task>
          ) : (
            <Task key={part} to="/firm/profile/capabilities/$id/where" params={{ id: first.id }} {...task}>
              {title}
            </Task>
          );
        })}
        {isDraft && next && <BlockedTask about={words.checkBlocked}>{words.parts.check.title}</BlockedTask>}
        {isDraft && !next && (
          <Task to="/firm/profile/check" about={words.checkReady} status="todo" next>
            {words.parts.check.title}
          </Task>
        )}
      </TaskList>
    </section>
  );
}

const PLACES = {
  about: '/firm/profile/about',
  capabilities: '/firm/profile/capabilities',
  people: '/firm/profile/people',
  certificates: '/firm/certificates',
} as const satisfies Record<Exclude<Part, 'where'>, string>;

/** One line of what stands in a part. */
function useAbout(firm: Firm): (part: Part) => string {
  const { about: words, certificates: held } = useWords(profileWords);
  const { firm: shown } = useWords(findWords);
  const { list, count } = useFormats();
  const { name, city, capabilities, certificates, employees, eligibility } = firm;
  const lines: Readonly<Record<Part, () => string>> = {
    about: () => {
      if (!hasMission(firm)) return firm.mission ? words.noMission(name) : words.about;
      return city ? words.nameAndCity(name, city) : name;
    },
    capabilities: () => {
      if (capabilities.length === 0) return words.capabilities;
      const without = capabilities.filter(({ cpv }) => cpv.length === 0).length;
      return without > 0 ? words.withoutCode(without) : list(capabilities.map(({ title }) => title));
    },
    where: () => {
      if (capabilities.length === 0) return words.noCapability;
      return words.area(capabilities.filter(({ area }) => area !== null).length, capabilities.length);
    },
    people: () =>
      employees === null ? words.people : words.employees(count(employees), shown.art20[eligibility.art20]),
    certificates: () => {
      const over = ended(certificates, serverNow().toISOString().slice(0, 10)).length;
      if (over > 0) return words.ended(over);
      return certificates.length > 0 ? held.count(certificates.length) : words.certificates;
    },
  };
  return (part) => {
    const line = lines[part]();
    return line.length > 120 ? `${line.slice(0, 117)}…` : line;
  };
}
