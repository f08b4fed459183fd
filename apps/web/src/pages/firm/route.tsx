import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../shell/private.js';
import { withWords } from '../../words/area.js';
import { firmWords } from '../../words/firm.js';

/** Everything for social firms: behind sign-in, with the words of this part. */
export const Route = createFileRoute('/firm')({
  beforeLoad: ({ location }) => onlyFor('firm', location.href),
  loader: () => withWords(firmWords),
});
