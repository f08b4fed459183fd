import type { Page } from 'playwright-core';
import { ByHttp } from './support/by-http.js';
import { ConsultationRoom } from './support/consultation-room.js';
import { inBrowser, settled } from './support/in-browser.js';

/** How often a page asks for the next access token, from now on. */
function renewals(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => (count += request.url().endsWith('/v1/session/refresh') ? 1 : 0));
  return () => count;
}

inBrowser('A session', (browser) => {
  it('is renewed once in the middle of work, however many requests find that it has expired', async () => {
    browser.troubles.allow(/401/);
    const room = await ConsultationRoom.published(browser.app);
    const page = await browser.pageOf(room.buyer, room.page());
    const renewed = renewals(page);
    let refused = 0;
    page.on('response', (response) => (refused += response.status() === 401 ? 1 : 0));
    await browser.app.expireAccess(room.buyer);
    await page.getByRole('link', { name: 'Logboek' }).click();
    await page.getByText('Klopt', { exact: true }).waitFor();
    await settled(page);
    expect(refused).toBeGreaterThan(1);
    expect(renewed()).toBe(1);
  }, 120_000);

  it('is not renewed again for a refusal that comes after the others have renewed it', async () => {
    browser.troubles.allow(/401/);
    const room = await ConsultationRoom.published(browser.app);
    const page = await browser.pageOf(room.buyer, room.page());
    await page.route('**/ledger', async (route) => {
      const response = await route.fetch();
      await new Promise((done) => setTimeout(done, 2_000));
      await route.fulfill({ response });
    });
    await browser.app.expireAccess(room.buyer);
    const renewed = renewals(page);
    await page.getByRole('link', { name: 'Logboek' }).click();
    await page.getByText('Klopt', { exact: true }).waitFor();
    await settled(page);
    expect(renewed()).toBe(1);
  }, 120_000);

  it('keeps what one was writing when it has expired', async () => {
    browser.troubles.allow(/401/);
    const room = await ConsultationRoom.published(browser.app);
    await room.asks(await room.firm('Firma Een'), 'Mogen wij ook één wijk doen?');
    const page = await browser.pageOf(room.buyer, room.page('questions'));
    await browser.app.expireAccess(room.buyer);
    await page.getByLabel('Antwoord', { exact: true }).fill('Ja, één wijk mag.');
    await page.getByText(/^Opgeslagen om/).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: room.title }).waitFor();
    expect(await page.getByLabel('Antwoord', { exact: true }).inputValue()).toBe('Ja, één wijk mag.');
  }, 120_000);

  it('that was ended elsewhere leads to signing in, and back to the page', async () => {
    browser.troubles.allow(/401/);
    const room = await ConsultationRoom.published(browser.app);
    const page = await browser.pageOf(room.buyer, room.page());
    await (await ByHttp.signIn(browser.app, 'buyer', room.buyer)).ask('DELETE', '/sessions/others');
    await page.getByRole('link', { name: 'Logboek' }).click();
    await page.waitForURL('**/sign-in?next=*');
    await page.getByLabel('E-mailadres').fill(room.buyer.email);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(room.buyer.password);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${room.page('ledger')}`);
    await page.getByRole('heading', { level: 1, name: room.title }).waitFor();
    await settled(page);
    expect(await page.getByRole('main').getByRole('alert').count()).toBe(0);
  }, 120_000);
});
