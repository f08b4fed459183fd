import type { Page } from 'playwright-core';
import { sideways, violationsInEveryLook } from './support/accessibility.js';
import { inBrowser, settled } from './support/in-browser.js';
import { cleanInEveryLook } from './support/steps.js';

/** A page of the shell alone, a list with filters, and a form. */
const PAGES = ['/toegankelijkheid', '/firms', '/sign-in', '/patronen'];

/** Texts that are cut off: by themselves, or by something around them. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const isHidden = element.closest('.vh, svg, dialog:not([open])') ?? element.clientWidth <= 1;
        const isCut =
          (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
        return !isHidden && isCut;
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.innerText.slice(0, 60)}`),
  );

/** What moves on the page, or would. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body, body *')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element, part || null);
        const isStill =
          (animationName === 'none' || animationDuration === '0s') && /^(0s(, )?)*$/.test(transitionDuration);
        return isStill ? [] : [`${element.tagName}${part} ${element.className.toString()}`];
      }),
    ),
  );

inBrowser('Every look of a page', (browser) => {
  it.each(PAGES)('%s loses nothing at 200 % zoom', async (path) => {
    const page = await browser.page(path, { zoom: 2 });
    expect([await sideways(page), await cutOff(page)]).toEqual([0, []]);
  });

  it.each(PAGES)('%s loses nothing with letters twice as large', async (path) => {
    const page = await browser.page(path);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect([await sideways(page), await cutOff(page)]).toEqual([0, []]);
  });

  it.each(PAGES)('%s does not move for who asked for less motion', async (path) => {
    const page = await browser.page(path);
    expect(await moving(page)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving(page)).not.toEqual([]);
  });

  it('has no fault that axe finds with a message and a dialog open', async () => {
    const page = await browser.page('/patronen');
    await page.getByRole('button', { name: 'Melden' }).click();
    await page.getByRole('region', { name: 'Meldingen' }).waitFor();
    expect(await violationsInEveryLook(page)).toEqual([]);
    await page.getByRole('button', { name: 'Vragen', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await cleanInEveryLook(page);
  });

  it('walks through the choices of two texts with the keyboard alone, and gives the focus back', async () => {
    const page = await browser.page('/patronen');
    const opener = page.getByRole('button', { name: 'Verschil oplossen' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Iemand anders heeft dit intussen gewijzigd' });
    await dialog.getByText('Dit is vanzelf samengevoegd', { exact: false }).waitFor();
    await cleanInEveryLook(page);
    await dialog.getByRole('radio', { name: 'Uw tekst' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await dialog.getByRole('radio', { name: 'Tekst van S. Bakker' }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it.each(['/firms', '/opportunities'])(
    '%s and the first page behind it: no fault in any look',
    async (path) => {
      const page = await browser.page(path);
      expect(await violationsInEveryLook(page)).toEqual([]);
      const first = page.getByRole('main').getByRole('heading', { level: 3 }).first();
      const name = await first.innerText();
      await first.getByRole('link').click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await settled(page);
      expect(await violationsInEveryLook(page)).toEqual([]);
    },
    60_000,
  );
});

inBrowser('What a page is to who cannot see it', (browser) => {
  it('a form', async () => {
    const page = await browser.page('/sign-in');
    expect(await page.locator('main').ariaSnapshot()).toMatchSnapshot('form');
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await page.getByRole('main').getByRole('alert').waitFor();
    expect(await page.locator('main').ariaSnapshot()).toMatchSnapshot('form with faults');
  });

  it('a list', async () => {
    const page = await browser.page('/firms?text=Bezemvink');
    const seen = await page.locator('main').ariaSnapshot();
    expect(seen.replaceAll(/[\da-f-]{36}/g, 'ID')).toMatchSnapshot('list');
  });
});
