import { violations } from './support/accessibility.js';
import { inBrowser, settled } from './support/in-browser.js';
import { PASSWORD } from './support/shared-app.js';

inBrowser('Signing in', (browser) => {
  it.each([
    ['buyer', '/buyer'],
    ['firm', '/firm'],
    ['broker', '/broker'],
  ] as const)('brings a %s to the start page %s, whatever kind of organisation it is', async (kind, start) => {
    const who = await browser.app.person(kind);
    const page = await browser.page('/sign-in');
    await page.getByLabel('E-mailadres').fill(who.email);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(who.password);
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await page.waitForURL(`**${start}`);
    await page.getByRole('heading', { level: 1, name: /^Dag Mens/ }).waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /^Dag Mens/ }).waitFor();
  });

  it('tells what is wrong at the field and above the form, takes the focus there, and keeps what was typed', async () => {
    browser.troubles.allow(/status of 401/);
    const page = await browser.page('/sign-in');
    await page.getByRole('button', { name: 'Inloggen' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'Er klopt iets niet' });
    await summary.waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.title()).toBe('Fout: Inloggen – Schakel');
    expect(await violations(page)).toEqual([]);
    await summary.getByRole('link', { name: /E-mailadres|e-mailadres/ }).click();
    expect(await page.getByLabel('E-mailadres').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('niemand@organisatie.example');
    await page.getByLabel('Wachtwoord', { exact: true }).fill('fout wachtwoord');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /klopt niet/ }).waitFor();
    expect(await page.getByLabel('E-mailadres').inputValue()).toBe('niemand@organisatie.example');
  });

  it('comes back to the page one wanted, and nobody else’s', async () => {
    const who = await browser.app.person('buyer');
    const page = await browser.page('/buyer');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await page.getByLabel('E-mailadres').fill(who.email);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(who.password);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/buyer');
    await browser.open(page, '/firm');
    expect(new URL(page.url()).pathname).toBe('/buyer');
    for (const elsewhere of [
      'https://elders.example',
      '//elders.example',
      '/%5Celders.example',
      'javascript:alert(1)',
    ]) {
      await browser.open(page, `/sign-in?next=${elsewhere}`);
      expect(page.url()).toBe(`${browser.app.url}/buyer`);
    }
  });

  it('keeps no token where a script could find it, and a cookie that only the session sees', async () => {
    const who = await browser.app.person('firm');
    const page = await browser.pageOf(who, '/firm');
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    expect(stored).not.toMatch(/[\w-]{43}/);
    const [cookie] = await page.context().cookies(`${browser.app.url}/v1/session`);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/v1/session' });
    expect(await page.context().cookies(`${browser.app.url}/v1/firms`)).toEqual([]);
  });

  it('signs out in every tab at once', async () => {
    // A page that was still asking when the session ended is told so.
    browser.troubles.allow(/status of 401/);
    const who = await browser.app.person('buyer');
    const page = await browser.pageOf(who, '/buyer');
    const other = await page.context().newPage();
    browser.troubles.watch(other);
    await browser.open(other, '/buyer');
    await page.getByRole('button', { name: /^Account/ }).click();
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.waitForURL('**/');
    await other.waitForURL('**/sign-in?**');
    await settled(other);
    expect(await other.getByRole('button', { name: /^Account/ }).count()).toBe(0);
  });
});

inBrowser('A link from a mail', (browser) => {
  it('to choose a new password works once', async () => {
    const who = await browser.app.person('buyer');
    const page = await browser.page('/forgot');
    await page.getByLabel('E-mailadres').fill(who.email);
    await page.getByRole('button', { name: 'Link aanvragen' }).click();
    await page.getByRole('heading', { name: 'Kijk in uw mail' }).waitFor();
    const link = await browser.app.mailedLink(who.email, '/reset');
    await browser.open(page, link);
    expect(page.url()).not.toContain('#');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Nieuw wachtwoord').fill('kort');
    await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click();
    await page.getByRole('link', { name: /15 tekens/ }).waitFor();
    await page.getByLabel('Nieuw wachtwoord').fill('vier paarden op een rij');
    await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click();
    await page.getByRole('heading', { name: 'Uw nieuwe wachtwoord werkt' }).waitFor();
    const again = await browser.page(link);
    browser.troubles.allow(/status of 4\d\d/);
    await again.getByLabel('Nieuw wachtwoord').fill('vier paarden op een rij');
    await again.getByRole('button', { name: 'Wachtwoord opslaan' }).click();
    await again.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor();
    await browser.pageOf({ email: who.email, password: 'vier paarden op een rij' }, '/buyer');
  });

  it('to join an organisation makes an account and signs in', async () => {
    const admin = await browser.app.person('firm', { name: 'Werkplaats Proef' });
    const email = admin.email.replace('mens', 'nieuw');
    const token = await accessToken(browser.app.url, admin.email);
    const invited = await fetch(`${browser.app.url}/supplier/v1/invitations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ email, role: 'editor' }),
    });
    expect(invited.status).toBe(201);
    const page = await browser.page(await browser.app.mailedLink(email, '/join'));
    await page.getByRole('heading', { name: 'Meedoen bij Werkplaats Proef' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Uw naam').fill('Sanne de Boer');
    await page.getByLabel('Nieuw wachtwoord').fill('vier paarden op een rij');
    await page.getByRole('button', { name: 'Uitnodiging aannemen' }).click();
    await page.waitForURL('**/firm');
    await page.getByRole('heading', { name: 'Dag Sanne de Boer' }).waitFor();
  });
});

async function accessToken(url: string, email: string): Promise<string> {
  const response = await fetch(`${url}/supplier/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  return ((await response.json()) as { accessToken: string }).accessToken;
}
