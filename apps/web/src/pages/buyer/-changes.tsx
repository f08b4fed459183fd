import { useQuery } from '@tanstack/react-query';
import { useFormats } from '../../formats/use-formats.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { changesQuery } from './-needs.js';

/** What changed since the publication, and when: everyone can read it. */
export function Changes({ id }: { id: string }) {
  const { changes: words } = useWords(buyerWords);
  const { longMoment, list } = useFormats();
  const { data } = useQuery({ ...changesQuery(id), throwOnError: false });
  if (!data || data.items.length === 0) return null;
  const names = new Map(Object.entries(words.fields));
  return (
    <section aria-labelledby="changes" className="stack-s">
      <h2 id="changes">{words.title}</h2>
      <ul className="rows">
        {data.items.map(({ at, fields }) => (
          <li key={at}>
            <b>{longMoment(at)}</b>
            <p className="small">{list(fields.map(({ field }) => names.get(field) ?? field))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
