/**
 * How many letters at the beginning of the asked word stand at the beginning of the other, when one letter may be
 * wrong, missing, extra or swapped with its neighbour. The whole length means that the asked word is met. Both folded.
 */
export function lettersMetWithOneTypo(asked: string, word: string): number {
  const at = lettersInCommon(asked, word, 0, 0);
  const swapped = asked[at] === word[at + 1] && asked[at + 1] === word[at] ? 2 : 1;
  return Math.max(
    Math.min(asked.length, at + swapped + lettersInCommon(asked, word, at + swapped, at + swapped)),
    Math.min(asked.length, at + 1 + lettersInCommon(asked, word, at + 1, at)),
    at + lettersInCommon(asked, word, at, at + 1),
  );
}

/** From given places on, how many letters two words have in common. */
function lettersInCommon(one: string, other: string, from: number, fromOther: number): number {
  let count = 0;
  const most = Math.min(one.length - from, other.length - fromOther);
  while (count < most && one.charCodeAt(from + count) === other.charCodeAt(fromOther + count)) count += 1;
  return count;
}

/** How many letters must be changed, added or removed to turn one text into the other (Levenshtein). */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1;
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The candidate nearest to a text, if it differs in at most a third of its letters. */
export function nearestSpelling(text: string, candidates: readonly string[]): string | undefined {
  const asked = text.slice(0, 60);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(asked, candidate);
    if (distance * 3 <= candidate.length && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
  }
  return best?.candidate;
}
