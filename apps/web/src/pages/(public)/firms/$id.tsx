import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useFormats } from '../../../formats/use-formats.js';
import { Crumb, PageTitle } from '../../../patterns/page-title.js';
import { useWords, withWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { realLanguage, language } from '../../../words/language.js';
import { vocabulary } from '../-code-labels.js';
import { Capability } from './-capability.js';
import { Eligibility, Evidence } from './-evidence.js';
import { oneFirm } from './-firm-search.js';

export const Route = createFileRoute('/(public)/firms/$id')({
  loader: ({ context: { queries }, params }) =>
    Promise.all([
      queries.ensureQueryData(oneFirm(params.id)),
      queries.ensureQueryData(vocabulary('certificates', realLanguage(language()))),
      withWords(findWords),
    ]),
  component: Firm,
});

/** Can this firm do it, and is it really social? */
function Firm() {
  const { firm: words } = useWords(findWords);
  const { count } = useFormats();
  const { data: firm } = useSuspenseQuery(oneFirm(Route.useParams().id));
  const facts: [string, string | null][] = [
    [words.city, firm.city],
    [words.employees, firm.employees === null ? null : count(firm.employees)],
    [words.languages, firm.languages.join(', ')],
    [words.kvk, firm.kvkNumber],
  ];
  return (
    <>
      <PageTitle crumb={<Crumb to="/firms">{words.back}</Crumb>} lead={firm.mission}>
        {firm.name}
      </PageTitle>
      <div className="beside top-5">
        <section aria-labelledby="does" className="stack">
          <h2 id="does">{words.does}</h2>
          {firm.capabilities.map((capability) => (
            <Capability key={capability.id} capability={capability} />
          ))}
        </section>
        <div className="stack">
          <Eligibility eligibility={firm.eligibility} />
          <Evidence certificates={firm.certificates} />
          <section className="card stack-s" aria-labelledby="facts">
            <h2 id="facts">{words.facts}</h2>
            <dl className="pairs pairs-stacked">
              {facts.map(
                ([name, fact]) =>
                  fact && (
                    <Fragment key={name}>
                      <dt>{name}</dt>
                      <dd>{fact}</dd>
                    </Fragment>
                  ),
              )}
            </dl>
            {firm.website && (
              <p>
                <a href={firm.website} rel="noopener noreferrer">
                  {words.website}
                </a>
              </p>
            )}
          </section>
        </div>
      </div>
    </>
  );
}
