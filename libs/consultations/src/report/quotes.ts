/** So many words in a row are somebody's sentence; fewer are how everyone speaks. */
const WORDS_IN_A_ROW = 5;

/** A shorter answer counts as a sentence of its own when it has at least so many letters. */
const FEWEST_LETTERS = 12;

/**
 * Finds texts that repeat, word for word, what a firm said in confidence (art. 2.57 Aanbestedingswet 2012). What was also
 * said openly, or stands in the consultation itself, may be repeated.
 * @returns the names of the texts that do
 */
export function textsThatQuote(
  texts: ReadonlyMap<string, string>,
  { confidential, open }: { confidential: readonly string[]; open: readonly string[] },
): string[] {
  const said = new Set(open.flatMap((text) => phrasesOf(wordsOf(text))));
  const secret = new Set(
    confidential.flatMap((text) => {
      const words = wordsOf(text);
      return words.length < WORDS_IN_A_ROW
        ? shortPhrase(words, open)
        : phrasesOf(words).filter((one) => !said.has(one));
    }),
  );
  const quotes = (text: string) => {
    const words = ` ${wordsOf(text).join(' ')} `;
    return [...secret].some((phrase) => words.includes(` ${phrase} `));
  };
  return [...texts].filter(([, text]) => quotes(text)).map(([name]) => name);
}

/** Words without accents, capitals and punctuation. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every run of so many words. */
function phrasesOf(words: readonly string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - WORDS_IN_A_ROW + 1))
    .map((_, at) => words.slice(at, at + WORDS_IN_A_ROW).join(' '));
}

/** A short answer as a whole, unless it is too short to be anyone's, or was said openly. */
function shortPhrase(words: readonly string[], open: readonly string[]): string[] {
  const phrase = words.join(' ');
  const isOpen = open.some((text) => ` ${wordsOf(text).join(' ')} `.includes(` ${phrase} `));
  return phrase.length >= FEWEST_LETTERS && !isOpen ? [phrase] : [];
}
