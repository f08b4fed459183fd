/**
 * Counts the words of the CPV labels, for splitting compounds:
 *   node libs/search/data/build-lexicon.mjs LABELS.csv SUPPLEMENTARY.csv
 * LABELS.csv holds one CPV 2008 code a line with a column a language (`nl`, `de`), SUPPLEMENTARY.csv the
 * supplementary vocabulary (`NL`, `DE`); both from OP-TED/eForms-SDK (CC BY 4.0) and Decision 2011/833/EU. Dutch gets
 * the words of words-nl.txt and of the trades in concepts.json besides.
 * Writes lexicon-nl.tsv and lexicon-de.tsv beside itself.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HAND_WRITTEN = 20;
const here = import.meta.dirname;

function fold(text) {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss');
}

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

for (const language of ['nl', 'de']) {
  const counts = new Map();
  for (const path of process.argv.slice(2)) for (const label of column(path, language)) count(counts, label, 1);
  if (language === 'nl') {
    const lines = readFileSync(join(here, 'words-nl.txt'), 'utf8').split('\n');
    for (const line of lines) if (!line.startsWith('#')) count(counts, line, HAND_WRITTEN);
    const { concepts } = JSON.parse(readFileSync(join(here, 'concepts.json'), 'utf8'));
    for (const { nl } of concepts) for (const phrase of nl) count(counts, phrase, 1);
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, n]) => `${word}\t${n}`);
  const source = `# Words of the ${language} labels of CPV 2008 with counts; OP-TED/eForms-SDK, CC BY 4.0. Made by build-lexicon.mjs.`;
  writeFileSync(join(here, `lexicon-${language}.tsv`), `${[source, ...rows].join('\n')}\n`);
}
