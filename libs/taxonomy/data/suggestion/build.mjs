/**
 * Makes what CPV suggestion learned: `npm ci && npm run build && node libs/taxonomy/data/suggestion/build.mjs SOURCE_DIR`.
 * SOURCE_DIR holds the public files named in README.md. The same sources give the same bytes. Only codes and numbers
 * are written: no text of a notice.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parseNotice } from '../../../../dist/libs/exchange/src/notices/parse-notice.js';
import { CpvSuggester } from '../../../../dist/libs/matching/src/suggestion/cpv-suggester.js';
import { NO_EXPERIENCE } from '../../../../dist/libs/matching/src/suggestion/experience.js';
import { packExperience } from '../../../../dist/libs/matching/src/suggestion/packed-experience.js';

const here = import.meta.dirname;
const repository = join(here, '../../../..');
const from = process.argv[2];
if (!from) {
  console.error('Use: node libs/taxonomy/data/suggestion/build.mjs SOURCE_DIR');
  process.exit(2);
}

const rowsOf = (path) => readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const given = (path) => rowsOf(join(from, path));
const linesOf = (name) => gunzipSync(readFileSync(join(here, '..', name))).toString('utf8').split('\n');

const codes = linesOf('cpv.tsv.gz').map((line) => line.split('\t')[0]);
const numberOf = new Map(codes.map((code, number) => [code, number]));
const labelsOf = (language) => linesOf(`cpv.${language}.txt.gz`);

// Which texts: nothing that suggestion is measured on, and nothing that is nearly the same.
const wordsOf = (text) => new Set(text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').match(/[\p{L}\p{N}]{2,}/gu) ?? []);

function jaccard(one, other) {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both / (one.size + other.size - both || 1);
}

const heldBack = given('eval/cpv/texts.jsonl').map(({ id, title, description }) => ({
  id: id.replace(/^0+/, ''),
  title: wordsOf(title),
  description: wordsOf(description),
}));
const heldBackIds = new Set(heldBack.map(({ id }) => id));

/** Is half of the words of a title, or of a description of five words or more, the same as in a text held back? */
function isNearHeldBack({ title, description }) {
  const [titleWords, descriptionWords] = [wordsOf(title), wordsOf(description)];
  return heldBack.some(
    (held) =>
      jaccard(held.title, titleWords) >= 0.5 ||
      (descriptionWords.size >= 5 && jaccard(held.description, descriptionWords) >= 0.5),
  );
}

function noticeOf({ file, id, language, title, cpv }) {
  const notice = parseNotice(readFileSync(join(from, 'data/notices', file)), file);
  return { source: 'ted', id, language: language.toLowerCase(), title: notice.title || title, description: notice.description, cpv };
}

const awardsOf = (set, source, language) =>
  given(`eval/${set}/firms.jsonl`).flatMap(({ capabilities }) =>
    capabilities.map(({ title, description, cpv }) => ({ source, language, title, description: description ?? '', cpv })),
  );

const published = [
  ...given('data/notices/index.jsonl').filter(({ id }) => !heldBackIds.has(id.replace(/^0+/, ''))).map(noticeOf),
  ...given('data/notices/contracts_finder_notices.jsonl').map(({ title, description, cpv }) => ({
    source: 'contracts-finder', language: 'en', title, description: description ?? '', cpv,
  })),
  ...awardsOf('cf', 'uk-awards', 'en'),
  ...awardsOf('pt', 'pt-awards', 'pt'),
]
  .map((text) => ({ ...text, cpv: text.cpv.filter((code) => numberOf.has(code)) }))
  .filter((text) => text.cpv.length > 0 && !isNearHeldBack(text));

// How common codes are: every code of every text counts, and each source has its weight.
const SOURCES = { ted: 0.4, 'contracts-finder': 0.25, 'uk-awards': 0.1, 'pt-awards': 0.25 };
const countsOf = (source) => {
  const counts = new Map();
  for (const text of published.filter((one) => one.source === source))
    for (const code of text.cpv) counts.set(numberOf.get(code), (counts.get(numberOf.get(code)) ?? 0) + 1);
  return counts;
};

// Where texts went: each wording once, and of the many Portuguese ones no more than 6 a code and 25 a group.
const MOST = [['pt-awards', 8, 6], ['pt-awards', 3, 25]];
const seen = new Set();
const taken = new Map();
const known = published.filter(({ source, title, description, cpv: [code] }) => {
  const wording = [...wordsOf(`${title} ${description}`)].filter((word) => !/\d/.test(word)).join(' ');
  const shelves = MOST.filter(([limited]) => limited === source).map(([, digits, most]) => [code.slice(0, digits), most]);
  if (seen.has(wording) || shelves.some(([shelf, most]) => (taken.get(shelf) ?? 0) >= most)) return false;
  seen.add(wording);
  for (const [shelf] of shelves) taken.set(shelf, (taken.get(shelf) ?? 0) + 1);
  return true;
});

const suggester = new CpvSuggester({ codes, english: labelsOf('en') }, () => NO_EXPERIENCE);
const ready = new Map();
const readyIn = (language) => {
  if (!ready.has(language)) ready.set(language, suggester.language({ language, labels: labelsOf(language), otherNames: [] }));
  return ready.get(language);
};
const experience = {
  codes: Object.entries(SOURCES).map(([source, weight]) => ({ source, weight, counts: countsOf(source) })),
  texts: known.map(({ source, language, title, description, cpv: [code] }) =>
    suggester.known({ source, code, title, description }, readyIn(language)),
  ),
};
const packed = gzipSync(packExperience(experience, suggester.fingerprint), { level: 9 });
writeFileSync(join(here, 'experience.bin.gz'), packed);
const perSource = Object.keys(SOURCES).map((source) => `${source} ${known.filter((text) => text.source === source).length}`);
console.log(`experience.bin.gz: ${known.length} texts (${perSource.join(', ')}), ${packed.length} bytes`);

// The commonest trigrams of each language of the Latin alphabet, for telling languages apart.
const TRIGRAMS = 600;
const LATIN = 'cs da de en es et fi fr hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

function commonestTrigrams(language) {
  const counts = new Map();
  for (const word of labelsOf(language).flatMap((label) => label.normalize('NFC').toLowerCase().match(/\p{L}+/gu) ?? []))
    for (let at = 0; at < word.length; at += 1) {
      const trigram = ` ${word} `.slice(at, at + 3);
      counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
    }
  const ordered = [...counts].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).map(([trigram]) => trigram);
  return ordered.slice(0, TRIGRAMS).join('');
}

const header = `import type { TellableLanguage } from './language-words.js';

/**
 * The ${TRIGRAMS} commonest trigrams of each language, commonest first, one after the other: of the words of the CPV labels,
 * with a space before and after. Made by libs/taxonomy/data/suggestion/build.mjs from the labels of OP-TED/eForms-SDK
 * (CC BY 4.0, © European Union). Greek and Bulgarian are known by their alphabet.
 */
export const LANGUAGE_TRIGRAMS: Readonly<Partial<Record<TellableLanguage, string>>> = {
`;
const lines = LATIN.map((language) => `  ${language}: '${commonestTrigrams(language)}',\n`);
writeFileSync(join(repository, 'libs/matching/src/analysis/language-trigrams.ts'), `${header}${lines.join('')}};\n`);
console.log(`language-trigrams.ts: ${LATIN.length} languages`);
