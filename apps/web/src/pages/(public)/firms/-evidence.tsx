import type { PublicDto } from '../../../api/clients.js';
import { serverNow } from '../../../api/server-clock.js';
import { useFormats } from '../../../formats/use-formats.js';
import { Fold } from '../../../patterns/fold.js';
import { Status } from '../../../patterns/status.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { useCodeLabel } from '../-code-labels.js';

/** May this firm take part in a reserved contract, and on what ground is that said. */
export function Eligibility({ eligibility }: { eligibility: PublicDto<'EligibilityDto'> }) {
  const { firm: words } = useWords(findWords);
  const { longDay, share } = useFormats();
  const { art20, asOf, basis, shareCounted } = eligibility;
  return (
    <section className="card stack-s" aria-labelledby="reserved">
      <h2 id="reserved">{words.reserved}</h2>
      <p>
        <Status state={art20}>{words.art20[art20]}</Status>
      </p>
      <ul className="rows small">
        {basis.map(({ test, answer, ground }) => (
          <li key={test} className="stack-s">
            <p>
              {words.test[test]} <Status state={answer} />
            </p>
            <p className="muted">
              {words.ground[ground]} {test === 'share' && shareCounted !== null && words.counted(share(shareCounted))}
            </p>
          </li>
        ))}
      </ul>
      <Fold summary={words.asOf(longDay(asOf))}>
        <p className="small">{words.reservedText}</p>
      </Fold>
    </section>
  );
}

/** The certificates of a firm, each with until when it holds and who checked it. */
export function Evidence({ certificates }: { certificates: readonly PublicDto<'CertificateDto'>[] }) {
  const { firm: words } = useWords(findWords);
  return (
    <section className="card stack-s" aria-labelledby="evidence">
      <h2 id="evidence">{words.evidence}</h2>
      {certificates.length === 0 && <p className="muted">{words.no}</p>}
      <ul className="rows small">
        {certificates.map((certificate) => (
          <Certificate key={certificate.id} certificate={certificate} />
        ))}
      </ul>
    </section>
  );
}

function Certificate({ certificate }: { certificate: PublicDto<'CertificateDto'> }) {
  const { firm: words } = useWords(findWords);
  const { longDay } = useFormats();
  const label = useCodeLabel('certificates');
  const { code, validUntil, verifiedAt, verifier } = certificate;
  const isOver = validUntil !== null && validUntil < serverNow().toISOString().slice(0, 10);
  return (
    <li className="stack-s">
      <p>
        <b>{label(code)}</b>
      </p>
      <p>
        {validUntil === null && words.noEnd}
        {validUntil !== null && !isOver && words.until(longDay(validUntil))}
        {validUntil !== null && isOver && <Status state="late">{words.expired(longDay(validUntil))}</Status>}
      </p>
      <p className="muted">
        {verifiedAt && verifier ? words.verified(verifier, longDay(verifiedAt)) : words.notVerified}
      </p>
    </li>
  );
}
