import { tradeByTypo } from '../trades/find-trades.js';
import { editDistance, forgivenTypos } from './edit-distance.js';
import { readQuery } from './query-terms.js';
import { textWords, type TextWord } from './text-words.js';

/**
 * A typed text with its misspelt words as they should have been: as the answers spell them, or as the trade is called
 * that was meant. The last word is left alone while it may be the beginning of one in the answers.
 * @param marked what was marked in the answers
 * @returns undefined where nothing was misspelt, or nobody knows what was meant
 */
export function didYouMean(text: string, marked: Iterable<string>): string | undefined {
  const { words, isTyping } = readQuery(text);
  const known = [...marked].flatMap(textWords);
  let corrected = '';
  let at = 0;
  for (const word of words) {
    const isUnfinished = isTyping && word === words.at(-1) && known.some((one) => begins(word, one));
    const meant = isUnfinished || isKnown(word, known) ? undefined : (nearest(word, known) ?? tradeByTypo(word)?.name);
    if (meant === undefined) continue;
    corrected += text.slice(at, word.start) + meant;
    at = word.end;
  }
  return at === 0 && corrected === '' ? undefined : corrected + text.slice(at);
}

function begins({ spelling }: TextWord, one: TextWord): boolean {
  return one.spelling.startsWith(spelling);
}

function isKnown(word: TextWord, known: readonly TextWord[]): boolean {
  const stems = [word, ...word.parts].map(({ stem }) => stem);
  return known.some((one) => [one, ...one.parts].some(({ stem }) => stems.includes(stem)));
}

/** The word of the answers that is fewest typos away, and among those the most frequent. */
function nearest(word: TextWord, known: readonly TextWord[]): string | undefined {
  const most = forgivenTypos(word.spelling);
  if (most === 0) return undefined;
  const found = new Map<string, { distance: number; times: number }>();
  for (const { spelling, written } of known) {
    const distance = editDistance(word.spelling, spelling, most);
    if (distance > most) continue;
    found.set(written, { distance, times: (found.get(written)?.times ?? 0) + 1 });
  }
  const [best] = [...found].sort(([, a], [, b]) => a.distance - b.distance || b.times - a.times);
  return best?.[0];
}
