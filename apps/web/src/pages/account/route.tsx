import { createFileRoute } from '@tanstack/react-router';
import { onlyForSignedIn } from '../../shell/private.js';
import { withWords } from '../../words/area.js';
import { formsWords } from '../../words/forms.js';
import { myAccountWords } from '../../words/my-account.js';

/** One's own account: the same pages for everyone who is signed in. */
export const Route = createFileRoute('/account')({
  beforeLoad: ({ location }) => onlyForSignedIn(location.href),
  loader: () => withWords(myAccountWords, formsWords),
});
