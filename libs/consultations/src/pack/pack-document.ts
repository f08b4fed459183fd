import { WEB_PAGES } from '@schakel/platform';
import type { Block, PaperDocument } from '../document-pdf/document.js';
import type { Gap } from '../ledger/gaps.js';
import { momentText } from '../mails/moment-text.js';
import { changeBlocks, documentBlocks, publicationBlocks, questionBlocks, reportBlocks } from './pack-contents.js';
import { told } from './pack-told.js';
import type { Exchange, Pack, PackFirm } from './pack.js';
import { PACK_WORDS, type PackWords } from './pack-words.js';

type Language = 'nl' | 'en';

const SHORT = {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
} as const;
/** Letters of a day, as data and in a table. */
const DAY_LENGTH = 10;
const SHORT_FORMATS = { nl: new Intl.DateTimeFormat('nl-NL', SHORT), en: new Intl.DateTimeFormat('en-GB', SHORT) };

/** The pack as a document for people. @param webUrl address of the web app, without a slash behind it */
export function packDocument(pack: Pack, language: Language, webUrl: string): PaperDocument {
  const words = PACK_WORDS[language];
  const { id, title, buyer, questionsUntil, deadline, openedAt } = pack.consultation;
  const page = `${webUrl}${WEB_PAGES.opportunity(id)}`;
  const moment = (at: string | null) => (at === null ? words.notYet : momentText(at, language));
  return {
    language,
    sort: words.sort,
    title,
    author: buyer,
    madeAt: pack.madeAt,
    facts: [
      { label: words.buyer, value: buyer },
      { label: words.period, value: moment(questionsUntil) },
      { label: words.deadline, value: moment(deadline) },
      { label: words.opened, value: moment(openedAt) },
      { label: words.made, value: moment(pack.madeAt) },
      { label: words.reference, value: page, href: page },
    ],
    blocks: [
      { kind: 'paragraph', text: words.lead },
      ...gapBlocks(pack, language),
      ...exchangeBlocks(pack.exchanged, language),
      ...publicationBlocks(pack, words),
      ...changeBlocks(pack, words, moment),
      ...questionBlocks(pack, words),
      ...documentBlocks(pack, words),
      ...reportBlocks(pack, words, language),
      ...firmBlocks(pack, language),
      ...checkBlocks(pack, words),
    ],
    footer: words.footer(buyer, title),
  };
}

function gapBlocks({ gaps, exchanged }: Pack, language: Language): Block[] {
  const words = PACK_WORDS[language];
  const row = ({ seq, reason, visibleTo, since }: Gap) => {
    const exchange = exchanged.find((each) => each.seq === seq);
    const what = exchange ? told(exchange, words, language) : words.told.asked;
    return [String(seq), what, words.gaps[reason], words.audiences[visibleTo], short(since, language)];
  };
  const headings = [words.number, words.what, words.why, words.who, words.since];
  return [
    heading(words.sameHeading),
    ...(gaps.length === 0
      ? [paragraph(words.same)]
      : [
          paragraph(words.notSame),
          { kind: 'table', headings, rows: gaps.map(row), shares: [1, 5, 4, 3, 3] } satisfies Block,
        ]),
  ];
}

function exchangeBlocks(exchanged: readonly Exchange[], language: Language): Block[] {
  const words = PACK_WORDS[language];
  const rows = exchanged.map((exchange) => [
    String(exchange.seq),
    short(exchange.at, language),
    told(exchange, words, language),
    exchange.disclosedAt === null ? words.notForAll : short(exchange.disclosedAt, language),
  ]);
  return [
    heading(words.exchangedHeading),
    { kind: 'paragraph', text: words.exchangedNote, quiet: true },
    { kind: 'table', headings: [words.number, words.when, words.what, words.forAll], rows, shares: [1, 3, 8, 3] },
  ];
}

function firmBlocks({ firms, consultation }: Pack, language: Language): Block[] {
  const words = PACK_WORDS[language];
  // with numbers for names there are no reasons either
  const hasReasons = firms.some(({ invited }) => invited !== null && invited.rationale !== null);
  const rows = firms.map((firm) => [
    /^\d+$/.test(firm.firm) ? `${words.firm} ${firm.firm}` : firm.firm,
    firm.invited ? short(firm.invited.at, language) : words.own,
    ...(hasReasons ? [firm.invited?.rationale ?? ''] : []),
    answeredText(firm, consultation.openedAt !== null, language),
  ]);
  const headings = [words.firm, words.invited, ...(hasReasons ? [words.because] : []), words.answered];
  const shares = hasReasons ? [4, 3, 5, 3] : [4, 3, 3];
  const isSealed = consultation.openedAt === null && firms.length > 0;
  const isOpen = consultation.invitedOnlyReason === null;
  return [
    heading(words.firmsHeading),
    firms.length === 0 ? paragraph(words.noFirms) : { kind: 'table', headings, rows, shares },
    ...(isSealed ? [paragraph(words.answersClosed)] : []),
    { kind: 'paragraph', text: [...(isOpen ? [words.firmsOpen] : []), words.firmsNote].join(' '), quiet: true },
  ];
}

/** When a firm answered: to the minute, or the day alone where firms are numbered. */
function answeredText({ answered }: PackFirm, isOpened: boolean, language: Language): string {
  const words = PACK_WORDS[language];
  if (!isOpened) return words.notYet;
  if (answered === null) return words.no;
  const isDay = answered.at.length === DAY_LENGTH;
  return isDay ? short(`${answered.at}T12:00:00Z`, language).slice(0, DAY_LENGTH) : short(answered.at, language);
}

function checkBlocks({ ledger: { entries, head, valid } }: Pack, words: PackWords): Block[] {
  return [
    heading(words.checkHeading),
    paragraph(words.check),
    {
      kind: 'facts',
      facts: [
        { label: words.entries, value: String(entries) },
        { label: words.head, value: head },
        { label: words.verdict, value: valid ? words.valid : words.broken },
      ],
    },
    { kind: 'paragraph', text: words.about, quiet: true },
  ];
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** A moment in a table, in the time of the Netherlands: `24-11-2026, 10:00`. */
function short(at: string, language: Language): string {
  return SHORT_FORMATS[language].format(new Date(at));
}
