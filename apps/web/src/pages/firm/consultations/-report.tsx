import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { supplierApi } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { Download } from '../../../patterns/download.js';
import { SkeletonRows } from '../../../patterns/skeleton.js';
import { useWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import { realLanguage } from '../../../words/language.js';
import styles from './-answer.module.css';
import { consultationQuery } from '../-firm-queries.js';
import { reportQuery } from './-queries.js';

/** What the buyer does with what it heard, once it said so. */
export function Report({ id }: { id: string }) {
  const { report: words } = useWords(firmAnswerWords);
  const { longMoment } = useFormats();
  const { opportunity, reportPublishedAt } = useSuspenseQuery(consultationQuery(id)).data;
  const { data } = useQuery({ ...reportQuery(id), enabled: reportPublishedAt !== null, throwOnError: false });
  if (!reportPublishedAt) return null;
  return (
    <section className="stack" aria-labelledby="report">
      <div>
        <h2 id="report">{words.title}</h2>
        <p className="small muted">{longMoment(reportPublishedAt)}</p>
      </div>
      {!data && <SkeletonRows rows={2} lines={2} />}
      {data && (
        <>
          <p className={styles['said']} lang={opportunity.language}>
            {data.introduction}
          </p>
          <ul className="rows">
            {data.themes.map(({ id: theme, title, decision }) => (
              <li key={theme} className="spread">
                <span lang={opportunity.language}>{title}</span>
                <span className="tag">{words.decisions[decision]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="row">
        {!opportunity.invitedOnly && (
          <Link to="/opportunities/$id/report" params={{ id }}>
            {words.read}
          </Link>
        )}
        <Download
          size="small"
          name="verslag.pdf"
          ask={() =>
            supplierApi.GET('/v1/consultations/{id}/report/document', {
              params: { path: { id }, query: { format: 'pdf', language: realLanguage() } },
              parseAs: 'blob',
            })
          }
        >
          {words.pdf}
        </Download>
      </div>
    </section>
  );
}
