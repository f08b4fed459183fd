import { useSuspenseQuery } from '@tanstack/react-query';
import { buyerApi } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { useWords } from '../../../words/area.js';
import { reportWords } from '../../../words/consultation-report.js';
import { realLanguage } from '../../../words/language.js';
import { Download } from '../../../patterns/download.js';
import { reportQuery } from './-queries.js';

/** What was published of the report, the latest first, and the latest as a document. */
export function Editions({ id }: { id: string }) {
  const { editions: words } = useWords(reportWords);
  const { longMoment } = useFormats();
  const { editions } = useSuspenseQuery(reportQuery(id)).data.value;
  if (editions.length === 0) return null;
  const ask = (format: 'html' | 'pdf') => () =>
    buyerApi.GET('/v1/consultations/{id}/report/document', {
      params: { path: { id }, query: { format, language: realLanguage() } },
      parseAs: 'blob',
    });
  return (
    <section className="note stack-s" aria-labelledby="editions">
      <h2 id="editions">{words.title}</h2>
      <ul>
        {editions.map(({ edition, publishedAt }) => (
          <li key={edition}>{words.edition(edition, longMoment(publishedAt))}</li>
        ))}
      </ul>
      <div className="row">
        <Download size="small" name="verslag.pdf" ask={ask('pdf')}>
          {words.pdf}
        </Download>
        <Download size="small" name="verslag.html" ask={ask('html')}>
          {words.html}
        </Download>
      </div>
    </section>
  );
}
