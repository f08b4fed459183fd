// `npm run screenshots`: the main pages of the demonstration as pictures, in both languages, both themes and two widths,
// to look at. With `-- --readme` only those that stand in the README.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askAs, launchChromium, settled, signIn } from '../support/demo-browser.mjs';
import { startSchakel } from '../support/started-schakel.mjs';

const { values: options } = parseArgs({
  options: {
    readme: { type: 'boolean', default: false },
    /** Pages whose name holds this. */
    only: { type: 'string', default: '' },
    out: { type: 'string' },
  },
});
const root = join(import.meta.dirname, '../..');
const out = options.out ?? join(root, options.readme ? 'docs/screenshots' : 'screenshots');

const [BUYER, FIRM, BROKER] = [
  'inkoper@veldmeer.example',
  'firma@bezemvink.example',
  'accountmanager@schakelbureau.example',
];

/** The pages, each as the one sees it that it is for. */
async function pagesOf(url) {
  const [buyer, firm] = [await askAs(url, 'buyer', BUYER), await askAs(url, 'supplier', FIRM)];
  const anyone = async (path) => (await fetch(`${url}/v1/${path}`)).json();
  const [cleaner] = (await anyone('firms?text=schoonmaak')).items;
  const need = (await buyer('needs')).items.find(({ title }) => title.startsWith('Schoonmaak')).id;
  const consultations = (await buyer('consultations')).items;
  const inPhase = async (wanted) => {
    for (const { id } of consultations) {
      const { phase, invitedOnlyReason } = await buyer(`consultations/${id}/plan`);
      if (phase === wanted && !invitedOnlyReason) return id;
    }
    throw new Error(`No consultation of the demonstration is in the phase ${wanted}.`);
  };
  const [open, sealed, opened] = [
    await inPhase('questions-open'),
    await inPhase('answers-closed'),
    await inPhase('opened'),
  ];
  const { items: fitting } = await firm('matches');
  return [
    { name: 'home', path: '/' },
    { name: 'firms', path: '/firms?text=schoonmaak' },
    { name: 'firm', path: `/firms/${cleaner.firm.id}` },
    { name: 'opportunity', path: `/opportunities/${open}` },
    { name: 'buyer-today', path: '/buyer', as: BUYER },
    { name: 'need-editor', path: `/buyer/needs/${need}/edit/what`, as: BUYER },
    { name: 'matches', path: `/buyer/needs/${need}/matches`, as: BUYER },
    { name: 'consultation-sealed', path: `/buyer/consultations/${sealed}`, as: BUYER },
    { name: 'consultation-answers', path: `/buyer/consultations/${opened}/answers`, as: BUYER },
    { name: 'firm-today', path: '/firm', as: FIRM },
    { name: 'firm-match', path: `/firm/opportunities/${fitting[0].opportunity.id}`, as: FIRM },
    { name: 'firm-answer', path: `/firm/consultations/${open}/answer`, as: FIRM },
    { name: 'broker', path: '/broker', as: BROKER },
  ];
}

const README = [
  { name: 'home', language: 'en', theme: 'light', width: 1280 },
  { name: 'matches', language: 'en', theme: 'light', width: 1280 },
  { name: 'consultation-sealed', language: 'nl', theme: 'light', width: 1280 },
  { name: 'firm-today', language: 'nl', theme: 'light', width: 1280 },
  { name: 'firm-answer', language: 'nl', theme: 'dark', width: 360 },
];

const every = (pages) =>
  pages.flatMap(({ name }) =>
    ['nl', 'en'].flatMap((language) =>
      ['light', 'dark'].flatMap((theme) => [1280, 360].map((width) => ({ name, language, theme, width }))),
    ),
  );

const data = mkdtempSync(join(tmpdir(), 'schakel-screenshots-'));
const { url, stop } = await startSchakel(data);
const browser = await launchChromium();
try {
  mkdirSync(out, { recursive: true });
  const pages = await pagesOf(url);
  const sessions = new Map();
  for (const { name, language, theme, width } of options.readme ? README : every(pages)) {
    if (!name.includes(options.only)) continue;
    const { path, as } = pages.find((page) => page.name === name);
    const context = await browser.newContext({
      baseURL: url,
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
      colorScheme: theme,
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
      storageState: sessions.get(as),
    });
    // As if chosen in this browser: that goes before the language of the account.
    await context.addInitScript((chosen) => localStorage.setItem('schakel-language', chosen), language);
    const page = await context.newPage();
    if (as && !sessions.has(as)) await signIn(page, as);
    const missed = [];
    page.on('response', (response) => response.status() === 404 && missed.push(response.url()));
    await page.goto(path);
    await settled(page);
    if (missed.length > 0) throw new Error(`${path} asks for what is not there: ${missed.join(', ')}`);
    const file = join(out, options.readme ? `${name}.png` : `${name}-${language}-${theme}-${width}.png`);
    await page.screenshot({ path: file, fullPage: !options.readme });
    if (as) sessions.set(as, await context.storageState());
    await context.close();
    process.stdout.write(`${file}\n`);
  }
} finally {
  await browser.close();
  await stop();
  rmSync(data, { recursive: true, force: true });
}
