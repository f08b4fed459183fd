import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import styles from '../../../../forms/columns.module.css';
import { ButtonLink } from '../../../../patterns/button.js';
import { EmptyState } from '../../../../patterns/empty-state.js';
import { Crumb, PageTitle } from '../../../../patterns/page-title.js';
import { useWords, withWords } from '../../../../words/area.js';
import { findWords } from '../../../../words/find.js';
import { profileWords } from '../../../../words/firm-profile.js';
import { standingQuery } from '../../-firm-queries.js';
import { ownFirmQuery, questionsQuery } from '../-profile.js';
import { OwnCapability } from '../-own-capability.js';
import { Questions } from '../-questions.js';
import { refusedQuestions } from '../-refused-questions.js';

export const Route = createFileRoute('/firm/profile/capabilities/')({
  loader: ({ context: { queries } }) =>
    Promise.all([
      queries.ensureQueryData(ownFirmQuery),
      queries.ensureQueryData(standingQuery),
      queries.ensureQueryData(questionsQuery(refusedQuestions())),
      withWords(profileWords, findWords),
    ]),
  component: Capabilities,
  staticData: { wide: true },
});

/** What the firm does, each as buyers see it, and the questions that sharpen it. */
function Capabilities() {
  const words = useWords(profileWords);
  const firm = useSuspenseQuery(ownFirmQuery).data.value;
  const { mayEdit } = useSuspenseQuery(standingQuery).data;
  const add = mayEdit && (
    <ButtonLink look="forward" to="/firm/profile/capabilities/new">
      {words.capabilities.add}
    </ButtonLink>
  );
  const isEmpty = firm.capabilities.length === 0;
  return (
    <>
      <PageTitle
        crumb={<Crumb to="/firm/profile">{words.toProfile}</Crumb>}
        lead={words.parts.capabilities.lead}
        actions={!isEmpty && add}
      >
        {words.parts.capabilities.title}
      </PageTitle>
      <div className={styles['columns']}>
        {isEmpty ? (
          <EmptyState kind="nothing-yet" title={words.capabilities.count(0)} action={add}>
            <p>{words.capabilities.none}</p>
          </EmptyState>
        ) : (
          <section className="stack" aria-labelledby="capabilities">
            <h2 id="capabilities">{words.capabilities.count(firm.capabilities.length)}</h2>
            {firm.capabilities.map((capability) => (
              <OwnCapability key={capability.id} capability={capability} mayEdit={mayEdit} />
            ))}
          </section>
        )}
        {mayEdit && <Questions firm={firm} />}
      </div>
    </>
  );
}
