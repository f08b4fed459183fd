import type { PublicDto } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';

interface ChangesProps {
  items: readonly PublicDto<'ChangeDto'>[];
  /** When the reader responded: what changed after that stands out. */
  since?: string | undefined;
}

/** What changed since the publication, and when: everyone can read it. */
export function Changes({ items, since }: ChangesProps) {
  const { changes: words } = useWords(findWords);
  const { longMoment, shortDay, list } = useFormats();
  if (items.length === 0) return null;
  const names = new Map(Object.entries(words.fields));
  return (
    <section aria-labelledby="changes" className="stack-s">
      <h2 id="changes">{words.title}</h2>
      <ul className="rows">
        {items.map(({ at, fields }) => (
          <li key={at}>
            <b>{longMoment(at)}</b>
            <p className="small">{list(fields.map(({ field }) => names.get(field) ?? field))}</p>
            {since && at > since && (
              <p className="small">
                <span className="tag">{words.since(shortDay(since))}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
