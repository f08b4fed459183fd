import { createFileRoute } from '@tanstack/react-router';
import { PageTitle } from '../../patterns/page-title.js';
import { useWords, withWords } from '../../words/area.js';
import { helpWords } from '../../words/help.js';
import { Contact, contactQuery } from './-contact.js';

export const Route = createFileRoute('/(public)/toegankelijkheid')({
  loader: ({ context: { queries } }) => Promise.all([queries.ensureQueryData(contactQuery), withWords(helpWords)]),
  component: Accessibility,
});

/** The accessibility statement, at the address that Dutch public bodies use for it. */
function Accessibility() {
  const { accessibility } = useWords(helpWords);
  const { title, lead, status, aim, tested, known, report } = accessibility;
  return (
    <>
      <PageTitle lead={lead}>{title}</PageTitle>
      <div className="prose">
        <h2>{status.title}</h2>
        <p>{status.text}</p>
        <h2>{aim.title}</h2>
        <p>{aim.text}</p>
        <h2>{tested.title}</h2>
        <ul>
          {tested.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <h2>{known.title}</h2>
        <p>{known.text}</p>
        <h2>{report.title}</h2>
        <p>{report.text}</p>
        <Contact />
      </div>
    </>
  );
}
