import type { Page } from 'playwright-core';
import { sideways, tabWalk, violations } from './support/accessibility.js';
import { inBrowser, settled } from './support/in-browser.js';

const inDays = (days: number): string => {
  const day = new Date(Date.now() + days * 86_400_000);
  return `${day.getDate()}-${day.getMonth() + 1}-${day.getFullYear()}`;
};

const saved = (page: Page) => page.getByText(/^Opgeslagen om/).waitFor();

async function check(page: Page): Promise<void> {
  await settled(page);
  expect(await violations(page)).toEqual([]);
}

/** Chooses a type and fills in what it needs. */
async function ask(page: Page, text: string, type?: string, fill?: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Vraag toevoegen aan deel 1' }).click();
  await page.getByLabel('Uw vraag').fill(text);
  if (type) await page.getByLabel('Soort antwoord').selectOption({ label: type });
  await fill?.();
  await page.getByRole('button', { name: /^Klaar: vraag/ }).click();
}

inBrowser('A buyer who begins a consultation', (browser) => {
  it('writes it part by part, with questions of every type, and publishes it', async () => {
    const page = await browser.pageOf(await browser.app.person('buyer'), '/buyer/consultations');
    await page.getByRole('heading', { name: 'Nog geen consultatie' }).waitFor();
    await check(page);
    await page.getByRole('link', { name: 'Consultatie beginnen' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Consultatie beginnen' }).waitFor();
    await check(page);
    await page.getByLabel('Titel').fill('Groenonderhoud in drie wijken');
    await page.getByLabel('Omschrijving').fill('Wij willen het onderhoud van het groen in drie wijken laten doen.');
    await page.getByRole('button', { name: 'Concept beginnen' }).click();

    await page.getByRole('heading', { level: 1, name: 'Wat u wilt inkopen' }).waitFor();
    await page.getByRole('checkbox', { name: /773/ }).first().check();
    await saved(page);
    await page.getByRole('button', { name: 'Klaar, naar Waar en wanneer' }).click();
    await page.getByRole('checkbox', { name: 'Heel Nederland' }).check();
    await check(page);
    await page.getByRole('button', { name: 'Klaar, naar Omvang en percelen' }).click();
    await page.getByRole('button', { name: 'Klaar, naar Eisen en sociale wensen' }).click();
    await page.getByRole('button', { name: 'Klaar, naar Voorbehouden opdracht' }).click();
    await page.getByRole('radio', { name: 'Ik denk erover na' }).check();
    await page.getByRole('button', { name: 'Klaar, naar Vragen aan de markt' }).click();
    await page.getByRole('link', { name: 'Schrijf waarom u dit overweegt of van plan bent.' }).waitFor();
    await check(page);
    await page.getByLabel('Waarom?').fill('Er werken veel sociale firma’s in het groen.');
    await page.getByRole('button', { name: 'Klaar, naar Vragen aan de markt' }).click();

    await page.getByRole('heading', { level: 1, name: 'Vragen aan de markt' }).waitFor();
    await check(page);
    await page.getByRole('button', { name: 'Kiezen uit voorbeelden' }).click();
    const library = page.getByRole('dialog');
    await library.getByRole('checkbox', { name: /Voor wie schept u werk/ }).check();
    await library.getByRole('checkbox', { name: /Welke omvang van een perceel/ }).check();
    await check(page);
    await library.getByRole('button', { name: '2 vragen toevoegen' }).click();
    await page.getByLabel('Titel van deel 2').waitFor();
    await ask(page, 'Hoe gaat u te werk?');
    await ask(page, 'Wat zijn uw tarieven per uur?', 'Meer keuzes', () =>
      page.getByLabel('Mogelijke antwoorden').fill('tot € 30\n€ 30 tot € 40\nmeer'),
    );
    await page.getByText('U vraagt naar prijzen.').waitFor();
    await ask(page, 'Hoe vaak kunt u komen?', 'Schaal');
    await ask(page, 'Hoeveel mensen zet u in?', 'Getal', () => page.getByLabel(/^Eenheid/).fill('mensen'));
    await ask(page, 'Wanneer kunt u beginnen?', 'Datum');
    await ask(page, 'Stuur een voorbeeld van een werkplan mee.', 'Bestand');
    await page.getByRole('button', { name: 'Vraag toevoegen aan deel 1' }).click();
    await page.getByLabel('Uw vraag').fill('Te veel?');
    await check(page);
    await page.getByRole('button', { name: /^Weghalen: vraag 8/ }).click();
    await page.getByRole('button', { name: 'Vraag terugzetten' }).click();
    await page.getByRole('button', { name: 'Klaar: vraag 8, Te veel?' }).waitFor();
    await page.getByRole('button', { name: /^Weghalen: vraag 8/ }).click();
    await page.getByRole('button', { name: /^Omhoog: vraag 2, Hoe gaat u te werk/ }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/vraag 1, Hoe gaat/);
    await saved(page);
    await page.getByText('Zo zien firma’s de vragen').click();
    await check(page);

    await page.getByRole('button', { name: 'Klaar, naar Periodes' }).click();
    await page.getByRole('heading', { level: 1, name: 'Periodes' }).waitFor();
    await page.getByLabel('Vragen stellen kan tot', { exact: true }).fill(inDays(20));
    await page.getByLabel('Antwoorden kan tot', { exact: true }).fill(inDays(3));
    await page.getByText('Antwoorden kan tot: laat minstens 10 werkdagen over.').waitFor();
    await page.getByText('Vragen stellen kan tot: vragen stellen moet dicht zijn voor de sluiting.').waitFor();
    await check(page);
    await page.getByRole('button', { name: 'Klaar, naar Voor wie' }).click();
    await page.getByRole('link', { name: /vragen stellen moet dicht zijn voor de sluiting/ }).waitFor();
    await check(page);
    // What is not right yet may wait: it is saved, and nothing is published before it is.
    await saved(page);
    await page.getByRole('link', { name: 'Naar alle onderdelen' }).click();
    await page.getByRole('heading', { name: 'Nog 1 onderdeel te gaan' }).waitFor();
    await page.getByRole('link', { name: 'Verder met Periodes' }).click();
    await page.getByLabel('Antwoorden kan tot', { exact: true }).fill(inDays(40));
    await saved(page);
    await page.getByRole('button', { name: 'Klaar, naar Voor wie' }).click();
    await page.getByRole('heading', { level: 1, name: 'Voor wie' }).waitFor();
    await page.getByRole('radio', { name: 'Alleen firma’s die u uitnodigt' }).check();
    await page.getByRole('button', { name: 'Klaar, naar controleren' }).click();
    await page.getByRole('link', { name: /^Leg in minstens 20 tekens uit/ }).waitFor();
    await check(page);
    await page.getByRole('radio', { name: 'Iedereen' }).check();
    await page.getByRole('button', { name: 'Klaar, naar controleren' }).click();

    await page.getByRole('heading', { level: 1, name: 'Controleren en publiceren' }).waitFor();
    await check(page);
    await page.getByRole('button', { name: 'Consultatie publiceren' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Consultatie publiceren' }).click();
    await page.getByText('Loopt, vragen kunnen nog').waitFor();
    await check(page);
    const id = new URL(page.url()).pathname.split('/')[3];

    const visitor = await browser.page(`/opportunities/${id}`);
    await visitor.getByRole('heading', { level: 1, name: 'Groenonderhoud in drie wijken' }).waitFor();
  }, 300_000);

  it('keeps unfinished questions, asks which of two versions to keep, and fits on a narrow screen', async () => {
    const who = await browser.app.person('buyer');
    const page = await browser.pageOf(who, '/buyer/consultations/new');
    await page.getByLabel('Titel').fill('Kantine van het stadhuis');
    await page.getByRole('button', { name: 'Concept beginnen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wat u wilt inkopen' }).waitFor();
    const path = new URL(page.url()).pathname.replace(/what$/, 'questions');
    await browser.open(page, path);
    // By keyboard alone.
    await page.getByRole('button', { name: 'Deel toevoegen' }).press('Enter');
    await page.keyboard.type('Over u');
    await page.getByRole('button', { name: 'Vraag toevoegen aan deel 1' }).press('Enter');
    await page.keyboard.type('Hoe');
    await page.keyboard.type(' lang bestaat u?');
    await page.getByLabel('Soort antwoord').press('ArrowDown');
    await saved(page);
    await browser.open(page, path);
    await page.getByRole('button', { name: 'Bewerken: vraag 1, Hoe lang bestaat u?' }).waitFor();
    await page.getByText('Nog niet af').waitFor();

    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('button', { name: /^Bewerken: vraag 1/ }).click();
    await check(page);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect((await tabWalk(page)).filter((stop) => /[A-Z]{5}/.test(stop.replaceAll(/"[^"]*"/g, '')))).toEqual([]);

    browser.troubles.allow(/status of 412/);
    const other = await browser.pageOf(who, path);
    await other.getByLabel('Titel van deel 1').fill('Over uw firma');
    await saved(other);
    await page.getByLabel('Titel van deel 1').fill('Over uw bedrijf');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await check(page);
    // The whole questionnaire is one field: mine stays here, and the choice is the reader's.
    await dialog.getByText('Over uw bedrijf').first().waitFor();
    await dialog.getByText('Over uw firma').first().waitFor();
  }, 200_000);
});
