/**
 * Makes the data files beside this one: `node libs/taxonomy/data/build.mjs SOURCE_DIR`.
 * SOURCE_DIR holds the public files named in README.md; what we add ourselves stands in `sources/`.
 * The same sources give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

const here = import.meta.dirname;
const from = process.argv[2];
if (!from) {
  console.error('Use: node libs/taxonomy/data/build.mjs SOURCE_DIR');
  process.exit(2);
}

const rowsOf = (path) => parse(readFileSync(path), { columns: true, bom: true });
const given = (name) => rowsOf(join(from, name));
const ours = (name) => rowsOf(join(here, 'sources', name));

function write(name, lines) {
  if (lines.some((line) => line.includes('\n'))) throw new Error(`${name}: a value holds a line break`);
  const packed = gzipSync(lines.join('\n'), { level: 9 });
  writeFileSync(join(here, name), packed);
  console.log(`${name}: ${lines.length} lines, ${packed.length} bytes`);
}

const round = (number) => String(Number(number.toFixed(5)));

/** The mean of points; over a few hundred kilometres the curve of the earth does not matter for it. */
function mean(points) {
  const sum = points.reduce((total, point) => [total[0] + point[0], total[1] + point[1]], [0, 0]);
  return [round(sum[0] / points.length), round(sum[1] / points.length)];
}

// CPV: codes with check digit and parent, and one file of labels a language, in the order of the codes.
const LANGUAGES = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
const cpv = given('cpv/cpv_2008_labels_24lang.csv').sort((a, b) => (a.code < b.code ? -1 : 1));
write(
  'cpv.tsv.gz',
  cpv.map((row) => [row.code, row.check_digit, row.level, row.parent].join('\t')),
);
for (const language of LANGUAGES) {
  // The source has no Irish labels and repeats the English ones, so no file is written for it.
  if (cpv.every((row) => row[language] === row.en) && language !== 'en') continue;
  write(
    `cpv.${language}.txt.gz`,
    cpv.map((row) => row[language].replace(/\s+/g, ' ').trim()),
  );
}

// Dutch gemeenten: the ones of today, with the names that were merged into them.
const merged = new Map(ours('gemeenten-former.csv').map((row) => [`${row.former}|${row.place}`, row.current]));

/** The gemeente of today in which a place of a (former) gemeente lies. */
function municipalityToday(municipality, place) {
  for (let name = municipality; ; ) {
    const next = merged.get(`${name}|${place}`) ?? merged.get(`${name}|`);
    if (!next) return name;
    name = next;
  }
}

const regions = given('nuts/nuts_labels_24lang_centroids.csv');
for (const row of regions) {
  if (LANGUAGES.some((language) => row[language] !== row.en)) throw new Error(`${row.code} has more than one label`);
  if (row.parent !== row.code.slice(0, -1) && row.level !== '0') throw new Error(`${row.code}: parent is no prefix`);
}
const dutchNuts3 = new Map(regions.filter((row) => /^NL...$/.test(row.code)).map((row) => [row.nl, row.code]));
const parts = new Map(ours('corop-parts.csv').map((row) => [row.part, row.region]));

/** Gemeente of today to NUTS 3, by the name of its COROP region. Weesp changed region when it joined Amsterdam. */
const nuts3Of = new Map();
for (const { gemeentenaam, corop } of given('geo-nl/gemeente_corop.csv')) {
  const today = municipalityToday(gemeentenaam, '');
  const code = dutchNuts3.get(parts.get(corop) ?? corop);
  if (!code) throw new Error(`no NUTS 3 region is called ${corop}`);
  if (gemeentenaam === 'Weesp') continue;
  if (nuts3Of.has(today) && nuts3Of.get(today) !== code) throw new Error(`${today} lies in two regions`);
  nuts3Of.set(today, code);
}

// Postcodes, with what is wrong in the source put right.
const corrections = new Map(ours('4pp-corrections.csv').map((row) => [row.postcode, row]));
const postcodes = given('geo-nl/4pp.csv').map((row) => {
  const right = Object.entries(corrections.get(row.postcode) ?? {}).filter(([, value]) => value !== '');
  const put = { ...row, ...Object.fromEntries(right) };
  const namesake = put.provincie === 'Limburg' ? 'Bergen (L.)' : 'Bergen (NH.)';
  const municipality = municipalityToday(put.gemeente === 'Bergen' ? namesake : put.gemeente, put.woonplaats);
  return { ...put, municipality, point: [Number(put.latitude), Number(put.longitude)] };
});

const places = new Map();
const pointsOf = new Map();
const addPoint = (key, point) => pointsOf.set(key, [...(pointsOf.get(key) ?? []), point]);
for (const row of postcodes.filter(({ soort }) => soort.includes('Adres'))) {
  const nuts3 = nuts3Of.get(row.municipality);
  if (!nuts3) throw new Error(`${row.postcode} ${row.woonplaats}: no region for ${row.municipality}`);
  const key = `${row.woonplaats}|${row.municipality}`;
  const place = places.get(key) ?? { name: row.woonplaats, municipality: row.municipality, aliases: new Set(), points: [] };
  place.points.push(row.point);
  for (const alias of row.alternatieve_schrijfwijzen.split(';')) if (alias.trim().length > 2) place.aliases.add(alias.trim());
  places.set(key, place);
  addPoint(row.municipality, row.point);
  for (let code = nuts3; code.length >= 2; code = code.slice(0, -1)) addPoint(code, row.point);
}
for (const { place, gemeente, alias } of ours('place-aliases.csv')) places.get(`${place}|${gemeente}`).aliases.add(alias);

const plain = (text) => text.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const ordered = [...places.entries()].sort(([a, one], [b, two]) => two.points.length - one.points.length || (a < b ? -1 : 1));
write(
  'nl-places.tsv.gz',
  ordered.map(([, { name, municipality, aliases, points }]) => {
    const spellings = new Map([...aliases].map((alias) => [plain(alias), alias]));
    spellings.delete(plain(name));
    return [name, municipality, ...mean(points), [...spellings.values()].join(';')].join('\t');
  }),
);
const indexOf = new Map(ordered.map(([key], index) => [key, index]));
write(
  'nl-postcodes.tsv.gz',
  postcodes
    .filter((row) => indexOf.has(`${row.woonplaats}|${row.municipality}`))
    .sort((a, b) => (a.postcode < b.postcode ? -1 : 1))
    .map((row) => {
      // A box number lies at the post office, so it has no point of its own.
      const point = row.soort.includes('Adres') ? row.point.map(round) : ['', ''];
      return [row.postcode, indexOf.get(`${row.woonplaats}|${row.municipality}`), ...point].join('\t');
    }),
);

const formerNames = new Map([...nuts3Of.keys()].map((name) => [name, new Set()]));
for (const [key, current] of merged) if (key.endsWith('|')) formerNames.get(municipalityToday(current, '')).add(key.slice(0, -1));
write(
  'nl-municipalities.tsv.gz',
  [...nuts3Of].sort().map(([name, nuts3]) => [name, nuts3, ...mean(pointsOf.get(name)), [...formerNames.get(name)].join(';')].join('\t')),
);

// NUTS: a Dutch region lies at the mean of its postcodes. Elsewhere a NUTS 3 region lies where the source says (unless
// that is the point of another region) and a broader one at the mean of its NUTS 3 regions: the points that the source
// gives for broader regions are up to 150 km off. Where few of those are known its own point has to do.
const abroad = regions.filter((row) => row.centroid_from === 'exact' && !row.code.startsWith('NL'));
const pointOf = (row) => [Number(row.lat), Number(row.lon)];
for (const row of abroad) {
  const inside = regions.filter(({ code, level }) => level === '3' && code.startsWith(row.code) && !code.endsWith('ZZZ'));
  const known = inside.filter((part) => part.centroid_from === 'exact');
  for (const one of known.length * 2 >= inside.length ? known : [row]) addPoint(row.code, pointOf(one));
}
write(
  'nuts.tsv.gz',
  regions
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((row) => [row.code, row.nl, ...(pointsOf.has(row.code) ? mean(pointsOf.get(row.code)) : ['', ''])].join('\t')),
);
