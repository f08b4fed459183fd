import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../shell/private.js';
import { withWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';

/** Everything for buyers: behind sign-in, with the words of this part. */
export const Route = createFileRoute('/buyer')({
  beforeLoad: ({ location }) => onlyFor('buyer', location.href),
  loader: () => withWords(buyerWords),
});
