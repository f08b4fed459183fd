import { sideways, tabWalk, violations, violationsInEveryLook } from './support/accessibility.js';
import { inBrowser, settled } from './support/in-browser.js';
import { untranslated } from './support/translation.js';

const PAGES = [
  '/',
  '/sign-in',
  '/forgot',
  '/reset',
  '/join',
  '/help',
  '/toegankelijkheid',
  '/patronen',
  '/geen-pagina',
];

inBrowser('Every page of the foundation', (browser) => {
  it.each(PAGES)('%s has no fault that axe finds: light, dark, in forced colours, on a narrow screen', async (path) => {
    const page = await browser.page(path);
    expect(await violationsInEveryLook(page)).toEqual([]);
  });

  it.each(PAGES)('%s can be walked with Tab: every stop has a name and is seen', async (path) => {
    const page = await browser.page(path);
    const stops = await tabWalk(page);
    expect(stops.filter((stop) => /WITHOUT A|OUTSIDE THE|COVERED by/.test(stop))).toEqual([]);
    expect(stops[0]).toContain('Naar de inhoud');
  });

  it.each(PAGES)(
    '%s has words for everything: nothing on it is outside the brackets of the pseudo-language',
    async (path) => {
      if (path === '/patronen') return;
      const page = await browser.page(path, { language: 'qps', width: 320 });
      const bare = await untranslated(page);
      const facts = /^(Schakel|\d.*(20\d\d)|[a-z]+ \d+ [a-z]+ 20\d\d)$/;
      expect(bare.filter((text) => !facts.test(text) && !text.includes(' · '))).toEqual([]);
      expect(await sideways(page)).toBe(0);
    },
  );
});

inBrowser('The shell', (browser) => {
  it('looks like this to who cannot see it', async () => {
    const page = await browser.page('/toegankelijkheid');
    expect(await page.locator('header').ariaSnapshot()).toMatchSnapshot('header');
    expect(await page.locator('footer').ariaSnapshot()).toMatchSnapshot('footer');
  });

  it('turns into English and dark at a click, and remembers both', async () => {
    const page = await browser.page('/toegankelijkheid');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Accessibility', level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Dark screen' }).click();
    await page.reload();
    await page.getByRole('heading', { name: 'Accessibility', level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(23, 18, 26)');
  });

  it('moves the focus to the title of the page one goes to', async () => {
    const page = await browser.page('/');
    await page.getByRole('link', { name: 'Toegankelijkheid' }).click();
    await page.getByRole('heading', { name: 'Toegankelijkheid', level: 1 }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /goed werk/ }).waitFor();
    expect(await page.title()).toContain('Sociale firma’s');
  });

  it('finds pages by typing: Ctrl+K, arrows, Enter, and Escape gives the focus back', async () => {
    const page = await browser.page('/help');
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Zoek een pagina of handeling' });
    await field.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await field.fill('begin');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/');
    await settled(page);
  });

  it('uses single keys only where they were switched on', async () => {
    const page = await browser.page('/help');
    await page.keyboard.press('Control+k');
    await page.getByRole('checkbox', { name: 'Toetsen zonder Ctrl gebruiken' }).check();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => localStorage.getItem('schakel-single-keys'))).toBe('on');
  });

  it('lets nobody load anything from elsewhere, and is kept fresh', async () => {
    const page = await browser.page('/');
    const response = await page.goto('/');
    const headers = response?.headers() ?? {};
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['cache-control']).toBe('no-cache');
    const script = await page.locator('script[type=module]').getAttribute('src');
    const asset = await page.request.get(script ?? '', { headers: { 'accept-encoding': 'br' } });
    expect(asset.headers()).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
    });
    expect((await page.request.get('/assets/none.js')).status()).toBe(404);
    await settled(page);
  });
});
