import { IconDownload } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useFormats } from '../../../formats/use-formats.js';
import { ButtonAnchor } from '../../../patterns/button.js';
import { Crumb, PageTitle } from '../../../patterns/page-title.js';
import { useWords, withWords } from '../../../words/area.js';
import { realLanguage, useLanguage } from '../../../words/language.js';
import { publicInfoWords } from '../../../words/public-info.js';
import { reportArticleWords } from '../../../words/report-article.js';
import { ReportArticle } from '../../-report-article.js';
import { BuyerName } from '../buyers/-buyer-name.js';
import { oneOpportunity, publishedReport } from './-opportunity-search.js';

export const Route = createFileRoute('/(public)/opportunities/$id_/report')({
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(publishedReport(id)),
      queries.ensureQueryData(oneOpportunity(id)),
      withWords(publicInfoWords, reportArticleWords),
    ]),
  component: Report,
});

/** What did firms say, what does the buyer do with it, and what came of it? */
function Report() {
  const { report: words } = useWords(publicInfoWords);
  const { id } = Route.useParams();
  const { data: report } = useSuspenseQuery(publishedReport(id));
  const { language } = useSuspenseQuery(oneOpportunity(id)).data;
  return (
    <>
      <PageTitle
        tab={words.tab(report.title)}
        crumb={
          <Crumb to="/opportunities/$id" params={{ id }}>
            {words.back}
          </Crumb>
        }
        lead={<span lang={language}>{report.title}</span>}
      >
        {words.title}
      </PageTitle>
      <div className="beside top-5">
        <ReportArticle {...report} language={language} />
        <div className="stack">
          <About id={id} />
          <CameOfIt id={id} />
        </div>
      </div>
    </>
  );
}

/** Who published it, when, how many firms are behind it, and the report as a file. */
function About({ id }: { id: string }) {
  const { report: words } = useWords(publicInfoWords);
  const { longMoment, count } = useFormats();
  const language = realLanguage(useLanguage());
  const opportunity = useSuspenseQuery(oneOpportunity(id)).data;
  const { edition, publishedAt, respondents, earlier } = useSuspenseQuery(publishedReport(id)).data;
  const facts: [string, ReactNode][] = [
    [words.buyer, <BuyerName key="buyer" opportunity={opportunity} />],
    [words.published, longMoment(publishedAt)],
    [words.edition, edition],
    [words.respondents, respondents === null ? words.few : count(respondents)],
  ];
  const file = (format: 'pdf' | 'html') =>
    `/v1/consultations/${id}/report/document?format=${format}&language=${language}`;
  return (
    <section className="card stack" aria-labelledby="about">
      <h2 id="about">{words.facts}</h2>
      <dl className="pairs pairs-stacked small">
        {facts.map(([name, fact]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </Fragment>
        ))}
      </dl>
      {earlier.length > 0 && (
        <div className="small">
          <h3>{words.earlierTitle}</h3>
          <ul>
            {earlier.map((one) => (
              <li key={one.edition}>{words.earlier(one.edition, longMoment(one.publishedAt))}</li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <ButtonAnchor look="forward" href={file('pdf')} download icon={<IconDownload size={20} aria-hidden="true" />}>
          {words.pdf}
        </ButtonAnchor>
      </p>
      <p>
        <a href={file('html')} download>
          {words.html}
        </a>
      </p>
      <p className="small muted">{words.about}</p>
    </section>
  );
}

/** The needs that carry this consultation as their reference. */
function CameOfIt({ id }: { id: string }) {
  const { report: words } = useWords(publicInfoWords);
  const { needs } = useSuspenseQuery(publishedReport(id)).data;
  return (
    <section className="card stack-s" aria-labelledby="needs">
      <h2 id="needs">{words.needs}</h2>
      {needs.length === 0 && <p className="muted">{words.noNeeds}</p>}
      <ul className="rows">
        {needs.map((need) => (
          <li key={need.id}>
            <Link to="/opportunities/$id" params={{ id: need.id }}>
              {need.title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
