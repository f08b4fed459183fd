import { PageTitle } from '../../patterns/page-title.js';
import { Tab, Tabs } from '../../patterns/tabs.js';
import { useSignedIn } from '../../shell/use-session.js';
import { useWords } from '../../words/area.js';
import { myAccountWords } from '../../words/my-account.js';

/** Who this is about, and the way to all that can be set. @param part the name of the page, for the tab */
export function AccountHead({ part, failed }: { part: string; failed?: boolean }) {
  const words = useWords(myAccountWords);
  const { person, organisation } = useSignedIn();
  return (
    <>
      <PageTitle
        tab={`${part} – ${words.title}`}
        failed={failed ?? false}
        lead={words.lead(person.name, organisation.name, words.roles[person.role])}
      >
        {words.title}
      </PageTitle>
      <div className="top-5">
        <Tabs label={words.parts}>
          <Tab to="/account" activeOptions={{ exact: true }}>
            {words.profile.tab}
          </Tab>
          <Tab to="/account/password">{words.password.tab}</Tab>
          <Tab to="/account/sessions">{words.sessions.tab}</Tab>
          <Tab to="/account/notifications">{words.notifications.tab}</Tab>
          <Tab to="/account/organisation">{words.organisation.tab}</Tab>
          <Tab to="/account/members">{words.members.tab}</Tab>
          <Tab to="/account/calendar">{words.calendar.tab}</Tab>
        </Tabs>
      </div>
    </>
  );
}
