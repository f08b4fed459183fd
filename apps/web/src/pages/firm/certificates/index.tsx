import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { vocabularyQuery } from '../../../api/codes.js';
import { serverNow } from '../../../api/server-clock.js';
import { Button } from '../../../patterns/button.js';
import { EmptyState } from '../../../patterns/empty-state.js';
import { Crumb, PageTitle } from '../../../patterns/page-title.js';
import { useWords, withWords } from '../../../words/area.js';
import { profileWords } from '../../../words/firm-profile.js';
import { formsWords } from '../../../words/forms.js';
import { standingQuery } from '../-firm-queries.js';
import { ownFirmQuery } from '../profile/-profile.js';
import { byExpiry, type Certificate } from './-by-expiry.js';
import { CertificateDialog } from './-certificate-dialog.js';
import { CertificateRow } from './-certificate-row.js';

export const Route = createFileRoute('/firm/certificates/')({
  loader: ({ context: { queries } }) =>
    Promise.all([
      queries.ensureQueryData(ownFirmQuery),
      queries.ensureQueryData(standingQuery),
      queries.ensureQueryData(vocabularyQuery('certificates')),
      withWords(profileWords, formsWords),
    ]),
  component: Certificates,
});

/** Which certificates the firm has, what ends first on top, and what an ended one costs. */
function Certificates() {
  const words = useWords(profileWords);
  const { certificates: own } = words;
  const { certificates, status } = useSuspenseQuery(ownFirmQuery).data.value;
  const { mayEdit } = useSuspenseQuery(standingQuery).data;
  const [editing, setEditing] = useState<Certificate | 'new'>();
  return (
    <>
      <PageTitle
        crumb={<Crumb to="/firm/profile">{words.toProfile}</Crumb>}
        lead={words.parts.certificates.lead}
        // In one place, whether there are any or none: the focus comes back to it.
        actions={
          mayEdit && (
            <Button look="forward" onClick={() => setEditing('new')}>
              {own.add}
            </Button>
          )
        }
      >
        {own.title}
      </PageTitle>
      <div className="stack-l top-5">
        {!mayEdit && <p className="note">{words.readersOnly}</p>}
        {mayEdit && status === 'published' && <p className="note note-attention small">{words.published}</p>}
        {certificates.length === 0 && (
          <EmptyState kind="nothing-yet" title={own.count(0)}>
            <p>{own.none}</p>
          </EmptyState>
        )}
        {byExpiry(certificates, serverNow().toISOString().slice(0, 10)).map(({ group, items }) => (
          <section key={group} aria-labelledby={`group-${group}`} className="stack">
            <h2 id={`group-${group}`}>
              {own.groups[group]} <span className="muted small">{own.count(items.length)}</span>
            </h2>
            <ul className="rows">
              {items.map((certificate) => (
                <CertificateRow
                  key={certificate.id}
                  certificate={certificate}
                  group={group}
                  all={certificates}
                  edit={mayEdit && (() => setEditing(certificate))}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {editing && (
        <CertificateDialog of={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
    </>
  );
}
