import type { Page } from 'playwright-core';
import { inBrowser } from './support/in-browser.js';
import { cleanInEveryLook } from './support/steps.js';

inBrowser('Leaving a form that is not saved', (browser) => {
  /** My own profile, with another name typed into it. */
  async function typed(): Promise<Page> {
    const page = await browser.pageOf(await browser.app.person('buyer'), '/account');
    await page.getByLabel('Uw naam').fill('Sanne de Boer');
    return page;
  }
  const leave = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Behoeften' }).click();
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'U hebt nog niet alles opgeslagen' });

  it('asks first; Escape and “Blijven” stay, with what was typed', async () => {
    const page = await typed();
    await leave(page);
    await dialog(page).waitFor();
    expect(
      await dialog(page)
        .getByRole('button', { name: 'Blijven' })
        .evaluate((one) => one === document.activeElement),
    ).toBe(true);
    await cleanInEveryLook(page);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await leave(page);
    await dialog(page).getByRole('button', { name: 'Blijven' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    expect(await page.getByLabel('Uw naam').inputValue()).toBe('Sanne de Boer');
    expect(new URL(page.url()).pathname).toBe('/account');
  });

  it('leaves without saving where one says so', async () => {
    const page = await typed();
    await leave(page);
    await dialog(page).getByRole('button', { name: 'Weggaan zonder opslaan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Behoeften' }).waitFor();
    await page.goBack();
    await page.getByLabel('Uw naam').waitFor();
    expect(await page.getByLabel('Uw naam').inputValue()).not.toBe('Sanne de Boer');
  });

  it('forgets what was left on purpose before there was anything to save it to', async () => {
    const page = await browser.pageOf(await browser.app.person('buyer'), '/buyer/needs/new');
    await page.getByLabel('Titel').fill('Schoonmaak van drie gymzalen');
    await page.getByRole('main').getByRole('link', { name: 'Behoeften' }).click();
    await dialog(page).getByRole('button', { name: 'Weggaan zonder opslaan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Behoeften' }).waitFor();
    await browser.open(page, '/buyer/needs/new');
    expect(await page.getByLabel('Titel').inputValue()).toBe('');
  });

  it('asks for the button “back” and for closing the window too', async () => {
    const page = await typed();
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    expect((await asked).type()).toBe('beforeunload');
    await (await asked).dismiss();
    expect(await page.getByLabel('Uw naam').inputValue()).toBe('Sanne de Boer');
    await page.evaluate(() => history.back());
    await dialog(page).waitFor();
  });

  it('asks nothing where all is saved', async () => {
    const page = await typed();
    await page.getByRole('button', { name: 'Profiel opslaan' }).click();
    await page.getByRole('region', { name: 'Meldingen' }).waitFor();
    await leave(page);
    await page.getByRole('heading', { level: 1, name: 'Behoeften' }).waitFor();
    expect(await dialog(page).count()).toBe(0);
  });
});
