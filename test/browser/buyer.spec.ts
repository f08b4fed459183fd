import type { Locator, Page } from 'playwright-core';
import { sideways, tabWalk, violations } from './support/accessibility.js';
import { inBrowser, settled } from './support/in-browser.js';
import { tabTo } from './support/steps.js';

const inDays = (days: number): string => {
  const day = new Date(Date.now() + days * 86_400_000);
  return `${day.getDate()}-${day.getMonth() + 1}-${day.getFullYear()}`;
};

/** Puts two firms of a match list, by their places in it, side by side. */
async function compare(page: Page, ...places: [number, number]): Promise<void> {
  const boxes = page.getByRole('checkbox', { name: /^Vergelijken/ });
  for (const place of places) await boxes.nth(place).check();
  await page.getByRole('link', { name: '2 firma’s vergelijken' }).click();
}

inBrowser('A buyer', (browser) => {
  it('describes a need, publishes it, sees who fits and why, and puts a firm on the shortlist', async () => {
    const who = await browser.app.person('buyer');
    const page = await browser.pageOf(who, '/buyer');
    const check = async () => {
      await settled(page);
      expect(await violations(page)).toEqual([]);
    };
    await page.getByRole('heading', { name: 'Niets wacht op u' }).waitFor();
    await check();
    await page.getByRole('link', { name: 'Naar uw behoeften' }).click();
    await page.getByRole('heading', { name: 'Nog geen behoefte' }).waitFor();
    await check();
    await page.getByRole('link', { name: 'Behoefte beschrijven' }).first().click();
    await page.getByLabel('Titel').fill('Schoonmaak van 14 buurthuizen');
    await page.getByLabel('Omschrijving').fill('Dagelijkse schoonmaak van veertien buurthuizen, ook de ramen.');
    await page.getByRole('button', { name: 'Concept beginnen' }).click();

    await page.getByRole('heading', { level: 1, name: 'Wat u wilt inkopen' }).waitFor();
    await page.getByRole('checkbox', { name: /9091/ }).first().check();
    await page.getByText(/^Opgeslagen om/).waitFor();
    await check();
    await page.getByLabel('Zelf een soort werk zoeken').fill('gras maaien');
    await page.getByRole('checkbox', { name: /773/ }).first().waitFor();
    expect(await page.getByRole('checkbox', { name: /Foie gras/ }).count()).toBe(0);
    await check();
    await page.getByRole('button', { name: 'Klaar, naar Waar en wanneer' }).click();
    await page.getByRole('checkbox', { name: 'Heel Nederland' }).check();
    await page.getByLabel('Reageren kan tot').fill(inDays(40));
    await check();
    await page.getByRole('button', { name: 'Klaar, naar Omvang en percelen' }).click();
    await page.getByLabel('Geschatte waarde').fill('120.000');
    await page.getByRole('button', { name: 'Perceel toevoegen' }).click();
    await page.getByLabel('Titel van perceel 1').fill('Noord');
    await check();
    await page.getByRole('button', { name: 'Klaar, naar Eisen en sociale wensen' }).click();
    await page.getByRole('checkbox', { name: /Schoonmakend Nederland/ }).check();
    await page
      .getByText(/(valt|vallen) af$/)
      .first()
      .waitFor();
    await check();
    const certificates = page.getByRole('group', { name: 'Verplichte keurmerken' });
    const all = await certificates.getByRole('checkbox').count();
    await certificates.getByLabel('Zoeken in deze lijst: verplichte keurmerken').fill('groen');
    await certificates.getByLabel('Groenkeur').waitFor();
    expect(await certificates.getByRole('checkbox').count()).toBeLessThan(all / 4);
    await certificates.getByLabel('Zoeken in deze lijst: verplichte keurmerken').fill('qqq');
    await certificates.getByText('Niets gevonden met dit woord.').last().waitFor();
    expect(await certificates.getByRole('checkbox').count()).toBe(1);
    await check();
    await page.getByRole('button', { name: 'Klaar, naar Voorbehouden opdracht' }).click();
    await page.getByRole('radio', { name: 'Ja, voor sociale firma’s' }).check();
    await check();
    await page.getByRole('button', { name: 'Klaar, naar Hoe firma’s reageren' }).click();
    await page.getByLabel(/Waar en hoe/).fill('Mail naar inkoop@gemeente.example');
    await page.getByRole('button', { name: 'Klaar, naar controleren' }).click();

    await page.getByRole('heading', { level: 1, name: 'Controleren en publiceren' }).waitFor();
    await check();
    await page.getByRole('button', { name: 'Behoefte publiceren' }).click();
    await check();
    await page.getByRole('dialog').getByRole('button', { name: 'Behoefte publiceren' }).click();
    await page.getByRole('heading', { level: 1, name: 'Uw behoefte is openbaar' }).waitFor();
    await page.getByRole('link', { name: 'Matches bekijken' }).click();

    await page.getByRole('heading', { level: 2, name: /de best passende eerst/ }).waitFor();
    await page
      .getByRole('button', { name: /^Uitleg tonen/ })
      .first()
      .click();
    await check();
    await page
      .getByRole('button', { name: /^Op shortlist zetten/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Waarom deze firma?').fill('Werkt al in deze wijk.');
    await check();
    await dialog.getByRole('button', { name: 'Op shortlist zetten' }).click();
    await page.getByText('Staat op de shortlist').waitFor();
    await page.getByRole('link', { name: /^Shortlist/ }).click();
    await page.getByText('Werkt al in deze wijk.').waitFor();
    await check();
    await page.getByRole('link', { name: 'Consultatie beginnen' }).waitFor();
    await page.getByRole('listitem').getByRole('heading').getByRole('link').click();
    await page.waitForURL(/\/firms\//);
    await page.goBack();
    await page.getByRole('link', { name: /^Matches/ }).click();
    await compare(page, 0, 1);
    const table = page.getByRole('table', { name: '2 firma’s naast elkaar' });
    await table.getByText('Staat op de shortlist').waitFor();
    await table.getByRole('button', { name: /^Op shortlist zetten/ }).click();
    await dialog.getByLabel('Waarom deze firma?').fill('Doet ook de ramen.');
    await check();
    await dialog.getByRole('button', { name: 'Op shortlist zetten' }).click();
    await table.getByText('Staat op de shortlist').nth(1).waitFor();
    await check();
    await page.getByRole('link', { name: /^Shortlist/ }).click();
    await page
      .getByRole('button', { name: /^Weghalen/ })
      .nth(1)
      .click();
    await page.getByText('Doet ook de ramen.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Weghalen/ }).click();
    await page.getByRole('heading', { name: 'Nog geen firma op de shortlist' }).waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
    await page.getByText('Werkt al in deze wijk.').waitFor();
  }, 240_000);

  it('is led to what has to change where a publication is refused', async () => {
    const page = await browser.pageOf(await browser.app.person('buyer'), '/buyer/needs/new');
    await page.getByLabel('Titel').fill('Schoonmaak van drie gymzalen');
    await page.getByLabel('Omschrijving').fill('Dagelijkse schoonmaak van drie gymzalen, ook de ramen.');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Schoonmaak van drie gymzalen');
    await page.getByRole('button', { name: 'Concept beginnen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wat u wilt inkopen' }).waitFor();
    await page.getByRole('checkbox', { name: /9091/ }).first().check();
    await page.getByText(/^Opgeslagen om/).waitFor();
    await page.getByRole('button', { name: 'Klaar, naar Waar en wanneer' }).click();
    await page.getByRole('checkbox', { name: 'Heel Nederland' }).check();
    await page.getByLabel('Reageren kan tot').fill(inDays(-2));
    expect(await page.getByText('Deze dag is al voorbij.').count()).toBe(0);
    await page.getByLabel('Reageren kan tot').press('Tab');
    await page.getByText('Deze dag is al voorbij.').waitFor();
    await page.getByRole('button', { name: 'Klaar, naar Omvang en percelen' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Deze dag is al voorbij. Kies een latere dag.' }).waitFor();
    await page.getByText(/^Opgeslagen om/).waitFor();
    await page.getByRole('link', { name: 'Naar alle onderdelen' }).click();
    await page.getByRole('link', { name: 'Controleren en publiceren' }).first().click();
    browser.troubles.allow(/status of 400/);
    await page.getByRole('button', { name: 'Behoefte publiceren' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Behoefte publiceren' }).click();
    const fault = page.getByRole('link', { name: 'Reageren kan tot: kies een moment dat nog moet komen.' });
    await fault.waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await fault.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Waar en wanneer' }).waitFor();
  }, 120_000);

  it('can walk every page of a need with Tab, and reads it on a narrow screen', async () => {
    const page = await browser.pageOf(
      { email: 'inkoper@veldmeer.example', password: 'probeer-schakel-uit' },
      '/buyer/needs',
    );
    await page.getByRole('link', { name: /Schoonmaak van het gemeentehuis/ }).click();
    await page.getByRole('link', { name: 'Belangstelling' }).waitFor();
    const { pathname } = new URL(page.url());
    for (const path of [pathname, `${pathname}/matches`, `${pathname}/shortlist`, `${pathname}/interest`]) {
      await browser.open(page, path);
      expect((await tabWalk(page)).filter((stop) => /[A-Z]{5}/.test(stop.replaceAll(/"[^"]*"/g, '')))).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    await browser.open(page, `${pathname}/matches`);
    await compare(page, 0, 2);
    await page.getByRole('table', { name: '2 firma’s naast elkaar' }).waitFor();
    await page.getByRole('checkbox', { name: 'Alleen verschillen tonen' }).check();
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await page.getByRole('link', { name: '2 firma’s vergelijken' }).waitFor();
  }, 180_000);

  it('comes from sign-in to a shortlist by keyboard alone, on a narrow screen', async () => {
    const who = await browser.app.person('buyer');
    const page = await browser.page('/sign-in', { width: 320, height: 640 });
    const at = async (name: string | RegExp) => {
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await settled(page);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    };
    const press = async (control: Locator, key = 'Enter') => {
      await tabTo(page, control);
      await page.keyboard.press(key);
    };
    const type = async (label: string, text: string) => {
      await tabTo(page, page.getByLabel(label, { exact: true }));
      await page.keyboard.type(text);
    };
    const next = (name: string) => press(page.getByRole('button', { name }));
    await type('E-mailadres', who.email);
    await type('Wachtwoord', who.password);
    await page.keyboard.press('Enter');
    await at(/^Dag /);
    await press(page.getByRole('link', { name: 'Behoefte beschrijven' }).first());
    await at('Behoefte beschrijven');
    await type('Titel', 'Schoonmaak van zes gymzalen');
    await type('Omschrijving', 'Dagelijkse schoonmaak van zes gymzalen, ook de ramen en de kleedkamers.');
    await next('Concept beginnen');
    await at('Wat u wilt inkopen');
    await press(page.getByRole('checkbox', { name: /9091/ }).first(), 'Space');
    await next('Klaar, naar Waar en wanneer');
    await at('Waar en wanneer');
    await press(page.getByRole('checkbox', { name: 'Heel Nederland' }), 'Space');
    await type('Reageren kan tot', inDays(40));
    await next('Klaar, naar Omvang en percelen');
    await at('Omvang en percelen');
    await press(page.getByRole('link', { name: 'Naar alle onderdelen' }));
    await press(page.getByRole('link', { name: 'Controleren en publiceren' }).first());
    await at('Controleren en publiceren');
    await next('Behoefte publiceren');
    await press(page.getByRole('dialog').getByRole('button', { name: 'Behoefte publiceren' }));
    await at('Uw behoefte is openbaar');
    await press(page.getByRole('link', { name: 'Matches bekijken' }));
    await at('Schoonmaak van zes gymzalen');
    await press(page.getByRole('button', { name: /^Op shortlist zetten/ }).first());
    const dialog = page.getByRole('dialog');
    await tabTo(page, dialog.getByLabel('Waarom deze firma?'));
    await page.keyboard.type('Doet dit werk al in de buurt.');
    await press(dialog.getByRole('button', { name: 'Op shortlist zetten' }));
    await page.getByText('Staat op de shortlist').waitFor();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  }, 180_000);
});
