import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ifMatch, versioned } from '../../../api/answer.js';
import { supplierApi } from '../../../api/clients.js';
import { Button } from '../../../patterns/button.js';
import { ConfirmDialog } from '../../../patterns/dialog.js';
import { Crumb, PageTitle } from '../../../patterns/page-title.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords, withWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { profileWords } from '../../../words/firm-profile.js';
import { language, realLanguage } from '../../../words/language.js';
import { vocabulary } from '../../(public)/-code-labels.js';
import { standingQuery } from '../-firm-queries.js';
import { missingParts } from './-parts.js';
import { Preview } from './-preview.js';
import { type Firm, ownFirmQuery, previewQuery } from './-profile.js';
import { useChange } from './-use-change.js';

export const Route = createFileRoute('/firm/profile/check')({
  loader: ({ context: { queries } }) =>
    Promise.all([
      queries.ensureQueryData(ownFirmQuery),
      queries.ensureQueryData(previewQuery),
      queries.ensureQueryData(standingQuery),
      queries.ensureQueryData(vocabulary('certificates', realLanguage(language()))),
      withWords(profileWords, findWords),
    ]),
  component: Check,
});

/** The profile as buyers will see it, what is missing or unknown in it, and then publishing. */
function Check() {
  const words = useWords(profileWords);
  const firm = useSuspenseQuery(ownFirmQuery).data.value;
  const { mayEdit } = useSuspenseQuery(standingQuery).data;
  const missing = missingParts(firm);
  return (
    <>
      <PageTitle crumb={<Crumb to="/firm/profile">{words.toProfile}</Crumb>} lead={words.parts.check.lead}>
        {words.parts.check.title}
      </PageTitle>
      <div className="stack-l top-5">
        {missing.length > 0 && (
          <section className="note note-attention stack-s" aria-labelledby="missing">
            <h2 id="missing">{words.check.missing}</h2>
            <ul className="stack-s">
              {missing.map((part) => (
                <li key={part}>
                  {part === 'about' ? words.check.mission : words.check.capability}.{' '}
                  <Link to={part === 'about' ? '/firm/profile/about' : '/firm/profile/capabilities'}>
                    {words.check.toPart(words.parts[part].title)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Unknowns firm={firm} />
        {mayEdit && missing.length === 0 && firm.status === 'draft' && <Publish />}
        <Preview />
      </div>
    </>
  );
}

/** What may stay empty, and is then unknown to buyers. */
function Unknowns({ firm }: { firm: Firm }) {
  const { check: words } = useWords(profileWords);
  const { capabilities, employees, mainAim } = firm;
  const unknown = [
    ...capabilities.filter(({ cpv }) => cpv.length === 0).map(({ title }) => words.noCode(title)),
    ...capabilities.filter(({ area }) => area === null).map(({ title }) => words.noArea(title)),
    ...(employees === null ? [words.noEmployees] : []),
    ...(mainAim === 'unknown' ? [words.noAim] : []),
  ];
  if (unknown.length === 0) return null;
  return (
    <section className="note note-unknown stack-s" aria-labelledby="unknown">
      <h2 id="unknown">{words.unknown}</h2>
      <ul>
        {unknown.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p className="small">{words.unknownText}</p>
    </section>
  );
}

function Publish() {
  const { publish: words } = useWords(profileWords);
  const { change, run, busy, problem } = useChange();
  const navigate = Route.useNavigate();
  const [asking, setAsking] = useState(false);
  const confirm = () =>
    run(async () => {
      await change((etag) => versioned(supplierApi.POST('/v1/firm/publish', { params: { header: ifMatch(etag) } })));
      await navigate({ to: '/firm/profile' });
      toast(words.done);
    }).finally(() => setAsking(false));
  return (
    <div className="stack">
      {problem}
      <Button look="forward" onClick={() => setAsking(true)}>
        {words.action}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.title}
        confirm={words.action}
        busy={busy}
        onConfirm={() => void confirm()}
      >
        <p>{words.text}</p>
      </ConfirmDialog>
    </div>
  );
}
