import type { Browser, BrowserContext, Page } from 'playwright-core';
import { AppProcess } from '../support/app-process.js';
import { plannedConsultation, publish } from '../support/consultations.js';
import { PASSWORD, type Person, Schakel } from '../support/schakel.js';
import { Folders } from '../start/program.js';
import { chromiumPath } from './support/chromium.js';
import { launchChromium } from './support/in-browser.js';

jest.setTimeout(240_000);

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** Words that are all different, so that each can be missed. */
const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `woord${from + at}`).join(' ');

const withChromium = chromiumPath() ? describe : describe.skip;
if (!chromiumPath()) process.stderr.write('SKIPPED: "What a firm types": there is no Chromium on the PATH.\n');

withChromium('What a firm types is never lost', () => {
  const folders = new Folders();
  let schakel: Schakel;
  let browser: Browser;
  let context: BrowserContext;
  let env: Record<string, string>;
  let api: AppProcess;
  let front: AppProcess;
  let buyer: Person;

  const portOf = ({ url }: AppProcess) => Number(new URL(url).port);
  const killed = async (app: 'public-api' | 'supplier-api') => {
    const one = app === 'public-api' ? front : api;
    await one.kill();
    return async () => {
      const again = await AppProcess.start(app, env, portOf(one));
      if (app === 'public-api') front = again;
      else api = again;
    };
  };

  /** A firm that writes an answer of its own. @returns its page, and what its draft holds by now */
  async function writing(): Promise<{ page: Page; path: string; kept: () => Promise<string | undefined> }> {
    const firm = await schakel.person('firm');
    const id = await plannedConsultation(schakel, buyer, { deadline: inDays(60) });
    await schakel
      .as(buyer, 'patch', `/v1/consultations/${id}/plan`)
      .set('if-match', '"2"')
      .send({ questionsUntil: inDays(40) })
      .expect(200);
    await publish(schakel, buyer, id).expect(200);
    context = await browser.newContext({ baseURL: front.url, locale: 'nl-NL', reducedMotion: 'reduce' });
    const path = `/firm/consultations/${id}/answer`;
    const page = await context.newPage();
    await page.goto(`/sign-in?next=${encodeURIComponent(path)}`);
    await page.locator('input[type=email]').fill(firm.email);
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.locator('main button[type=submit]').click();
    await text(page).waitFor();
    const kept = async () => {
      const { body } = await schakel.as(firm, 'get', `/v1/consultations/${id}/draft`);
      return (body as { answers?: { value: string }[] }).answers?.[0]?.value;
    };
    return { page, path, kept };
  }

  const text = (page: Page) => page.getByRole('textbox', { name: /^1\. Hoe zou u dit werk aanpakken/ });
  const isSaved = (page: Page) => page.getByText(/^Opgeslagen om \d\d:\d\d$/).waitFor({ timeout: 90_000 });

  beforeAll(async () => {
    const folder = folders.make();
    schakel = await Schakel.start({ dataFolder: folder, sealingKeys: `${folder}/keys` });
    schakel.clock.forward(Date.now() - schakel.clock.now().getTime());
    buyer = await schakel.person('buyer');
    env = { DATABASE_URL: schakel.databaseUrl, DATA_FOLDER: folder };
    api = await AppProcess.start('supplier-api', env);
    env = { ...env, SUPPLIER_API_URL: api.url };
    front = await AppProcess.start('public-api', env);
    browser = await launchChromium();
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser.close();
    await front.kill();
    await api.kill();
    await schakel.stop();
    folders.remove();
  });

  it.each(['supplier-api', 'public-api'] as const)(
    'when the %s is killed in the middle of a word, and comes back while one goes on typing',
    async (app) => {
      const { page, kept } = await writing();
      await text(page).pressSequentially(words(1, 8), { delay: 20 });
      await isSaved(page);
      const typing = text(page).pressSequentially(` ${words(9, 40)}`, { delay: 25 });
      await page.waitForTimeout(1_000);
      const bringBack = await killed(app);
      await typing;
      await page
        .getByRole('alert')
        .getByText(/^Niet opgeslagen: geen verbinding\. Laatst opgeslagen om/)
        .waitFor();
      expect(await text(page).inputValue()).toBe(words(1, 48));
      expect(await kept()).not.toContain('woord48');
      await text(page).pressSequentially(` ${words(49, 2)}`);
      await bringBack();
      await isSaved(page);
      expect(await kept()).toBe(words(1, 50));
      await page.reload();
      expect(await text(page).inputValue()).toBe(words(1, 50));
    },
  );

  it('when one leaves for another page while the API is away: one is asked to stay', async () => {
    const { page, kept } = await writing();
    const bringBack = await killed('supplier-api');
    await text(page).fill(words(1, 5));
    await page
      .getByRole('alert')
      .getByText(/^Niet opgeslagen/)
      .waitFor();
    await page.getByRole('button', { name: 'Nakijken en insturen' }).click();
    await page
      .getByRole('alert')
      .getByText(/^Niet opgeslagen/)
      .waitFor();
    await page.getByRole('banner').getByRole('link', { name: 'Kansen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Blijven' }).click();
    expect(await text(page).inputValue()).toBe(words(1, 5));
    await bringBack();
    await isSaved(page);
    expect(await kept()).toBe(words(1, 5));
  });

  it('when the tab is closed before the pause in typing that is waited for', async () => {
    const { page, path, kept } = await writing();
    await text(page).fill(words(1, 30));
    await page.close({ runBeforeUnload: true });
    for (let tries = 0; tries < 50 && (await kept()) !== words(1, 30); tries += 1)
      await new Promise((done) => setTimeout(done, 100));
    const again = await context.newPage();
    await again.goto(path);
    expect(await text(again).inputValue()).toBe(words(1, 30));
  });
});
