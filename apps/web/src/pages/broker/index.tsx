import { createFileRoute } from '@tanstack/react-router';
import { useFormats } from '../../formats/use-formats.js';
import { PageTitle } from '../../patterns/page-title.js';
import { serverNow } from '../../api/server-clock.js';
import { useSignedIn } from '../../shell/use-session.js';
import { useWords } from '../../words/area.js';
import { brokerWords } from '../../words/broker.js';

export const Route = createFileRoute('/broker/')({ component: Start });

function Start() {
  const { start } = useWords(brokerWords);
  const { longDay } = useFormats();
  const { person, organisation } = useSignedIn();
  return (
    <PageTitle tab={start.tab} lead={start.lead(organisation.name, longDay(serverNow().toISOString()))}>
      {start.greeting(person.name)}
    </PageTitle>
  );
}
