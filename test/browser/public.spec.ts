import { sideways, tabWalk, violations } from './support/accessibility.js';
import { inBrowser, settled } from './support/in-browser.js';

interface Listed {
  opportunity: { title: string; nuts: string[]; deadline: string | null };
}

inBrowser('Anyone', (browser) => {
  it('finds a firm by a word, narrows it down, opens it, and comes back to the same list', async () => {
    const page = await browser.page('/');
    await page.getByLabel('Waar bent u naar op zoek?').fill('schoonmaak');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.waitForURL('**/firms?text=schoonmaak');
    const results = page.getByRole('heading', { level: 2, name: /firma/ });
    const all = parseInt((await results.textContent()) ?? '', 10);
    await page.getByLabel('Utrecht').first().click();
    await page.getByRole('button', { name: /Filter weghalen: Werkt in provincie/ }).waitFor();
    await settled(page);
    expect(parseInt((await results.textContent()) ?? '', 10)).toBeLessThan(all);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /Filter weghalen: Werkt in provincie/ }).click();
    await page.waitForURL('**/firms?text=schoonmaak');
    const first = page.getByRole('heading', { level: 3 }).first();
    const name = (await first.textContent()) ?? '';
    await first.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await page.waitForURL('**/firms?text=schoonmaak');
  });

  it('sees at home what closes first in the Netherlands, soonest first, with the way to everything', async () => {
    const page = await browser.page('/');
    const closing = page.getByRole('region', { name: 'Sluit het eerst in Nederland' });
    const shown = await closing.getByRole('heading', { level: 3 }).allTextContents();
    const response = await page.request.get('/v1/opportunities?sort=deadline&limit=100');
    const { items } = (await response.json()) as { items: Listed[] };
    const inOrder = items.map(({ opportunity }) => opportunity);
    const dutch = inOrder.filter(({ nuts }) => nuts.some((code) => code.startsWith('NL')));
    expect(shown).toHaveLength(4);
    expect(shown).toEqual(dutch.slice(0, 4).map(({ title }) => title));
    await closing.getByRole('link', { name: 'Alle kansen, ook uit andere landen' }).click();
    await page.waitForURL('**/opportunities');
  });

  it('sees the same firms on the map as in the list, and as a table', async () => {
    const page = await browser.page('/firms?view=map');
    await page.getByText('Toon als tabel').click();
    const row = page.getByRole('row', { name: /Zeeland/ });
    const inTable = await row.getByRole('cell').textContent();
    expect(await page.getByRole('link', { name: /^Zeeland/ }).textContent()).toBe(`Zeeland${inTable}`);
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Kies een provincie').selectOption({ label: 'Zeeland' });
    await page.waitForURL('**nuts=NL34**');
    await page.getByRole('heading', { level: 2, name: new RegExp(`^${inTable} firma`) }).waitFor();
  });

  it('opens a consultation: deadline, what is asked, questions of everyone', async () => {
    const page = await browser.page('/opportunities?kinds=consultation');
    await page.getByRole('heading', { level: 3 }).first().getByRole('link').click();
    await page.getByRole('heading', { level: 2, name: 'Wat de inkoper zoekt' }).waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
  });

  it.each(['/firms', '/opportunities'])('%s works by keyboard, and fits a narrow screen', async (path) => {
    const page = await browser.page(path);
    await settled(page);
    expect((await tabWalk(page)).filter((stop) => /WITHOUT A|OUTSIDE THE|COVERED by/.test(stop))).toEqual([]);
    const narrow = await browser.page(path, { width: 320 });
    await settled(narrow);
    expect(await sideways(narrow)).toBe(0);
  });

  it('is told that a place is unknown, with the search as it was typed, and goes on from there', async () => {
    browser.troubles.allow(/status of 400|Some filters are not right/);
    const page = await browser.page('/firms?text=schoonmaak&near=Amsterdm');
    await page.getByRole('heading', { name: 'Amsterdm: deze plaats kennen we niet' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Zoeken bij Amsterdam' }).click();
    await page
      .getByRole('heading', { name: /firma’s/ })
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get('near')).toBe('Amsterdam');
    await page.locator('ul.rows > li').first().waitFor();
  });
});
