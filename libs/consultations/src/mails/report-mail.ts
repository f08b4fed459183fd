import type { Opportunity } from '@schakel/opportunities';
import type { Message } from '../participants.js';
import type { PublishedReport } from '../report/report.js';
import { DECISION_WORDS } from '../report/report-words.js';
import { withHead } from './life-mails.js';

/** There is a report, or a new edition of it: what firms said and what the buyer does with it, theme by theme. */
export function reportMail(
  { id, title }: Pick<Opportunity, 'id' | 'title'>,
  { edition, themes }: PublishedReport,
  head: string,
): Message {
  const list = (language: 'nl' | 'en') =>
    themes
      .map(({ title: theme, decision, reason }) => `- ${theme}\n  ${DECISION_WORDS[language][decision]}: ${reason}`)
      .join('\n');
  const isFirst = edition === 1;
  return {
    kind: 'report-published',
    event: `consultation:${id}:report:${edition}`,
    subject: isFirst
      ? { nl: `Verslag: ${title}`, en: `Report: ${title}` }
      : { nl: `Verslag verbeterd: ${title}`, en: `Report put right: ${title}` },
    text: withHead(
      {
        nl: `${isFirst ? 'Er is een verslag' : 'Er is een nieuwe uitgave van het verslag'} van de marktconsultatie “${title}”. Dank voor uw bijdrage. Dit zeiden firma’s, en dit doet de inkoper daarmee:\n\n${list('nl')}\n\nHet hele verslag staat bij de consultatie.`,
        en: `${isFirst ? 'There is a report' : 'There is a new edition of the report'} of the market consultation “${title}”. Thank you for taking part. This is what firms said, and what the buyer does with it:\n\n${list('en')}\n\nThe whole report stands with the consultation.`,
      },
      head,
    ),
  };
}
