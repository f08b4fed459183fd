import type { Page } from 'playwright-core';
import { sideways, tabWalk, violations, violationsInEveryLook } from './support/accessibility.js';
import { inBrowser, settled } from './support/in-browser.js';
import { PASSWORD } from './support/shared-app.js';

const FAULTS = /WITHOUT A|OUTSIDE THE|COVERED by/;

/** The first of a list, opened. */
async function openFirst(page: Page): Promise<string> {
  const first = page.getByRole('main').getByRole('list').last().getByRole('heading', { level: 3 }).first();
  const name = (await first.textContent()) ?? '';
  await first.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await settled(page);
  return name;
}

inBrowser('An account manager', (browser) => {
  it('sees what waits, and goes from an opportunity to the firms that fit, both sides and why', async () => {
    const page = await browser.pageOf(await browser.app.person('broker'), '/broker');
    await page.getByRole('heading', { level: 2, name: /wachten op uw controle/ }).waitFor();
    expect(await violationsInEveryLook(page)).toEqual([]);
    await page.getByRole('banner').getByRole('link', { name: 'Kansen' }).click();
    await page.getByLabel('Waar bent u naar op zoek?').fill('schoonmaak');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.waitForURL('**/broker/opportunities?text=schoonmaak');
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await openFirst(page);
    await page.getByRole('heading', { level: 2, name: /firma’s bekeken/ }).waitFor();
    const match = page.getByRole('article').first();
    const [buyer, firm, both] = await match.locator('dl dd').allTextContents();
    expect([buyer, firm, both].every((points) => /^\d+ van 100$/.test(points ?? ''))).toBe(true);
    await match.getByRole('button', { name: /Beide kanten tonen/ }).click();
    await match.getByRole('table', { name: `Hoe past de firma bij de inkoper? ${buyer}` }).waitFor();
    await match.getByRole('table', { name: `Hoe past de kans bij de firma? ${firm}` }).waitFor();
    await match.getByText(`Samen ${parseInt(both ?? '', 10)}: de laagste kant`).waitFor();
    expect(await violationsInEveryLook(page)).toEqual([]);
    await page.getByRole('link', { name: 'Belangstelling' }).click();
    await page.getByRole('heading', { level: 2, name: /wil meedoen|willen meedoen/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: /firma’s bekeken/ }).waitFor();
  });

  it('finds the firms that wait, and sees which opportunities fit one of them', async () => {
    const page = await browser.pageOf(await browser.app.person('broker'), '/broker/firms');
    await page.getByLabel('Wacht op controle').click();
    await page.waitForURL('**/broker/firms?waiting=yes');
    await page.getByRole('button', { name: 'Filter weghalen: Controle: Wacht op controle' }).waitFor();
    await settled(page);
    expect(await violationsInEveryLook(page)).toEqual([]);
    expect((await tabWalk(page)).filter((stop) => FAULTS.test(stop))).toEqual([]);
    await openFirst(page);
    expect(await violationsInEveryLook(page)).toEqual([]);
    await page.getByRole('link', { name: 'Passende kansen' }).click();
    await page.getByRole('heading', { level: 2, name: /kans(en)? bekeken/ }).waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    expect((await tabWalk(page)).filter((stop) => FAULTS.test(stop))).toEqual([]);
    await browser.open(page, '/broker/firms?text=bestaat-niet');
    await page.getByRole('heading', { name: 'Geen firma gevonden' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  });

  it('verifies what a firm says of itself, and says so where someone was quicker', async () => {
    browser.troubles.allow(/status of 412/);
    const bureau = await browser.app.person('broker');
    const name = `Werkplaats Controle ${process.pid}`;
    const id = await draftOf(browser.app.url, (await browser.app.person('firm', { name })).email);
    const page = await browser.pageOf(bureau, `/broker/firms/${id}`);
    const other = await browser.pageOf(bureau, `/broker/firms/${id}`);
    await page.getByRole('button', { name: 'Controle vastleggen' }).click();
    await page.getByText('Kies ja of nee bij minstens een van de twee.').waitFor();
    await verify(page);
    await page.getByText(`Gecontroleerd door ${bureau.organisation}`).waitFor();
    expect(await violations(page)).toEqual([]);
    await verify(other);
    await other
      .getByRole('alert')
      .getByText(/intussen gewijzigd/)
      .waitFor();
    await other.getByText(`Gecontroleerd door ${bureau.organisation}`).waitFor();
  });
});

async function verify(page: Page): Promise<void> {
  const question = page.getByRole('radiogroup', { name: 'Is mensen aan werk helpen een hoofddoel?' });
  await question.getByRole('radio', { name: 'ja' }).check();
  await page.getByRole('button', { name: 'Controle vastleggen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Deze controle vastleggen?' });
  await dialog.getByRole('button', { name: 'Controle vastleggen' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** A firm of one's own, as a draft. @returns its id */
async function draftOf(url: string, email: string): Promise<string> {
  const ask = async (path: string, init: RequestInit) => {
    const response = await fetch(`${url}/supplier/v1${path}`, init);
    return (await response.json()) as { accessToken: string; id: string };
  };
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ email, password: PASSWORD });
  const { accessToken } = await ask('/sessions', { method: 'POST', headers, body });
  return (await ask('/firm', { headers: { authorization: `Bearer ${accessToken}` } })).id;
}
