/**
 * Counts the words of the CPV labels, for splitting compounds (after `npm run build`):
 *   node libs/matching/data/build-lexicon.mjs LABELS.csv SUPPLEMENTARY.csv
 * LABELS.csv holds one CPV 2008 code a line with a column a language (`nl`, `de`), SUPPLEMENTARY.csv the
 * supplementary vocabulary (`NL`, `DE`); both from OP-TED/eForms-SDK (CC BY 4.0) and Decision 2011/833/EU. The words of
 * words-nl.txt and words-de.txt are added. Writes lexicon-nl.data.ts and lexicon-de.data.ts in libs/matching/src/analysis.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../dist/libs/matching/src/text.js';

const HAND_WRITTEN = 20;
const here = import.meta.dirname;

function cells(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => (m[1] ?? m[2]).replaceAll('""', '"'));
}

function* column(path, language) {
  const [head, ...lines] = readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean);
  const at = cells(head).findIndex((name) => name.toLowerCase() === language);
  for (const line of lines) yield cells(line)[at] ?? '';
}

function count(counts, text, by) {
  for (const word of fold(text).match(/\p{L}+/gu) ?? [])
    if (word.length >= 3) counts.set(word, (counts.get(word) ?? 0) + by);
}

for (const [language, name] of [
  ['nl', 'DUTCH_WORDS'],
  ['de', 'GERMAN_WORDS'],
]) {
  const counts = new Map();
  for (const path of process.argv.slice(2)) for (const label of column(path, language)) count(counts, label, 1);
  const written = new Set();
  for (const line of readFileSync(join(here, `words-${language}.txt`), 'utf8').split('\n'))
    if (!line.startsWith('#')) for (const word of line.split(/\s+/)) written.add(word);
  for (const word of written) count(counts, word, HAND_WRITTEN);
  const byCount = new Map();
  for (const [word, n] of counts) byCount.set(n, [...(byCount.get(n) ?? []), word]);
  const lines = [...byCount].sort(([a], [b]) => a - b).map(([n, words]) => `${n} ${words.sort().join(' ')}`);
  const text = `/**
 * The words of the ${language === 'nl' ? 'Dutch' : 'German'} labels of CPV 2008 (OP-TED/eForms-SDK, CC BY 4.0, © European Union)
 * and of \`data/words-${language}.txt\` (counted as ${HAND_WRITTEN}), folded: on each line how often they stand there, and
 * the words. Made by \`data/build-lexicon.mjs\`.
 */
export const ${name} = \`
${lines.join('\n')}
\`;
`;
  writeFileSync(join(here, `../src/analysis/lexicon-${language}.data.ts`), text);
}
