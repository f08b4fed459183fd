import { Tab, Tabs } from '../../../patterns/tabs.js';
import { useWords } from '../../../words/area.js';
import { firmWords } from '../../../words/firm.js';

/** What fits and was not answered yet, and what was. */
export function OpportunityTabs() {
  const { feed: words } = useWords(firmWords);
  return (
    <Tabs label={words.tabs}>
      <Tab to="/firm/opportunities" activeOptions={{ exact: true, includeSearch: false }}>
        {words.new}
      </Tab>
      <Tab to="/firm/opportunities/interest">{words.answered}</Tab>
    </Tabs>
  );
}
