import { readFile } from 'node:fs/promises';
import { tabWalk, violations, violationsInEveryLook } from './support/accessibility.js';
import { inBrowser } from './support/in-browser.js';

const FAULTS = /WITHOUT A|OUTSIDE THE|COVERED by/;

inBrowser('A visitor who wants to know more', (browser) => {
  it('reads how it works: what one does, what the law allows, what Schakel promises and what it cannot', async () => {
    const page = await browser.page('/');
    await page.getByRole('banner').getByRole('link', { name: 'Zo werkt het' }).click();
    await page.getByRole('heading', { level: 1, name: 'Zo werkt Schakel' }).waitFor();
    await page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link', { name: /wet/ }).click();
    await page.waitForURL('**/how-it-works#law');
    const law = page.getByRole('region', { name: 'Wat de wet toelaat' });
    await law.getByText('artikel 2.82 Aanbestedingswet 2012').waitFor();
    await law.getByText('Er blijft een procedure').waitFor();
    expect(await page.getByRole('main').textContent()).not.toMatch(/direct gunnen|zonder (procedure|aanbesteding)/i);
    expect(await violationsInEveryLook(page)).toEqual([]);
    expect((await tabWalk(page)).filter((stop) => FAULTS.test(stop))).toEqual([]);
  });

  it('sees what open data there is, column by column, and downloads it', async () => {
    const page = await browser.page('/how-it-works');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Open data' }).click();
    await page.getByRole('heading', { level: 1, name: 'Open data' }).waitFor();
    const firms = page.getByRole('region', { name: 'Sociale firma’s', exact: true });
    await firms.locator('summary').click();
    await firms.getByRole('row', { name: /reservedArt20/ }).waitFor();
    expect(await violationsInEveryLook(page)).toEqual([]);
    expect((await tabWalk(page)).filter((stop) => FAULTS.test(stop))).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      firms.getByRole('link', { name: 'Sociale firma’s: Als csv, voor een rekenblad' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^schakel-firms-\d{4}-\d\d-\d\d\.csv$/);
    const [head = '', first] = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(head.split(',')).toContain('reservedArt20');
    expect(first).toBeTruthy();
  });

  it('reads both in English', async () => {
    const page = await browser.page('/how-it-works', { language: 'en' });
    await page.getByRole('heading', { level: 1, name: 'How Schakel works' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await browser.open(page, '/open-data');
    await page.getByRole('region', { name: 'Social firms', exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
