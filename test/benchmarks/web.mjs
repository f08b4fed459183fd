import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askAs, launchChromium, settled, signIn } from '../support/demo-browser.mjs';
import { schakelCommand, startSchakel } from '../support/started-schakel.mjs';
import { GeneratedMarket } from './generated-market.mjs';
import { round } from './measure.mjs';

/** A simple laptop on a slow line: the processor four times slower, 9 Mbit/s, 100 ms there and back. */
const LINE = { offline: false, latency: 100, downloadThroughput: 9e6 / 8, uploadThroughput: 9e6 / 8 };
const SLOWER = 4;
const LANGUAGE = 'nl-NL';
/** Each page so many times, with nothing kept in between; the middle one counts. */
const TIMES = 5;
const BUYER = 'inkoper@veldmeer.example';

/**
 * What someone waits for, as the Web Vitals have it (web.dev/vitals): the largest thing on the page, how much moves by
 * itself, and the slowest answer to a key or click.
 */
export async function* web({ folder, firms }) {
  const data = await installationWith(folder, firms);
  const { url, stop } = await startSchakel(data);
  const browser = await launchChromium();
  try {
    const need = await openNeed(url);
    for (const page of pagesOf(need)) yield { firms, ...(await measured(browser, url, page)) };
  } finally {
    await browser.close();
    await stop();
  }
}

/** The pages people wait for most, and what they do there first. */
const pagesOf = (need) => [
  { name: 'home', path: '/', use: (page) => page.locator('main input').first().pressSequentially('schoonmaak') },
  {
    name: 'directory',
    path: '/firms',
    use: async (page) => {
      await page.locator('main form input').first().pressSequentially('schoon');
      await page.locator('main input[type=checkbox]').first().click();
      await settled(page);
    },
  },
  {
    name: 'matches',
    email: BUYER,
    path: `/buyer/needs/${need}/matches`,
    use: (page) => page.locator('main summary, main button[aria-expanded]').first().click(),
  },
  {
    name: 'editor',
    email: BUYER,
    path: `/buyer/needs/${need}/edit/what`,
    use: (page) => page.locator('main textarea').first().pressSequentially('Schoonmaak van de kantine. '),
  },
];

async function openNeed(url) {
  const ask = await askAs(url, 'buyer', BUYER);
  const { items } = await ask('needs');
  return items.find(({ status }) => status === 'open').id;
}

async function measured(browser, baseURL, { name, email, path, use }) {
  const visits = [];
  for (let at = 0; at < TIMES; at += 1) {
    const context = await browser.newContext({ baseURL, locale: LANGUAGE, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    if (email) await signIn(page, email);
    visits.push(await visit(page, path, use));
    await context.close();
  }
  const middle = (of) => visits.map(of).toSorted((a, b) => a - b)[Math.floor(TIMES / 2)];
  return {
    measure: name,
    lcpMs: Math.round(middle(({ lcp }) => lcp)),
    cls: round(middle(({ cls }) => cls)),
    slowestInteractionMs: Math.round(middle(({ slowest }) => slowest)),
    interactions: middle(({ interactions }) => interactions),
  };
}

async function visit(page, address, use) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(observe);
  await page.goto(address);
  await settled(page);
  await use(page);
  await page.waitForTimeout(500);
  return page.evaluate(() => globalThis.seen);
}

/** Runs in the page, before everything else. */
function observe() {
  const seen = { lcp: 0, cls: 0, slowest: 0, interactions: 0 };
  globalThis.seen = seen;
  const watch = (type, on, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(on)).observe({ type, buffered: true, ...options });
  watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  watch('layout-shift', ({ value, hadRecentInput }) => (seen.cls += hadRecentInput ? 0 : value));
  watch(
    'event',
    ({ interactionId, duration }) => {
      if (!interactionId) return;
      seen.interactions += 1;
      seen.slowest = Math.max(seen.slowest, duration);
    },
    { durationThreshold: 16 },
  );
}

/** A data folder with the demonstration and so many firms more; made once. */
async function installationWith(folder, firms) {
  const data = join(folder, `web-${firms}`);
  if (existsSync(data)) return data;
  const part = `${data}.part`;
  mkdirSync(part, { recursive: true });
  const file = join(part, 'firms.jsonl');
  writeFileSync(file, [...firmLines(firms)].join(''));
  await (await startSchakel(part)).stop();
  await schakelCommand(part, 'import', 'firms', file);
  renameSync(part, data);
  return data;
}

/** Generated firms in the format of `schakel import firms`. */
function* firmLines(number) {
  const market = new GeneratedMarket(3);
  const euros = (cents) => cents && Math.round(cents / 100);
  for (let at = 0; at < number; at += 1) {
    const { name, capabilities } = market.firm(at);
    yield `${JSON.stringify({
      kvkNumber: String(10_000_000 + at),
      name,
      mission: 'Werk voor mensen die lang langs de kant stonden.',
      city: 'Utrecht',
      capabilities: capabilities.map(({ title, description, cpv, nuts, value }) => ({
        title,
        description,
        cpv,
        ...(nuts.length > 0 ? { area: { nuts } } : {}),
        ...(value ? { value: { from: euros(value.from), to: euros(value.to) } } : {}),
      })),
    })}\n`;
  }
}
