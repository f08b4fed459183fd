import { PhraseBook } from '../analysis/phrase-book.js';
import { textWords } from '../analysis/text-words.js';
import { cpvCodes, cpvNode } from '../cpv.js';
import type { QuestionWords, Trade, TradeQuestion } from './trade.js';
import { trades, tradesOfCpv } from './trades.js';
import { tradesIn } from './trades-in.js';

/** What a firm offers, as far as questions go. */
export interface OfferedWork {
  title: string;
  description: string;
  /** ISO 639-1; undefined where not known. */
  language?: string;
  cpv: readonly string[];
}

/** A question whose answer makes a profile sharper. */
export interface ProfileQuestion {
  id: string;
  trade: Trade;
  /**
   * `work`: does the firm do this too? `code`: its words name a trade, but no capability has a code of it.
   * `words`: it has a code of a trade, but no word of its text names it.
   */
  kind: 'work' | 'code' | 'words';
  /** Which capability lacks the code or the words; undefined for other work. */
  about?: number;
  /** CPV codes to add where the answer is yes. */
  cpv: readonly string[];
  nl: Pick<QuestionWords, 'asks' | 'adds'>;
  en: Pick<QuestionWords, 'asks' | 'adds'>;
  /** How many opportunities have one of these codes, and none that the profile has now; undefined without counts. */
  opportunities?: number;
}

const MOST_QUESTIONS = 3;

interface Asking {
  /** How many opportunities have each CPV code of 8 digits. */
  counts?: ReadonlyMap<string, number>;
  /** Questions not to ask again, by id. */
  without?: readonly string[];
}

/**
 * What to ask a firm about the work it does: at most three plain questions that its profile does not answer yet, most
 * useful first. Useful is what would let it meet more opportunities, where it is known how many have each code; else
 * codes and words that are missing altogether go first, then the first question of each trade, then the second.
 */
export function questionsFor(
  profile: { capabilities: readonly OfferedWork[] },
  { counts, without = [] }: Asking = {},
): ProfileQuestion[] {
  const held = new Held(profile.capabilities);
  const open = held
    .trades()
    .flatMap((trade) => [...missingFacts(trade, held), ...unanswered(trade, held)])
    .filter(({ id }) => !without.includes(id));
  const asked = open
    .map(({ rank, ...question }) => ({ rank, question: counts ? counted(question, held, counts) : question }))
    .sort((a, b) => (b.question.opportunities ?? 0) - (a.question.opportunities ?? 0) || a.rank - b.rank);
  return asked.slice(0, MOST_QUESTIONS).map(({ question }) => question);
}

/** A question, and how early it comes among equally useful ones. */
type Ranked = ProfileQuestion & { rank: number };

/** What a profile says by its words and its codes. */
class Held {
  /** By trade the first capability that names it, and the first that has a code of it. */
  readonly named: ReadonlyMap<Trade, number>;
  readonly coded: ReadonlyMap<Trade, number>;
  readonly answered: ReadonlySet<TradeQuestion>;
  private readonly codes: readonly string[];

  constructor(capabilities: readonly OfferedWork[]) {
    const texts = capabilities.map(({ title, description, language }) => ({
      text: `${title}\n${description}`,
      language,
    }));
    this.named = firstOf(texts.map(({ text, language }) => tradesIn(text, language).map(({ trade }) => trade)));
    this.codes = cpvCodes(capabilities.flatMap(({ cpv }) => cpv));
    this.coded = firstOf(capabilities.map(({ cpv }) => cpvCodes([...cpv]).flatMap(tradesOfCpv)));
    this.answered = new Set(
      texts.flatMap(({ text }) =>
        answers()
          .find(textWords(text))
          .map(({ value }) => value),
      ),
    );
  }

  trades(): Trade[] {
    return [...new Set([...this.named.keys(), ...this.coded.keys()])];
  }

  /** Has the profile this code, or one below it? */
  has(code: string): boolean {
    return this.codes.some((own) => isUnder(own, code));
  }

  /** Does the profile meet opportunities with this code? */
  meets(code: string): boolean {
    return this.codes.some((own) => isUnder(code, own) || isUnder(own, code));
  }
}

/** Where each trade is found first, in the order in which they are found. */
function firstOf(found: readonly (readonly Trade[])[]): Map<Trade, number> {
  const first = new Map<Trade, number>();
  for (const [at, trades] of found.entries()) for (const trade of trades) if (!first.has(trade)) first.set(trade, at);
  return first;
}

let book: PhraseBook<TradeQuestion> | undefined;

/** The words that answer questions, in both languages. */
function answers(): PhraseBook<TradeQuestion> {
  book ??= new PhraseBook(
    trades().flatMap(({ questions }) =>
      questions.flatMap((question) =>
        [...question.nl.answers, ...question.en.answers].map((words): [string, TradeQuestion] => [words, question]),
      ),
    ),
  );
  return book;
}

function missingFacts(trade: Trade, held: Held): Ranked[] {
  const missing = { trade, rank: 0 };
  const [code] = trade.cpv;
  if (!held.coded.has(trade) && code !== undefined && !held.has(code)) {
    return [
      {
        ...missing,
        id: `${trade.id}:code`,
        kind: 'code',
        ...about(held.named.get(trade)),
        cpv: [code],
        nl: { asks: `Hoort “${trade.nl.label}” (CPV-code ${code}) bij uw werk?`, adds: '' },
        en: { asks: `Is “${trade.en.label}” (CPV code ${code}) part of your work?`, adds: '' },
      },
    ];
  }
  if (held.named.has(trade)) return [];
  return [
    {
      ...missing,
      id: `${trade.id}:words`,
      kind: 'words',
      ...about(held.coded.get(trade)),
      cpv: [],
      nl: { asks: `U hebt een code voor “${trade.nl.label}”. Hoe noemt u dat werk zelf?`, adds: trade.nl.label },
      en: { asks: `You have a code for “${trade.en.label}”. What do you call that work?`, adds: trade.en.label },
    },
  ];
}

const about = (at: number | undefined) => (at === undefined ? {} : { about: at });

function unanswered(trade: Trade, held: Held): Ranked[] {
  return trade.questions
    .filter((question) => !held.answered.has(question))
    .filter(({ cpv }) => !cpv.some((code) => saysMore(code, trade) && held.has(code)))
    .map(({ id, cpv, nl, en }, at) => ({ id, trade, kind: 'work', cpv, nl: plain(nl), en: plain(en), rank: at + 1 }));
}

/** Does a code say more than the codes of the trade itself? */
function saysMore(code: string, { cpv }: Trade): boolean {
  return !cpv.some((own) => isUnder(own, code));
}

function plain({ asks, adds }: QuestionWords): Pick<QuestionWords, 'asks' | 'adds'> {
  return { asks, adds };
}

function counted(question: ProfileQuestion, held: Held, counts: ReadonlyMap<string, number>): ProfileQuestion {
  let opportunities = 0;
  for (const [code, count] of counts)
    if (!held.meets(code) && question.cpv.some((added) => isUnder(code, added))) opportunities += count;
  return { ...question, opportunities };
}

/** Is a code the same as another or below it? */
function isUnder(code: string, above: string): boolean {
  return code.startsWith(cpvNode(above));
}
