import { useState } from 'react';
import { serverNow } from '../../api/server-clock.js';
import { useFormats } from '../../formats/use-formats.js';
import { Button } from '../../patterns/button.js';
import { ConfirmDialog } from '../../patterns/dialog.js';
import { Status } from '../../patterns/status.js';
import { useWords } from '../../words/area.js';
import { brokerWords } from '../../words/broker.js';
import { useCodeLabel } from '../(public)/-code-labels.js';
import type { Firm } from './-broker-queries.js';
import { useVerify } from './-use-verify.js';

type Certificate = Firm['certificates'][number];

/** The certificates of a firm: until when each holds, and whether someone has seen the proof. */
export function VerifyCertificates({ firm, etag }: { firm: Firm; etag: string }) {
  const { verify: words } = useWords(brokerWords);
  const label = useCodeLabel('certificates');
  const verify = useVerify(firm.id, etag);
  const [asking, setAsking] = useState<Certificate>();
  const save = async (certificate: Certificate) => {
    await verify.certificate(certificate.id);
    setAsking(undefined);
  };
  return (
    <section className="card stack" aria-labelledby="certificates">
      <h2 id="certificates">{words.certificates}</h2>
      {verify.problem}
      {firm.certificates.length === 0 && <p className="muted">{words.noCertificates}</p>}
      <ul className="rows">
        {firm.certificates.map((certificate) => (
          <Row
            key={certificate.id}
            certificate={certificate}
            name={label(certificate.code)}
            ask={() => setAsking(certificate)}
          />
        ))}
      </ul>
      <ConfirmDialog
        open={asking !== undefined}
        onClose={() => setAsking(undefined)}
        title={words.seenTitle(asking ? label(asking.code) : '')}
        confirm={words.seen}
        onConfirm={() => asking && void save(asking)}
        busy={verify.busy}
      >
        <p>{words.seenText}</p>
      </ConfirmDialog>
    </section>
  );
}

function Row({ certificate, name, ask }: { certificate: Certificate; name: string; ask: () => void }) {
  const { verify: words } = useWords(brokerWords);
  const { shortDay } = useFormats();
  const { number, validUntil, verifiedAt, verifier } = certificate;
  const ended = validUntil !== null && validUntil < serverNow().toISOString().slice(0, 10);
  return (
    <li className="spread">
      <div>
        <h3>{name}</h3>
        {ended ? (
          <p>
            <Status state="late">{words.ended(shortDay(validUntil))}</Status>
          </p>
        ) : (
          <p className="small">{validUntil === null ? words.noEnd : words.until(shortDay(validUntil))}</p>
        )}
        {number && <p className="small muted">{words.number(number)}</p>}
      </div>
      <div className="row">
        {verifiedAt ? (
          <Status state="done">{words.by(verifier ?? '', shortDay(verifiedAt))}</Status>
        ) : (
          <>
            <Status state="todo">{words.notSeen}</Status>
            <Button onClick={ask}>
              {words.seen}
              <span className="vh">: {name}</span>
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
