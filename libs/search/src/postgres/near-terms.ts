import { editDistance, forgivenTypos } from '@schakel/matching';

/**
 * Finding terms that are a typo away: two terms are near when leaving out one letter of each makes their beginnings
 * equal. Only the beginning is looked at, so typos far into a long word cost nothing.
 */
const BEGINNING = 8;

/** The beginning of a term, and it with each letter left out; nothing for terms in which no typo is forgiven. */
export function deletes(term: string): string[] {
  if (forgivenTypos(term) === 0) return [];
  const found = new Set<string>();
  for (const length of [BEGINNING, BEGINNING + 1]) {
    const start = term.slice(0, length);
    found.add(start.slice(0, BEGINNING));
    for (let at = 0; at < start.length; at += 1)
      found.add((start.slice(0, at) + start.slice(at + 1)).slice(0, BEGINNING));
  }
  return [...found];
}

/** Of the candidates those nearest to the term, within the typos forgiven. */
export function nearest(term: string, candidates: readonly string[]): string[] {
  const most = forgivenTypos(term);
  let best = most;
  let found: string[] = [];
  for (const candidate of candidates) {
    const distance = editDistance(term, candidate, best);
    if (distance > best) continue;
    if (distance < best) found = [];
    best = distance;
    found.push(candidate);
  }
  return most === 0 ? [] : found.sort().slice(0, MOST_CORRECTIONS);
}

const MOST_CORRECTIONS = 5;
