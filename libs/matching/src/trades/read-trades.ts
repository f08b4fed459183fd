import type { QuestionWords, Trade, TradeNames } from './trade.js';

/** A question as it is written: `trade` names the trade whose names and codes answer it. */
interface WrittenQuestion {
  id: string;
  refersTo: string[];
  words: Record<'nl' | 'en', QuestionWords>;
}

interface WrittenTrade {
  id: string;
  cpv: string[];
  nl: TradeNames;
  en: TradeNames;
  questions: WrittenQuestion[];
}

/**
 * Reads trades as they are written for people to keep:
 *
 *     glazenwassen = Ramen wassen | Window cleaning       id = Dutch label | English label
 *       cpv 90911300                                      its CPV codes
 *       nl glasbewassing, ramen wassen                    its names, in Dutch and English; may go on
 *       en window cleaning                                on lines that are indented further
 *       ? binnen 90911300                                 a question, with the codes that a yes adds; or with ~trade,
 *         nl Wast u ook ramen van binnen? | adds | words  whose codes and names then are the question's
 *         en Do you also wash windows inside? | … | …
 *
 * @throws Error naming what cannot be read
 */
export function readTrades(texts: readonly string[]): Trade[] {
  const written = texts.flatMap((text) =>
    text
      .trim()
      .split(/\n\s*\n/)
      .map(readTrade),
  );
  return written.map((trade) => ({
    ...trade,
    questions: trade.questions.map((one) => question(one, trade.id, written)),
  }));
}

function readTrade(text: string): WrittenTrade {
  const [head = '', ...lines] = text.replace(/\n {5,}(?!(?:nl|en) )/g, ' ').split('\n');
  const [, id, nl, en] = /^(\S+) = (.+) \| (.+)$/.exec(head) ?? fail(head);
  const at = lines.findIndex((line) => line.startsWith('  ? '));
  const [facts, questions] = at < 0 ? [lines, []] : [lines.slice(0, at), lines.slice(at)];
  return {
    id: id!,
    cpv: valueOf('cpv', facts).split(' '),
    nl: { label: nl!, names: listOf(valueOf('nl', facts)) },
    en: { label: en!, names: listOf(valueOf('en', facts)) },
    questions: questions
      .join('\n')
      .split(/^ {2}\? /m)
      .slice(1)
      .map(readQuestion),
  };
}

function readQuestion(text: string): WrittenQuestion {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const [id = '', ...refersTo] = head.split(' ');
  const words = (language: string): QuestionWords => {
    const [asks = '', adds = '', answers = ''] = valueOf(language, lines)
      .split('|')
      .map((part) => part.trim());
    return { asks, adds, answers: listOf(answers) };
  };
  return { id, refersTo, words: { nl: words('nl'), en: words('en') } };
}

function question({ id, refersTo, words }: WrittenQuestion, of: string, written: readonly WrittenTrade[]) {
  const trades = refersTo
    .filter((one) => one.startsWith('~'))
    .map((one) => written.find((trade) => `~${trade.id}` === one) ?? fail(one));
  const answers = (language: 'nl' | 'en') => [
    ...words[language].answers,
    ...trades.flatMap((trade) => trade[language].names),
  ];
  return {
    id: `${of}.${id}`,
    cpv: [...refersTo.filter((one) => !one.startsWith('~')), ...trades.flatMap((trade) => trade.cpv)],
    nl: { ...words.nl, answers: answers('nl') },
    en: { ...words.en, answers: answers('en') },
  };
}

/** What stands behind a keyword. */
function valueOf(keyword: string, lines: readonly string[]): string {
  const line = lines.map((one) => one.trim()).find((one) => one.startsWith(`${keyword} `));
  return line?.slice(keyword.length + 1) ?? fail(`${keyword} in: ${lines.join(' / ')}`);
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function fail(what: string): never {
  throw new Error(`This is not a trade: ${what}`);
}
