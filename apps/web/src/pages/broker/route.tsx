import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../shell/private.js';
import { withWords } from '../../words/area.js';
import { brokerWords } from '../../words/broker.js';

/** Everything for account managers: behind sign-in, with the words of this part. */
export const Route = createFileRoute('/broker')({
  beforeLoad: ({ location }) => onlyFor('broker', location.href),
  loader: () => withWords(brokerWords),
});
