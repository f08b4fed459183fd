import { type Browser, chromium, type BrowserContext, type Page } from 'playwright-core';
import { chromiumPath } from './chromium.js';
import { type Account, SharedApp } from './shared-app.js';
import { followTraffic, trafficStands } from './traffic.js';
import { Troubles } from './troubles.js';

/** How someone looks at Schakel. Dutch, a laptop and the light theme unless said. */
export interface Looks {
  width?: number;
  height?: number;
  theme?: 'light' | 'dark';
  language?: 'nl' | 'en' | 'qps';
  forcedColors?: boolean;
  /** Has this reader asked for no less motion than usual? */
  motion?: boolean;
  /** How many pixels of the screen stand for one of the page: 2 = zoomed in to 200 %. */
  zoom?: number;
}

/** Where Chromium has no internet it still tries to reach its maker. As root it needs the first one. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath() ?? '', args: ARGUMENTS });

/** Schakel in a browser: pages, and signing in. After each test, anything that went wrong on the side fails it. */
export class InBrowser {
  private browser: Browser | undefined;
  private opened: SharedApp | undefined;
  private watching: Troubles | undefined;
  private readonly contexts: BrowserContext[] = [];

  get app(): SharedApp {
    if (!this.opened) throw new Error('Ask for the app in a test, not beside one.');
    return this.opened;
  }

  get troubles(): Troubles {
    return (this.watching ??= new Troubles(this.app.url));
  }

  async start(): Promise<void> {
    this.opened = await SharedApp.get();
    this.browser = await launchChromium();
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    await this.opened?.leave();
  }

  async closePages(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
  }

  /** A window of a browser of its own, at an address. */
  async page(path: string, looks: Looks = {}): Promise<Page> {
    const { width = 1280, height = 900, theme = 'light', language = 'nl', zoom = 1 } = looks;
    const context = await (this.browser as Browser).newContext({
      baseURL: this.app.url,
      viewport: { width: Math.floor(width / zoom), height: Math.floor(height / zoom) },
      deviceScaleFactor: zoom,
      colorScheme: theme,
      locale: language === 'en' ? 'en-GB' : 'nl-NL',
      timezoneId: 'America/New_York',
      reducedMotion: looks.motion ? 'no-preference' : 'reduce',
      forcedColors: looks.forcedColors ? 'active' : 'none',
    });
    this.contexts.push(context);
    context.setDefaultTimeout(30_000);
    if (language === 'qps') await context.addInitScript(() => localStorage.setItem('schakel-language', 'qps'));
    const page = await context.newPage();
    this.troubles.watch(page);
    followTraffic(page);
    await this.open(page, path);
    return page;
  }

  /** Goes to an address, and waits until the page stands there with its data. */
  async open(page: Page, path: string): Promise<void> {
    await page.goto(path);
    await page.locator('main h1').waitFor();
    await settled(page);
  }

  /** A window in which someone is signed in. */
  async pageOf(who: Pick<Account, 'email' | 'password'>, path: string, looks: Looks = {}): Promise<Page> {
    await this.app.forgetAttempts();
    const page = await this.page(`/sign-in?next=${encodeURIComponent(path)}`, looks);
    await page.locator('input[type=email]').fill(who.email);
    await page.locator('input[type=password]').fill(who.password);
    await page.locator('main button[type=submit]').click();
    await page
      .waitForURL((url) => url.pathname !== '/sign-in')
      .catch(async (cause: unknown) => {
        throw new Error(`${who.email} could not sign in: ${await page.locator('main').innerText()}`, { cause });
      });
    await page.locator('main h1').waitFor();
    await settled(page);
    return page;
  }
}

/** Waits until nothing is being loaded any more. */
export async function settled(page: Page): Promise<void> {
  await trafficStands(page);
  await page.locator('[aria-busy=true]:not([data-sample] *)').first().waitFor({ state: 'detached' });
}

/** Tests that need a browser: skipped, and said so, where there is no Chromium. */
export function inBrowser(name: string, tests: (browser: InBrowser) => void): void {
  if (!chromiumPath()) {
    process.stderr.write(`SKIPPED: "${name}": there is no Chromium on the PATH (CHROMIUM_PATH names another place).\n`);
    describe.skip(name, () => tests(new InBrowser()));
    return;
  }
  describe(name, () => {
    const browser = new InBrowser();
    beforeAll(() => browser.start(), 120_000);
    beforeEach(() => browser.app.forgetAttempts());
    afterEach(async () => {
      await browser.closePages();
      expect(browser.troubles.take()).toEqual([]);
    });
    afterAll(() => browser.stop());
    tests(browser);
  });
}
