import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { value } from '../../../api/answer.js';
import { supplierApi } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { Button } from '../../../patterns/button.js';
import { ConfirmDialog } from '../../../patterns/dialog.js';
import { Status } from '../../../patterns/status.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords } from '../../../words/area.js';
import { profileWords } from '../../../words/firm-profile.js';
import { useChange } from '../profile/-use-change.js';
import { type Certificate, type GROUPS, isRenewed } from './-by-expiry.js';
import { addCertificate, removeCertificate, useCertificateName } from './-certificate.js';

interface CertificateRowProps {
  certificate: Certificate;
  group: (typeof GROUPS)[number];
  all: readonly Certificate[];
  /** Opens the form; false where this person may not. */
  edit: false | (() => void);
}

/** One certificate: until when, who saw the proof, what it opens, and what can be done to it. */
export function CertificateRow({ certificate, group, all, edit }: CertificateRowProps) {
  const { certificates: words } = useWords(profileWords);
  const { longDay } = useFormats();
  const name = useCertificateName()(certificate.code);
  const { number, validFrom, validUntil, verifiedAt, verifier } = certificate;
  return (
    <li className="stack-s">
      <h3>{name}</h3>
      <p>
        {group === 'ended' && <Status state="late">{words.endedOn(longDay(validUntil ?? ''))}</Status>}
        {group === 'ending' && <Status state="late">{words.until(longDay(validUntil ?? ''))}</Status>}
        {group === 'valid' && words.until(longDay(validUntil ?? ''))}
        {group === 'later' && <Status state="todo">{words.from(longDay(validFrom ?? ''))}</Status>}
        {group === 'noEnd' && words.noEnd}
      </p>
      <p className="small">
        {verifiedAt && verifier ? (
          <Status state="yes">{words.verified(verifier, longDay(verifiedAt))}</Status>
        ) : (
          <Status state="unknown">{words.notVerified}</Status>
        )}
      </p>
      {number && <p className="small muted">{words.number(number)}</p>}
      {isRenewed(certificate, all) ? (
        <p className="small muted">{words.renewed}</p>
      ) : (
        (group === 'ended' || group === 'ending') && <Asked code={certificate.code} />
      )}
      {edit && (
        <div className="row">
          <Button size="small" onClick={edit}>
            {words.change}
            <span className="vh">: {name}</span>
          </Button>
          <Remove certificate={certificate} name={name} />
        </div>
      )}
    </li>
  );
}

/** How many open opportunities a firm without this certificate misses. */
function Asked({ code }: { code: string }) {
  const { certificates: words } = useWords(profileWords);
  const { count } = useFormats();
  const { data } = useQuery({
    queryKey: ['firm', 'asks-certificate', code],
    throwOnError: false,
    queryFn: () =>
      value(supplierApi.GET('/v1/opportunities', { params: { query: { certificates: [code], limit: 1 } } })),
  });
  if (!data) return null;
  const { count: total } = data.total;
  if (total === 0) return <p className="small muted">{words.askedNobody}</p>;
  return (
    <p className="small">
      <b>{words.asked(count(total), total === 1)}</b>{' '}
      <Link to="/opportunities" search={{ certificates: [code] }}>
        {words.see}
      </Link>
    </p>
  );
}

/** Undone where that brings back all there was; what someone verified is asked about first. */
function Remove({ certificate, name }: { certificate: Certificate; name: string }) {
  const { certificates: words } = useWords(profileWords);
  const { change, add, run, busy, problem } = useChange();
  const [asking, setAsking] = useState(false);
  const isVerified = certificate.verifiedAt !== null;
  const remove = () =>
    run(async () => {
      const { id, code, number, validFrom, validUntil } = certificate;
      await change((etag) => removeCertificate(id, etag));
      const restore = async () => {
        await add((etag) => addCertificate(etag, { code, number, validFrom, validUntil }));
        toast(words.restored(name));
      };
      toast(words.removed(name), isVerified ? undefined : () => void restore());
    }).finally(() => setAsking(false));
  return (
    <>
      <Button size="small" look="quiet" busy={busy} onClick={() => (isVerified ? setAsking(true) : void remove())}>
        {words.remove}
        <span className="vh">: {name}</span>
      </Button>
      {problem}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.removeTitle(name)}
        confirm={words.remove}
        onConfirm={() => void remove()}
        busy={busy}
        danger
      >
        <p>{words.removeText}</p>
      </ConfirmDialog>
    </>
  );
}
