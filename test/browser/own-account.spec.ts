import type { Page } from 'playwright-core';
import { sideways, tabWalk, violations, violationsInEveryLook } from './support/accessibility.js';
import { inBrowser, settled } from './support/in-browser.js';

const PARTS = ['', '/password', '/sessions', '/notifications', '/organisation', '/members', '/calendar'];

const toasted = (page: Page, text: RegExp | string) =>
  page.getByRole('region', { name: 'Meldingen' }).getByText(text).first().waitFor();

inBrowser('Every page of one’s own account', (browser) => {
  it.each(['buyer', 'firm', 'broker'] as const)(
    'is there for a %s, can be walked with Tab, without a fault',
    async (kind) => {
      const who = await browser.app.person(kind);
      const page = await browser.pageOf(who, '/account');
      for (const part of PARTS) {
        await browser.open(page, `/account${part}`);
        expect([part, await violations(page)]).toEqual([part, []]);
        if (kind !== 'buyer') continue;
        const stops = await tabWalk(page);
        expect(stops.filter((stop) => /WITHOUT A|OUTSIDE THE|COVERED by/.test(stop))).toEqual([]);
      }
    },
  );

  it('fits every look, 320 px too', async () => {
    const page = await browser.pageOf(await browser.app.person('firm'), '/account');
    for (const part of PARTS) {
      await browser.open(page, `/account${part}`);
      expect([part, await violationsInEveryLook(page)]).toEqual([part, []]);
    }
  });

  it('is for who is signed in, and comes back after signing in', async () => {
    const who = await browser.app.person('firm');
    const page = await browser.page('/account/sessions');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await page.getByLabel('E-mailadres').fill(who.email);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(who.password);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/account/sessions');
  });
});

inBrowser('My own account', (browser) => {
  it('changes my name and language, at once and for good', async () => {
    const page = await browser.pageOf(await browser.app.person('buyer'), '/account');
    await page.getByLabel('Uw naam').fill('');
    await page.getByRole('button', { name: 'Profiel opslaan' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Vul uw naam in.' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Uw naam').fill('Sanne de Boer');
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('button', { name: 'Profiel opslaan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor();
    await page.getByText(/^Sanne de Boer, admin at/).waitFor();
    await page.reload();
    await page.getByText(/^Sanne de Boer, admin at/).waitFor();
  });

  it('changes my password, and ends where else I am signed in', async () => {
    browser.troubles.allow(/status of 40[013]/);
    const who = await browser.app.person('firm');
    const other = await browser.pageOf(who, '/firm');
    const page = await browser.pageOf(who, '/account/sessions');
    await page.getByRole('heading', { level: 2, name: 'Waar u bent ingelogd' }).waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'Laatst gebruikt' }).count()).toBe(2);
    await page.getByRole('link', { name: 'Wachtwoord' }).click();
    await page.getByLabel('Wachtwoord van nu').fill('iets anders');
    await page.getByLabel('Nieuw wachtwoord').fill('vier paarden op een rij');
    await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
    await page.getByRole('link', { name: 'Dit is niet uw wachtwoord van nu.' }).waitFor();
    await page.getByLabel('Wachtwoord van nu').fill(who.password);
    await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
    await toasted(page, /Uw nieuwe wachtwoord werkt/);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Ingelogd' }).click();
    await page.getByText('U bent nergens anders ingelogd.').waitFor();
    await other.reload();
    await other.waitForURL('**/sign-in?**');
  });

  it('ends one session, or all others', async () => {
    const who = await browser.app.person('buyer');
    await browser.pageOf(who, '/buyer');
    await browser.pageOf(who, '/buyer');
    const page = await browser.pageOf(who, '/account/sessions');
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Uitloggen/ })
      .first()
      .click();
    await toasted(page, /is uitgelogd/);
    await page.getByRole('button', { name: 'Alle andere uitloggen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Alle andere apparaten uitloggen?' });
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Alle andere uitloggen' }).click();
    await page.getByText('U bent nergens anders ingelogd.').waitFor();
  });

  it('says which mails I get, except those of a procedure', async () => {
    const page = await browser.pageOf(await browser.app.person('firm'), '/account/notifications');
    const mail = page.getByRole('checkbox', { name: /Over drie werkdagen/ });
    await mail.uncheck();
    await settled(page);
    await page.reload();
    expect(await mail.isChecked()).toBe(false);
    await page.getByRole('listitem').filter({ hasText: 'is ingetrokken' }).waitFor();
  });

  it('gives the calendar an address, once, and revokes it', async () => {
    const page = await browser.pageOf(await browser.app.person('buyer'), '/account/calendar');
    await page.getByRole('button', { name: 'Adres maken' }).click();
    const address = await page.getByLabel('Adres van de agenda').inputValue();
    const calendar = await page.request.get(address.replace(/^https?:\/\/[^/]+/, browser.app.url));
    expect(await calendar.text()).toContain('BEGIN:VCALENDAR');
    await page.reload();
    await page.getByText(/heeft een adres sinds/).waitFor();
    await page.getByRole('button', { name: 'Adres intrekken' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Adres intrekken' }).click();
    await page.getByText('Er is nog geen adres').waitFor();
    expect((await page.request.get(address.replace(/^https?:\/\/[^/]+/, browser.app.url))).status()).toBe(404);
  });
});

inBrowser('My organisation', (browser) => {
  it('invites someone, gives another role, and ends a membership', async () => {
    browser.troubles.allow(/status of 409/);
    const page = await browser.pageOf(await browser.app.person('firm'), '/account/members');
    await page.getByRole('heading', { name: 'Iemand uitnodigen' }).waitFor();
    await page.getByLabel('E-mailadres').fill('nieuwe.collega@organisatie.example');
    await page.getByRole('button', { name: 'Uitnodiging sturen' }).click();
    await toasted(page, /De uitnodiging is onderweg/);
    const invitation = page.getByRole('listitem').filter({ hasText: 'nieuwe.collega' });
    await invitation.getByText('Nog niet aangenomen').waitFor();
    expect(await violations(page)).toEqual([]);
    await invitation.getByRole('button', { name: /^Intrekken/ }).click();
    await invitation.getByText('Ingetrokken').waitFor();
    await page.getByRole('combobox', { name: /^Rol van/ }).selectOption('reader');
    await page.getByRole('alert').getByText('Er moet een beheerder overblijven.').waitFor();
  });

  it('shows who only reads what is there, and lets nothing be changed', async () => {
    const page = await browser.pageOf(await browser.app.person('buyer', { role: 'reader' }), '/account/members');
    expect(await page.getByRole('button', { name: /Lidmaatschap|Uitnodiging/ }).count()).toBe(0);
    await browser.open(page, '/account/organisation');
    await page.getByText('Alleen een beheerder').waitFor();
    expect(await page.getByLabel('Kleur', { exact: true }).count()).toBe(0);
  });

  it('has a logo, made small of any picture, beside its name', async () => {
    const who = await browser.app.person('buyer');
    const page = await browser.pageOf(who, '/account/organisation');
    const file = page.getByLabel('Afbeelding kiezen');
    await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('geen plaatje') });
    await page.getByText(/geen afbeelding die we kunnen lezen/).waitFor();
    const picture = await page.locator('header').screenshot();
    await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: picture });
    await page.getByText('Zo wordt uw logo.').waitFor();
    await page.getByRole('button', { name: 'Logo opslaan' }).click();
    await toasted(page, 'Opgeslagen.');
    await page.reload();
    await page.getByText('Uw logo nu').waitFor();
    expect(await page.locator('header img').evaluate((logo: HTMLImageElement) => logo.naturalWidth)).toBe(256);
    expect(await violationsInEveryLook(page)).toEqual([]);
    await page.getByRole('button', { name: 'Logo weghalen' }).click();
    await page.locator('header img').waitFor({ state: 'detached' });
  });

  it('has a colour that everything takes, readable in both themes', async () => {
    const who = await browser.app.person('buyer');
    browser.troubles.allow(/status of 400/);
    const page = await browser.pageOf(who, '/account/organisation');
    await page.getByLabel('Kleur', { exact: true }).fill('#f7e3b3');
    await page.getByRole('button', { name: 'Kleur opslaan' }).click();
    await page.getByRole('link', { name: /wit is op deze kleur niet te lezen/ }).waitFor();
    await page.getByLabel('Kleur', { exact: true }).fill('#1f5f8b');
    await page.getByRole('button', { name: 'Kleur opslaan' }).click();
    await toasted(page, 'Opgeslagen.');
    const accent = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'));
    await browser.open(page, '/buyer');
    expect(await accent()).toBe('#1f5f8b');
    expect(await violationsInEveryLook(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
    expect(await accent()).not.toBe('#1f5f8b');
    expect(await sideways(page)).toBe(0);
  });
});
