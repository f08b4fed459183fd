import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { serverNow } from '../../api/server-clock.js';
import { useFormats } from '../../formats/use-formats.js';
import { ButtonLink } from '../../patterns/button.js';
import { EmptyState } from '../../patterns/empty-state.js';
import { PageTitle } from '../../patterns/page-title.js';
import { Status } from '../../patterns/status.js';
import { useSignedIn } from '../../shell/use-session.js';
import { useWords, withWords } from '../../words/area.js';
import { findWords } from '../../words/find.js';
import { firmWords } from '../../words/firm.js';
import { profileWords } from '../../words/firm-profile.js';
import { language, realLanguage } from '../../words/language.js';
import { vocabulary } from '../(public)/-code-labels.js';
import { ClosingSoon, closingQuery, wantedQuery } from './-closing.js';
import { type FeedItem, feedQuery, profileTasksQuery, standingQuery, tasksQuery } from './-firm-queries.js';
import { OpportunityCard } from './-opportunity-card.js';
import { ProfileTask } from './-profile-task.js';
import { Tasks } from './-tasks.js';

const SHOWN = 3;

export const Route = createFileRoute('/firm/')({
  loader: ({ context: { queries } }) => {
    void queries.prefetchQuery(profileTasksQuery());
    return Promise.all([
      queries.ensureQueryData(tasksQuery),
      queries.ensureQueryData(standingQuery),
      queries.ensureInfiniteQueryData(feedQuery({})),
      queries.ensureInfiniteQueryData(closingQuery()),
      queries.ensureInfiniteQueryData(wantedQuery),
      queries.ensureQueryData(vocabulary('certificates', realLanguage(language()))),
      withWords(firmWords, findWords, profileWords),
    ]);
  },
  component: Start,
});

/** Is there something for us, and what do you need from us? */
function Start() {
  const { start } = useWords(firmWords);
  const { longDay } = useFormats();
  const { person, organisation } = useSignedIn();
  const { isPublic } = useSuspenseQuery(standingQuery).data;
  return (
    <>
      <PageTitle
        tab={start.tab}
        lead={start.lead(organisation.name, longDay(serverNow().toISOString()))}
        facts={<Status state={isPublic ? 'yes' : 'todo'}>{isPublic ? start.isPublic : start.isDraft}</Status>}
        actions={
          <ButtonLink look={isPublic ? 'plain' : 'forward'} to="/firm/profile">
            {isPublic ? start.toProfile : start.finishProfile}
          </ButtonLink>
        }
      >
        {start.greeting(person.name)}
      </PageTitle>
      <div className="beside top-5">
        <div className="stack-l">
          <Tasks />
          <Fitting />
        </div>
        <aside className="stack" aria-label={start.aside}>
          <ProfileTask />
          <ClosingSoon />
        </aside>
      </div>
    </>
  );
}

const isNew = ({ verdict, answered }: FeedItem) => verdict !== 'doesNotFit' && answered === null;

/** The best opportunities, with why. What is answered here keeps its place until one comes back. */
function Fitting() {
  const { start: words, feed } = useWords(firmWords);
  const pages = useSuspenseInfiniteQuery(feedQuery({}));
  const items = pages.data.pages.flatMap((page) => page.items);
  const [shown] = useState(() =>
    items
      .filter(isNew)
      .slice(0, SHOWN)
      .map(({ opportunity }) => opportunity.id),
  );
  return (
    <section className="stack" aria-labelledby="fitting">
      <h2 id="fitting">{words.fitting}</h2>
      {shown.length === 0 && (
        <EmptyState kind="nothing-yet" title={words.noneFits} level={3}>
          <p>{words.noneFitsText}</p>
        </EmptyState>
      )}
      <div>
        {items
          .filter(({ opportunity }) => shown.includes(opportunity.id))
          .map((item) => (
            <OpportunityCard key={item.opportunity.id} item={item} />
          ))}
      </div>
      <p>
        <ButtonLink look={shown.length === 0 ? 'forward' : 'plain'} to="/firm/opportunities">
          {feed.toNew}
        </ButtonLink>
      </p>
    </section>
  );
}
