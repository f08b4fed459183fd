import { createFileRoute, Link } from '@tanstack/react-router';
import { PageTitle } from '../../patterns/page-title.js';
import { useWords, withWords } from '../../words/area.js';
import { helpWords } from '../../words/help.js';
import { Contact, contactQuery } from './-contact.js';

export const Route = createFileRoute('/(public)/help')({
  loader: ({ context: { queries } }) => Promise.all([queries.ensureQueryData(contactQuery), withWords(helpWords)]),
  component: Help,
});

/** Whom to turn to. */
function Help() {
  const { help, contact } = useWords(helpWords);
  return (
    <>
      <PageTitle lead={help.lead}>{help.title}</PageTitle>
      <div className="prose">
        <h2>{help.how.title}</h2>
        <p>{help.how.text}</p>
        <p>
          <Link to="/how-it-works">{help.how.action}</Link>
        </p>
        <h2>{help.signIn.title}</h2>
        <p>{help.signIn.text}</p>
        <p>
          <Link to="/forgot">{help.signIn.action}</Link>
        </p>
        <h2>{help.organisation.title}</h2>
        <p>{help.organisation.text}</p>
        <h2>{help.opportunity.title}</h2>
        <p>{help.opportunity.text}</p>
        <p>{help.opportunity.other}</p>
        <p>
          <Link to="/opportunities">{help.opportunity.action}</Link>
        </p>
        <h2>{contact.title}</h2>
        <Contact />
      </div>
    </>
  );
}
