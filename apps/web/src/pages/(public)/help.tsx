import { createFileRoute, Link } from '@tanstack/react-router';
import { PageTitle } from '../../patterns/page-title.js';
import { useWords, withWords } from '../../words/area.js';
import { publicWords } from '../../words/public.js';

export const Route = createFileRoute('/(public)/help')({ loader: () => withWords(publicWords), component: Help });

/** Whom to turn to. */
function Help() {
  const { help } = useWords(publicWords);
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
      </div>
    </>
  );
}
