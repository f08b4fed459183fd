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

  it('goes from what is open to its buyer, and reads what that buyer did with what firms said before', async () => {
    const page = await browser.page('/opportunities?kinds=consultation&text=zwerfafval');
    await page.getByRole('link', { name: 'Zwerfafval en buurtbeheer in vier wijken' }).click();
    const calendar = page.getByRole('link', { name: 'Zet in mijn agenda' });
    const [dates] = await Promise.all([page.waitForEvent('download'), calendar.click()]);
    expect(await readFile(await dates.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\nDTSTART/);
    await page.getByRole('main').getByRole('link', { name: 'Gemeente Veldmeer (demo)' }).click();
    await page.getByRole('heading', { level: 1, name: 'Gemeente Veldmeer (demo)' }).waitFor();
    await page
      .getByRole('region', { name: 'Marktconsultaties met een verslag' })
      .getByText(/^\d+,?\d?%/)
      .waitFor();
    await page.getByText(/^\d+ van \d+ afgesloten met een verslag/).waitFor();
    expect(await violationsInEveryLook(page)).toEqual([]);
    expect((await tabWalk(page)).filter((stop) => FAULTS.test(stop))).toEqual([]);
    await page.getByRole('region', { name: 'Verslagen' }).getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: 'Verslag: u zei, wij deden' }).waitFor();
    const report = page.getByRole('article', { name: 'Verslag' });
    for (const text of ['Overgenomen', '4 firma’s', 'Minder dan drie firma’s.'])
      await report.getByText(text).first().waitFor();
    expect(await violationsInEveryLook(page)).toEqual([]);
    expect((await tabWalk(page)).filter((stop) => FAULTS.test(stop))).toEqual([]);
    const pdf = page.getByRole('link', { name: 'Verslag downloaden als pdf' });
    const [paper] = await Promise.all([page.waitForEvent('download'), pdf.click()]);
    expect(paper.suggestedFilename()).toMatch(/^verslag-.*\.pdf$/);
    expect((await readFile(await paper.path())).subarray(0, 5).toString()).toBe('%PDF-');
    await page.getByRole('link', { name: 'Naar de marktconsultatie' }).click();
    await page.getByRole('link', { name: 'Verslag lezen' }).waitFor();
  });

  it('downloads what a buyer published with a consultation, and goes on to answer it after signing in', async () => {
    const firm = await browser.app.person('firm');
    const page = await browser.page('/opportunities?kinds=consultation&text=onkruid');
    await page.getByRole('link', { name: 'Onkruid op verharding zonder gif' }).click();
    const documents = page.getByRole('region', { name: 'Documenten' });
    await documents.getByText('1 eerdere versie').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      documents
        .getByRole('link', { name: /^hoeveelheden-per-wijk\.csv/ })
        .first()
        .click(),
    ]);
    expect(file.suggestedFilename()).toBe('hoeveelheden-per-wijk.csv');
    const [nota] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /nota van inlichtingen/ }).click(),
    ]);
    expect(nota.suggestedFilename()).toMatch(/\.pdf$/);
    expect(await violationsInEveryLook(page)).toEqual([]);
    expect((await tabWalk(page)).filter((stop) => FAULTS.test(stop))).toEqual([]);
    const [, id] = /opportunities\/([^/]+)$/.exec(page.url()) ?? [];
    await page.getByRole('link', { name: 'Antwoord geven' }).click();
    await page.locator('input[type=email]').fill(firm.email);
    await page.locator('input[type=password]').fill(firm.password);
    await page.locator('main button[type=submit]').click();
    await page.waitForURL(`**/firm/consultations/${id}`);
  });

  it('is asked whether another word was meant, also where the last word is misspelt', async () => {
    const page = await browser.page('/firms?text=catring');
    const meant = page.getByRole('button', { name: 'catering', exact: true });
    await meant.click();
    await page.waitForURL('**/firms?text=catering');
    await meant.waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { level: 2, name: /^\d+ firma/ }).count()).toBe(1);
  });

  it.each(['/buyers/', '/opportunities/'])(
    'is told so where there is nothing at %s, as where there is no report',
    async (path) => {
      browser.troubles.allow(/status of 404|There is no such/);
      const page = await browser.page(
        `${path}0b0b0b0b-0b0b-4b0b-8b0b-0b0b0b0b0b0b${path === '/opportunities/' ? '/report' : ''}`,
      );
      await page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' }).waitFor();
      expect(await violations(page)).toEqual([]);
    },
  );

  it('finds help from every page, and the accessibility statement at its English address too', async () => {
    const page = await browser.page('/accessibility');
    await page.getByRole('heading', { level: 1, name: 'Toegankelijkheid' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/toegankelijkheid');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('complementary', { name: 'Hulp nodig?' }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Wie u kan helpen' }).waitFor();
    expect(await violationsInEveryLook(page)).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: 'Zo werkt het' }).click();
    await page.getByRole('heading', { level: 1, name: 'Zo werkt Schakel' }).waitFor();
  });

  it('reads it in English too', async () => {
    const page = await browser.page('/how-it-works', { language: 'en' });
    await page.getByRole('heading', { level: 1, name: 'How Schakel works' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await browser.open(page, '/open-data');
    await page.getByRole('region', { name: 'Social firms', exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
