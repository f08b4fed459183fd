import { Fragment } from 'react';
import type { PublicDto } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { Capability } from './-capability.js';
import { Eligibility, Evidence } from './-evidence.js';

/** What everyone reads of a firm below its name: what it does, whether it is social, its facts. */
export function FirmBody({ firm, narrow = false }: { firm: PublicDto<'FirmDto'>; narrow?: boolean }) {
  const { firm: words } = useWords(findWords);
  return (
    <div className={narrow ? 'stack' : 'beside top-5'}>
      <section aria-labelledby="does" className="stack">
        <h2 id="does">{words.does}</h2>
        {firm.capabilities.map((capability) => (
          <Capability key={capability.id} capability={capability} />
        ))}
      </section>
      <div className="stack">
        <Eligibility eligibility={firm.eligibility} />
        <Evidence certificates={firm.certificates} />
        <Facts firm={firm} />
      </div>
    </div>
  );
}

function Facts({ firm }: { firm: PublicDto<'FirmDto'> }) {
  const { firm: words } = useWords(findWords);
  const { count, languageName } = useFormats();
  const facts: [string, string | null][] = [
    [words.city, firm.city],
    [words.employees, firm.employees === null ? null : count(firm.employees)],
    [words.languages, firm.languages.map(languageName).join(', ')],
    [words.kvk, firm.kvkNumber],
  ];
  return (
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
  );
}
