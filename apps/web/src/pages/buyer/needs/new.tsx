import { createFileRoute } from '@tanstack/react-router';
import { withWords } from '../../../words/area.js';
import { buyerWords } from '../../../words/buyer.js';
import { editorWords } from '../../../words/buyer-editor.js';
import { formsWords } from '../../../words/forms.js';
import { NewDraft } from '../-new-draft.js';

export const Route = createFileRoute('/buyer/needs/new')({
  loader: () => withWords(buyerWords, editorWords, formsWords),
  component: () => <NewDraft kind="need" />,
});
