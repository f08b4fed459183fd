import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { violations } from './support/accessibility.js';
import { ConsultationRoom } from './support/consultation-room.js';
import { inBrowser, settled } from './support/in-browser.js';
import { clean, cleanInEveryLook, confirm, download, toasted } from './support/steps.js';

/** Answered by three firms; one keeps to itself how it would work. */
async function answered(room: ConsultationRoom): Promise<void> {
  const profile = { employees: 30, nuts: 'NL32B' };
  await room.answers(await room.firm('Groenhart', { profile }), 'Met vaste ploegen per wijk.', 'klein');
  const secret = { fte: 12, reason: 'Bedrijfsgeheim' };
  await room.answers(await room.firm('Heggewerk'), 'KANARIE: met een maaier die wij zelf bouwden.', 'klein', secret);
  await room.answers(await room.firm('Bladerdak'), 'Samen met de buurt.', 'groot', { fte: 7 });
}

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Onderdelen van deze consultatie' }).getByRole('link', { name }).click();

async function publishReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verslag bekijken en publiceren' }).click();
  await page.getByRole('button', { name: 'Verslag publiceren' }).click();
  await confirm(page, 'Verslag publiceren');
}

inBrowser('The room of a consultation, after its deadline', (browser) => {
  it('opens with two people: the first waits, the second breaks the seal, both see it', async () => {
    const room = await ConsultationRoom.published(browser.app);
    await answered(room);
    await browser.app.passDeadline(room.id, 20);
    const page = await browser.pageOf(room.buyer, room.page());
    await page.getByRole('heading', { name: 'De antwoorden liggen klaar, nog verzegeld' }).waitFor();
    await cleanInEveryLook(page);
    await page.getByRole('link', { name: 'Naar het openen' }).click();
    await page.getByText('Opent op zijn vroegst').waitFor();
    await clean(page);
    await page.getByRole('button', { name: 'Als eerste openen' }).waitFor();
    await cleanInEveryLook(page);
    await page.getByRole('button', { name: 'Als eerste openen' }).click();
    await confirm(page, 'Als eerste openen');
    await toasted(page, 'U hebt als eerste geopend. Nu nog een collega.');
    await page.getByText(/^U was de eerste/).waitFor();
    await page.getByText(new RegExp(`^${room.buyer.name}, .*dag`)).waitFor();
    expect(await page.content()).not.toContain('KANARIE');
    await cleanInEveryLook(page);

    const other = await browser.pageOf(room.colleague, room.page());
    await other.getByText(`${room.buyer.name} opende als eerste`, { exact: false }).waitFor();
    await cleanInEveryLook(other);
    await other.getByRole('link', { name: 'Naar het openen' }).click();
    await other.getByRole('button', { name: 'Envelop openen' }).click();
    await confirm(other, 'Envelop openen');
    await other.getByRole('heading', { level: 1, name: 'De antwoorden zijn geopend' }).waitFor();
    await other.getByText(new RegExp(`^${room.colleague.name}, .*dag`)).waitFor();
    await cleanInEveryLook(other);
    await page.getByRole('heading', { level: 1, name: 'De antwoorden zijn geopend' }).waitFor();
    await page.getByRole('link', { name: 'Antwoorden lezen' }).click();
    await page.getByRole('heading', { level: 2, name: '3 antwoorden' }).waitFor();
  }, 180_000);

  it('says to who comes second, with a page from before, that this opens', async () => {
    const room = await ConsultationRoom.published(browser.app);
    await browser.app.passDeadline(room.id);
    const page = await browser.pageOf(room.colleague, room.page('opening'));
    await page.getByRole('button', { name: 'Als eerste openen' }).waitFor();
    await (
      await room.hand(room.buyer)
    )('POST', '/opening');
    await page.getByRole('button', { name: 'Als eerste openen' }).click();
    await page.getByRole('dialog', { name: 'Envelop openen?' }).waitFor();
    expect(await page.getByText(new RegExp(`^${room.buyer.name}, .*dag`)).count()).toBe(1);
    await confirm(page, 'Annuleren');

    const other = await ConsultationRoom.published(browser.app);
    await browser.app.passDeadline(other.id);
    const asked = await browser.pageOf(other.colleague, other.page('opening'));
    await asked.getByRole('button', { name: 'Als eerste openen' }).click();
    await asked.getByRole('dialog', { name: 'Als eerste openen?' }).waitFor();
    await (
      await other.hand(other.buyer)
    )('POST', '/opening');
    await asked.getByRole('dialog').getByRole('button', { name: 'Als eerste openen' }).click();
    const again = asked.getByRole('dialog', { name: 'Envelop openen?' });
    await again.getByText('Een collega was intussen de eerste.', { exact: false }).waitFor();
    await clean(asked);
    await confirm(asked, 'Envelop openen');
    await asked.getByRole('heading', { level: 1, name: 'De antwoorden zijn geopend' }).waitFor();

    const reader = await browser.app.person('buyer', { colleagueOf: room.buyer, role: 'reader' });
    const looking = await browser.pageOf(reader, room.page('opening'));
    await looking.getByText(/^U kunt meelezen, maar niet openen/).waitFor();
    await clean(looking);
  }, 120_000);

  it('shows answers side by side and as a table, filters them, and saves them without what is confidential', async () => {
    const room = await ConsultationRoom.published(browser.app);
    await answered(room);
    await room.opened();
    const page = await browser.pageOf(room.buyer, room.page('answers'));
    const first = page.getByRole('region', { name: 'Hoe zou u dit werk aanpakken?' });
    await first.getByText('KANARIE: met een maaier die wij zelf bouwden.').waitFor();
    await first.getByText('Vertrouwelijk, alleen voor u. De reden van de firma: Bedrijfsgeheim').waitFor();
    const chart = page.getByRole('table', { name: 'Hoe 3 firma’s kozen' }).first();
    expect(await chart.getByRole('row', { name: /klein/ }).getByRole('cell').last().textContent()).toBe('2');
    await cleanInEveryLook(page);
    await page.getByRole('link', { name: 'Als tabel tonen' }).click();
    const table = page.getByRole('table', { name: 'Antwoorden van 3 firma’s' });
    await table
      .getByRole('row', { name: /Heggewerk/ })
      .getByText('vertrouwelijk', { exact: true })
      .waitFor();
    await cleanInEveryLook(page);
    await page.getByRole('checkbox', { name: /10 tot 50 mensen/ }).click();
    await page.getByRole('heading', { level: 2, name: '1 van 3 antwoorden' }).waitFor();
    await page.getByText(/^Van 2 firma’s is niet bekend/).waitFor();
    await page.getByRole('table', { name: 'Antwoorden van 1 firma' }).waitFor();
    await page.getByText('In het bestand: 1 van 3 antwoorden.', { exact: false }).waitFor();
    expect(new URL(page.url()).search).toContain('sizes=');
    await cleanInEveryLook(page);
    await page.reload();
    await page.getByRole('heading', { level: 2, name: '1 van 3 antwoorden' }).waitFor();
    await page
      .getByRole('button', { name: /^Filter weghalen/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 2, name: '3 antwoorden' }).waitFor();
    await page.getByText('In het bestand: 3 antwoorden.').waitFor();

    expect((await download(page, page.getByRole('button', { name: 'Excel downloaden' }))).name).toMatch(/\.xlsx$/);
    const csv = await download(page, page.getByRole('button', { name: 'CSV downloaden' }));
    const text = readFileSync(csv.path, 'utf8');
    expect([csv.name.endsWith('.csv'), text.includes('Bladerdak'), text.includes('KANARIE')]).toEqual([
      true,
      true,
      false,
    ]);
    await tab(page, 'Logboek');
    await page.getByText(`Antwoorden gedownload als xlsx door ${room.buyer.name}`).waitFor();
    await page.getByText(`Antwoorden gedownload als csv door ${room.buyer.name}`).waitFor();
  }, 180_000);

  it('says so where nobody answered', async () => {
    const room = await ConsultationRoom.published(browser.app);
    await room.opened();
    const page = await browser.pageOf(room.buyer, room.page('answers'));
    await page.getByRole('heading', { name: 'Er kwamen geen antwoorden' }).waitFor();
    await clean(page);
    await browser.open(page, room.page('report'));
    await page.getByText('0 van 0 antwoorden ingedeeld', { exact: false }).waitFor();
    await clean(page);
    expect(await page.getByRole('button', { name: 'Thema toevoegen' }).count()).toBe(1);
  }, 120_000);

  it('tells what firms said and what is done with it, to everyone; then it is finished for good', async () => {
    const room = await ConsultationRoom.published(browser.app);
    await answered(room);
    await room.opened();
    browser.troubles.allow(/400/);
    const page = await browser.pageOf(room.buyer, room.page());
    await page.getByRole('link', { name: 'Verslag maken' }).click();
    await publishReport(page);
    await page.getByRole('alert').getByText('Voeg minstens één thema toe', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'Verder schrijven' }).click();
    await page.getByRole('button', { name: 'Thema toevoegen' }).click();
    await page.getByLabel('Titel van het thema').fill('Kleine percelen');
    const size = page.getByRole('group', { name: 'Welk perceel past bij u?' });
    for (const at of [0, 1]) await size.getByRole('checkbox', { name: 'klein' }).nth(at).check();
    await page.getByText('2 van 9 antwoorden ingedeeld.', { exact: false }).waitFor();
    await page.getByText(/^Opgeslagen om/).waitFor();
    await cleanInEveryLook(page);

    await page.getByRole('button', { name: 'Verslag bekijken en publiceren' }).click();
    await page.getByText('Nog niet besloten').waitFor();
    await clean(page);
    await page.getByRole('button', { name: 'Verslag publiceren' }).click();
    await confirm(page, 'Verslag publiceren');
    await page.getByRole('alert').getByText('Schrijf een inleiding.').waitFor();
    await page.getByRole('alert').getByText('Schrijf bij elk thema wat firma’s zeiden.').waitFor();
    expect(await page.getByRole('alert').getByText('Voeg minstens één thema toe').count()).toBe(0);
    await page.getByRole('alert').getByText('Kies bij elk thema wat u ermee doet.').waitFor();
    await clean(page);
    await page.getByRole('link', { name: 'Verder schrijven' }).click();

    await page.getByLabel('Inleiding').fill('Drie firma’s dachten mee over het groen in vijf wijken.');
    await page.getByLabel('Wat firma’s zeiden').fill('Kleine percelen passen beter.');
    await page.getByRole('radio', { name: 'Overgenomen', exact: true }).check();
    await page.getByLabel('Waarom?').fill('Zo kunnen meer firma’s meedoen.');
    await page.getByLabel('Wat verandert er?').fill('Vijf percelen.');
    await page.getByLabel('Waar is dat te lezen?').fill('www.gemeente');
    await page.getByText('Vul een heel webadres in, zoals https://www.gemeente.nl.').waitFor();
    await clean(page);
    await page.getByLabel('Waar is dat te lezen?').fill('https://gemeente.example/groen');
    await page.getByRole('button', { name: 'Verslag bekijken en publiceren' }).click();
    await page.getByText('Minder dan drie firma’s.', { exact: false }).waitFor();
    await cleanInEveryLook(page);
    await page.getByRole('button', { name: 'Verslag publiceren' }).click();
    await confirm(page, 'Verslag publiceren');
    await toasted(page, 'Het verslag is openbaar.');
    await page.getByText(/^Uitgave 1, /).waitFor();
    await page.getByRole('button', { name: 'Nieuwe uitgave bekijken en publiceren' }).waitFor();
    await clean(page);
    expect((await download(page, page.getByRole('button', { name: 'Als pdf' }))).name).toMatch(/\.pdf$/);

    await tab(page, 'Logboek');
    await page.getByText('Klopt', { exact: true }).waitFor();
    await page.getByText('Geopend door 2 personen: 3 antwoorden').waitFor();
    await page.getByText(`Als eerste geopend door ${room.buyer.name}`).waitFor();
    await page.getByText(`Als tweede geopend door ${room.colleague.name}`).waitFor();
    await cleanInEveryLook(page);
    await page.getByRole('button', { name: 'Nu controleren' }).click();
    await page.getByText(/regels nagerekend op/).waitFor();
    await page.getByRole('checkbox', { name: /^Firma’s met een nummer/ }).check();
    expect((await download(page, page.getByRole('button', { name: 'Dossier als pdf' }))).name).toMatch(/\.pdf$/);
    const pack = await download(page, page.getByRole('button', { name: 'Dossier als data (JSON)' }));
    expect(readFileSync(pack.path, 'utf8')).not.toContain('Heggewerk');

    await tab(page, 'Overzicht');
    await page.getByText('Het verslag is openbaar. U kunt de consultatie afronden.').waitFor();
    await page.getByRole('button', { name: 'Consultatie afronden' }).click();
    await confirm(page, 'Consultatie afronden');
    await toasted(page, 'De consultatie is afgerond.');
    await page.getByRole('button', { name: 'Consultatie intrekken' }).waitFor({ state: 'detached' });
    await cleanInEveryLook(page);
    await tab(page, 'Verslag');
    await page.getByRole('heading', { level: 2, name: 'Kleine percelen' }).waitFor();
    await clean(page);
    await page.getByRole('link', { name: 'Alle consultaties' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Afgerond' }).waitFor();
    expect(await page.getByText('Gegund').count()).toBe(0);
    await cleanInEveryLook(page);
  }, 240_000);

  it('is not finished while a question is open; the dialog says why', async () => {
    const room = await ConsultationRoom.published(browser.app);
    await room.asks(await room.firm('Groenhart'), 'Mogen wij ook één wijk doen?');
    await room.opened();
    const page = await browser.pageOf(room.buyer, room.page());
    browser.troubles.allow(/409/);
    await page.getByRole('button', { name: 'Consultatie afronden' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Consultatie afronden' }).click();
    await dialog.getByText(/^Er is nog iets dat niet iedereen heeft/).waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
  }, 120_000);

  it('is withdrawn with a reason that stays to be read', async () => {
    const room = await ConsultationRoom.published(browser.app);
    const page = await browser.pageOf(room.buyer, room.page());
    await page.getByRole('button', { name: 'Consultatie intrekken' }).click();
    const dialog = page.getByRole('dialog', { name: 'Consultatie intrekken?' });
    await dialog.getByRole('button', { name: 'Consultatie intrekken' }).click();
    await dialog.getByRole('alert').getByRole('link').click();
    await clean(page);
    await dialog.getByLabel('Waarom trekt u de consultatie in?').fill('De raad stelt het groen een jaar uit.');
    await dialog.getByRole('button', { name: 'Consultatie intrekken' }).click();
    await toasted(page, 'De consultatie is ingetrokken.');
    await page.getByText('Ingetrokken. De reden: De raad stelt het groen een jaar uit.').waitFor();
    await cleanInEveryLook(page);
    for (const part of ['answers', 'opening', 'report', 'questions', 'invitations', 'documents', 'ledger']) {
      await browser.open(page, room.page(part));
      await clean(page);
    }
    expect(await page.getByRole('button', { name: /intrekken|toevoegen|uitnodigen/ }).count()).toBe(0);
  }, 150_000);
});
