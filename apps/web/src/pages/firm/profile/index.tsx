import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import styles from '../../../forms/columns.module.css';
import { ButtonLink } from '../../../patterns/button.js';
import { useWords, withWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { profileWords } from '../../../words/firm-profile.js';
import { language, realLanguage } from '../../../words/language.js';
import { vocabulary } from '../../(public)/-code-labels.js';
import { profileTasksQuery, standingQuery } from '../-firm-queries.js';
import { missingParts } from './-parts.js';
import { Preview } from './-preview.js';
import { ownFirmQuery, previewQuery } from './-profile.js';
import { ProfileHead } from './-profile-head.js';
import { ProfileParts } from './-profile-parts.js';
import { ProfileTasks } from './-profile-tasks.js';
import { Unpublish } from './-unpublish.js';

export const Route = createFileRoute('/firm/profile/')({
  loader: ({ context: { queries } }) => {
    void queries.prefetchQuery(profileTasksQuery());
    return Promise.all([
      queries.ensureQueryData(ownFirmQuery),
      queries.ensureQueryData(previewQuery),
      queries.ensureQueryData(standingQuery),
      queries.ensureQueryData(vocabulary('certificates', realLanguage(language()))),
      withWords(profileWords, findWords),
    ]);
  },
  component: Profile,
  staticData: { wide: true },
});

/** What is left to do on the profile, and how buyers see it. */
function Profile() {
  const words = useWords(profileWords);
  const firm = useSuspenseQuery(ownFirmQuery).data.value;
  const { mayEdit } = useSuspenseQuery(standingQuery).data;
  const isReady = firm.status === 'draft' && missingParts(firm).length === 0;
  return (
    <>
      <ProfileHead
        actions={
          mayEdit &&
          isReady && (
            <ButtonLink look="forward" to="/firm/profile/check">
              {words.parts.check.title}
            </ButtonLink>
          )
        }
      />
      {!mayEdit && <p className="note top-5">{words.readersOnly}</p>}
      <div className={styles['columns']}>
        <div className="stack-l">
          <ProfileParts firm={firm} />
          <ProfileTasks />
          {mayEdit && firm.status === 'published' && <Unpublish />}
        </div>
        <Preview narrow />
      </div>
    </>
  );
}
