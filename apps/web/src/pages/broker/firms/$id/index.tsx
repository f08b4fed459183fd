import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useWords, withWords } from '../../../../words/area.js';
import { brokerWords } from '../../../../words/broker.js';
import { findWords } from '../../../../words/find.js';
import { formsWords } from '../../../../words/forms.js';
import { language, realLanguage } from '../../../../words/language.js';
import { vocabulary } from '../../../(public)/-code-labels.js';
import { Capability } from '../../../(public)/firms/-capability.js';
import { Eligibility } from '../../../(public)/firms/-evidence.js';
import { firmQuery } from '../../-broker-queries.js';
import { FirmHead } from '../../-firm-head.js';
import { VerifyCertificates } from '../../-verify-certificates.js';
import { VerifyStatements } from '../../-verify-statements.js';

export const Route = createFileRoute('/broker/firms/$id/')({
  staticData: { compact: true },
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(firmQuery(id)),
      queries.ensureQueryData(vocabulary('certificates', realLanguage(language()))),
      withWords(brokerWords, findWords, formsWords),
    ]),
  component: Firm,
});

/** Is it really social, and who has seen that? */
function Firm() {
  const { id } = Route.useParams();
  const { firm: words } = useWords(brokerWords);
  const { value: firm, etag } = useSuspenseQuery(firmQuery(id)).data;
  return (
    <>
      <FirmHead id={id} part={words.about} />
      <div className="beside">
        <div className="stack-l">
          <VerifyStatements firm={firm} etag={etag} />
          <VerifyCertificates firm={firm} etag={etag} />
          <section aria-labelledby="does" className="stack">
            <h2 id="does">{words.does}</h2>
            {firm.mission && <p>{firm.mission}</p>}
            {firm.capabilities.length === 0 && <p className="muted">{words.nothing}</p>}
            {firm.capabilities.map((capability) => (
              <Capability key={capability.id} capability={capability} />
            ))}
          </section>
        </div>
        <Eligibility eligibility={firm.eligibility} />
      </div>
    </>
  );
}
