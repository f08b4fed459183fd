import { WEB_PAGES } from '@schakel/platform';
import type { Block, PaperDocument } from '../document-pdf/document.js';
import { momentText } from '../mails/moment-text.js';
import type { PublishedQuestion } from '../questions/questions.js';

const DUTCH = {
  sort: 'Nota van inlichtingen',
  buyer: 'Inkoper',
  period: 'Vragen stellen kan tot',
  deadline: 'Antwoorden kan tot',
  until: 'Bijgewerkt tot en met',
  count: 'Vragen beantwoord',
  reference: 'Kenmerk',
  none: 'Er is nog geen vraag beantwoord.',
  lead: 'Hier staan alle vragen van firma’s met het antwoord van de inkoper. Iedereen kreeg ze op hetzelfde moment. Wie een vraag stelde, weet alleen de firma zelf.',
  other: 'Overige vragen',
  question: (number: number) => `Vraag ${number}`,
  alsoAsked: 'Ook zo gevraagd',
  answer: 'Antwoord',
  published: 'Beantwoord op',
  footer: (buyer: string, title: string) => `${buyer} · nota van inlichtingen · ${title}`,
};

type NotaWords = typeof DUTCH;

const ENGLISH: NotaWords = {
  sort: 'Questions and answers (nota van inlichtingen)',
  buyer: 'Buyer',
  period: 'Questions until',
  deadline: 'Answers until',
  until: 'Up to and including',
  count: 'Questions answered',
  reference: 'Reference',
  none: 'No question was answered yet.',
  lead: 'These are all questions of firms with the answer of the buyer. Everyone got them at the same moment. Who asked a question is known to that firm alone.',
  other: 'Other questions',
  question: (number) => `Question ${number}`,
  alsoAsked: 'Also asked like this',
  answer: 'Answer',
  published: 'Answered on',
  footer: (buyer, title) => `${buyer} · questions and answers · ${title}`,
};

const WORDS: Readonly<Record<'nl' | 'en', NotaWords>> = { nl: DUTCH, en: ENGLISH };

/** What a nota belongs to. */
export interface NotaSubject {
  id: string;
  title: string;
  buyerName: string;
  questionsUntil: string | null;
  deadline: string | null;
  /** When the consultation was published: the date of a nota without answers. ISO 8601. */
  publishedAt: string;
  /** Address of the web app, without a slash behind it. */
  webUrl: string;
}

/**
 * The compiled questions and answers (nota van inlichtingen), by topic in the order of their first answer, numbered through.
 * The same answers make the same document.
 */
export function notaDocument(
  questions: readonly PublishedQuestion[],
  { id, title, buyerName, questionsUntil, deadline, publishedAt, webUrl }: NotaSubject,
  language: 'nl' | 'en',
): PaperDocument {
  const words = WORDS[language];
  const page = `${webUrl}${WEB_PAGES.opportunity(id)}`;
  const latest =
    questions
      .map(({ question }) => question.publishedAt ?? '')
      .toSorted()
      .at(-1) ?? publishedAt;
  return {
    language,
    sort: words.sort,
    title,
    author: buyerName,
    madeAt: latest,
    facts: [
      { label: words.buyer, value: buyerName },
      { label: words.period, value: momentText(questionsUntil, language) },
      { label: words.deadline, value: momentText(deadline, language) },
      { label: words.until, value: momentText(latest, language) },
      { label: words.count, value: String(questions.length) },
      { label: words.reference, value: page, href: page },
    ],
    blocks: [
      { kind: 'paragraph', text: questions.length === 0 ? words.none : words.lead },
      ...topicBlocks(questions, language),
    ],
    footer: words.footer(buyerName, title),
  };
}

function topicBlocks(questions: readonly PublishedQuestion[], language: 'nl' | 'en'): Block[] {
  const words = WORDS[language];
  const topics = [...new Set(questions.map(({ question }) => question.topic))];
  // what has no topic comes last
  const inOrder = [...topics.filter((topic) => topic !== null), ...topics.filter((topic) => topic === null)];
  let number = 0;
  return inOrder.flatMap((topic) => [
    ...(topics.length > 1 || topic !== null
      ? [{ kind: 'heading', level: 2, text: topic ?? words.other } satisfies Block]
      : []),
    ...questions
      .filter(({ question }) => question.topic === topic)
      .flatMap((each) => questionBlocks(each, (number += 1), language)),
  ]);
}

function questionBlocks(
  { question: { text, answer, publishedAt }, alsoAsked }: PublishedQuestion,
  number: number,
  language: 'nl' | 'en',
): Block[] {
  const words = WORDS[language];
  return [
    { kind: 'heading', level: 3, text: words.question(number) },
    { kind: 'paragraph', text },
    ...alsoAsked.map((other): Block => ({ kind: 'paragraph', text: `${words.alsoAsked}: ${other.text}`, quiet: true })),
    { kind: 'facts', facts: [{ label: words.answer, value: answer ?? '' }] },
    { kind: 'paragraph', text: `${words.published} ${momentText(publishedAt, language)}`, quiet: true },
  ];
}
