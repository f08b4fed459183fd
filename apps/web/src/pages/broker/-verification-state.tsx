import { serverNow } from '../../api/server-clock.js';
import { useFormats } from '../../formats/use-formats.js';
import { Status } from '../../patterns/status.js';
import { useWords } from '../../words/area.js';
import { brokerWords } from '../../words/broker.js';
import type { Firm } from './-broker-queries.js';

/** Certificates that nobody has seen the proof of, and that still hold. */
export const openCertificates = ({ certificates }: Firm) => {
  const today = serverNow().toISOString().slice(0, 10);
  return certificates.filter(
    ({ verifiedAt, validUntil }) => verifiedAt === null && (validUntil === null || validUntil >= today),
  );
};

/** What of a firm was verified, and what still waits. */
export function VerificationState({ firm }: { firm: Firm }) {
  const { firms: words } = useWords(brokerWords);
  const { shortDay } = useFormats();
  const open = openCertificates(firm).length;
  const { verifiedAt } = firm;
  return (
    <div className="stack-s">
      <p>
        {verifiedAt ? (
          <Status state="done">{words.verified(shortDay(verifiedAt))}</Status>
        ) : (
          <Status state="todo">{words.claims}</Status>
        )}
      </p>
      {open > 0 && (
        <p>
          <Status state="todo">{words.openCertificates(open)}</Status>
        </p>
      )}
    </div>
  );
}
