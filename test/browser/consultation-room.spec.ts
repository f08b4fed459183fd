import { pdf } from '../support/file-contents.js';
import { ConsultationRoom } from './support/consultation-room.js';
import { inBrowser } from './support/in-browser.js';
import { clean, cleanInEveryLook, confirm, download, toasted } from './support/steps.js';

const aPdf = (name: string, text = 'Leidraad') => ({ name, mimeType: 'application/pdf', buffer: pdf(text) });

inBrowser('The room of a consultation, while it runs', (browser) => {
  it('takes documents and their next versions, and publishes both to everyone', async () => {
    const room = await ConsultationRoom.published(browser.app);
    const page = await browser.pageOf(room.buyer, room.page('documents'));
    await page.getByRole('heading', { name: 'Nog geen documenten' }).waitFor();
    await cleanInEveryLook(page);
    await page.getByRole('button', { name: 'Document toevoegen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Document toevoegen' });
    await dialog.getByText(/^Mag zijn: pdf, docx.*Hooguit 25 MB\.$/).waitFor();
    await clean(page);
    await dialog.getByRole('button', { name: 'Toevoegen' }).click();
    await dialog.getByRole('alert').getByRole('link', { name: 'Kies een bestand.' }).waitFor();
    await clean(page);
    await dialog.getByLabel('Titel').fill('Leidraad');
    await dialog.getByLabel('Bestand').setInputFiles({ ...aPdf('leidraad.exe') });
    await dialog.getByRole('button', { name: 'Toevoegen' }).click();
    await dialog
      .getByRole('alert')
      .getByRole('link', { name: /^Kies een ander soort bestand/ })
      .waitFor();

    browser.troubles.allow(/documents\/.*\/content/);
    await dialog
      .getByLabel('Bestand')
      .setInputFiles({ name: 'leidraad.pdf', mimeType: 'application/pdf', buffer: Buffer.from('geen pdf') });
    await dialog.getByRole('button', { name: 'Toevoegen' }).click();
    await dialog
      .getByRole('alert')
      .getByRole('link', { name: /^Dit bestand is geen pdf/ })
      .waitFor();
    await clean(page);
    await dialog.getByLabel('Bestand').setInputFiles(aPdf('leidraad.pdf'));
    await dialog.getByRole('button', { name: 'Toevoegen' }).click();
    await toasted(page, 'Het bestand is toegevoegd.');
    await page.getByRole('heading', { level: 2, name: '1 document' }).waitFor();
    await page.getByText('Alleen u ziet dit').waitFor();
    await clean(page);
    await page.getByRole('button', { name: '1 document publiceren' }).click();
    await confirm(page, '1 document publiceren');
    await toasted(page, 'Iedereen kan de documenten nu lezen.');
    await page.getByText(/^Voor iedereen sinds/).waitFor();

    await page.getByRole('button', { name: /^Nieuwe versie.*Leidraad/ }).click();
    await dialog.waitFor({ state: 'detached' });
    const next = page.getByRole('dialog', { name: 'Nieuwe versie van Leidraad' });
    await next.getByLabel('Bestand').setInputFiles(aPdf('leidraad-2.pdf', 'Leidraad twee'));
    await next.getByLabel('Wat is er anders?').fill('De planning op bladzijde 3.');
    await clean(page);
    await next.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByText('De planning op bladzijde 3.').waitFor();
    await page.getByRole('button', { name: /^Weghalen.*leidraad-2\.pdf/ }).waitFor();
    expect((await download(page, page.getByRole('button', { name: /^Downloaden.*leidraad-2\.pdf/ }))).name).toBe(
      'leidraad-2.pdf',
    );
    await page.getByRole('button', { name: '1 document publiceren' }).click();
    await confirm(page, '1 document publiceren');
    await page
      .getByText(/^Voor iedereen sinds/)
      .nth(1)
      .waitFor();
    await cleanInEveryLook(page);
  }, 120_000);

  it('invites firms from the matches and by search, each with a reason', async () => {
    const room = await ConsultationRoom.published(browser.app);
    const profile = { employees: 30, nuts: 'NL32B', title: 'Fietsen herstellen', cpv: '50111100' };
    const own = await room.firm(`Spaakwiel ${room.id.slice(0, 8)}`, { profile });
    const page = await browser.pageOf(room.buyer, room.page('invitations'));
    await page.getByRole('heading', { name: 'Nog niemand uitgenodigd' }).waitFor();
    await cleanInEveryLook(page);
    await page.getByRole('button', { name: 'Firma’s uitnodigen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Firma’s uitnodigen' });
    await dialog.getByRole('checkbox').nth(1).waitFor();
    await clean(page);
    await dialog.getByRole('button', { name: 'Uitnodigen', exact: true }).click();
    await dialog.getByRole('alert').getByRole('link', { name: 'Kies minstens één firma.' }).click();
    await clean(page);
    await dialog.getByRole('checkbox').nth(0).check();
    await dialog.getByRole('checkbox').nth(1).check();
    await dialog.getByLabel('Waarom deze firma’s?').fill('Zij doen dit werk in de buurt.');
    await dialog.getByRole('button', { name: 'Uitnodigen', exact: true }).click();
    await toasted(page, '2 firma’s uitgenodigd.');
    await page.getByRole('heading', { level: 2, name: '2 firma’s uitgenodigd' }).waitFor();
    await page
      .getByText(/^Uit de matches, /)
      .first()
      .waitFor();

    await page.getByRole('button', { name: 'Firma’s uitnodigen' }).click();
    await dialog.getByRole('radio', { name: 'Zelf zoeken' }).check();
    await dialog.getByLabel('Naam of werk').fill('zzqqxx');
    await dialog.getByText('Geen andere firma gevonden.').waitFor();
    await clean(page);
    await dialog.getByLabel('Naam of werk').fill(own.organisation);
    await dialog.getByRole('checkbox', { name: own.organisation }).check();
    await dialog.getByLabel('Waarom deze firma’s?').fill('Wij kennen hun werk in het park.');
    await dialog.getByRole('button', { name: 'Uitnodigen', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: '3 firma’s uitgenodigd' }).waitFor();
    await page.getByText(/^Zelf gezocht, /).waitFor();
    expect(await page.getByText('Zij doen dit werk in de buurt.').count()).toBe(2);
    await cleanInEveryLook(page);
  }, 120_000);

  it('answers questions with a colleague: assigned, grouped, merged, sent back, and to everyone at once', async () => {
    const room = await ConsultationRoom.published(browser.app);
    const [one, two] = [await room.firm('Firma Een'), await room.firm('Firma Twee')];
    await room.asks(one, 'Mogen wij ook één wijk doen?');
    await room.asks(two, 'Kan het ook per wijk?');
    await room.asks(two, 'Wij werken al jaren in het park aan de Vliet. Telt dat mee?');
    const page = await browser.pageOf(room.buyer, room.page());
    await page.getByText('3 vragen van firma’s wachten op antwoord.').waitFor();
    await cleanInEveryLook(page);
    await page.getByRole('link', { name: 'Vragen beantwoorden' }).click();
    const question = (text: string) => page.getByRole('article', { name: text });
    const first = question('Mogen wij ook één wijk doen?');
    await first.getByText('Toewijzen, groeperen of samenvoegen').click();
    await first.getByLabel('Wie schrijft het antwoord?').selectOption({ label: room.colleague.name });
    await first.getByLabel('Onderwerp').fill('Percelen');
    await first.getByText(/^Opgeslagen om/).waitFor();
    await clean(page);

    const second = question('Kan het ook per wijk?');
    await second.getByText('Toewijzen, groeperen of samenvoegen').click();
    await second.getByLabel('Dezelfde vraag als').selectOption('Firma A: Mogen wij ook één wijk doen?');
    await first.getByText('Firma B vroeg ook: Kan het ook per wijk?').waitFor();
    await second.waitFor({ state: 'detached' });
    await first.getByRole('button', { name: /^Losmaken/ }).click();
    await toasted(page, 'De vraag staat weer op zichzelf.');
    await second.getByText('Toewijzen, groeperen of samenvoegen').click();
    await second.getByLabel('Dezelfde vraag als').selectOption('Firma A: Mogen wij ook één wijk doen?');
    await second.waitFor({ state: 'detached' });

    const telling = question('Wij werken al jaren in het park aan de Vliet. Telt dat mee?');
    await telling.getByRole('button', { name: 'Terugsturen: er staat in wie het vraagt' }).click();
    const dialog = page.getByRole('dialog', { name: 'Vraag terugsturen?' });
    await dialog.getByRole('button', { name: /^Terugsturen/ }).click();
    await dialog.getByRole('alert').getByRole('link').waitFor();
    await clean(page);
    await dialog.getByLabel('Waaraan is te zien wie het vraagt?').fill('Er staat in waar u werkt.');
    await dialog.getByRole('button', { name: /^Terugsturen/ }).click();
    await page.getByRole('heading', { level: 2, name: '1 vraag teruggestuurd' }).waitFor();

    const other = await browser.pageOf(room.colleague, room.page('questions'));
    const card = other.getByRole('article', { name: 'Mogen wij ook één wijk doen?' });
    await card.getByLabel('Antwoord', { exact: true }).fill('Ja, één wijk mag.');
    await card.getByText(/^Opgeslagen om/).waitFor();
    await card.getByRole('checkbox', { name: 'Klaar om te publiceren' }).check();
    await cleanInEveryLook(other);
    await other.getByRole('button', { name: '1 antwoord publiceren' }).click();
    await confirm(other, '1 antwoord publiceren');
    await other.getByRole('heading', { level: 2, name: '1 vraag beantwoord, voor iedereen te lezen' }).waitFor();
    await other.getByText('Firma B vroeg ook: Kan het ook per wijk?').waitFor();
    expect((await download(other, other.getByRole('button', { name: 'Nota van inlichtingen' }))).name).toMatch(
      /\.pdf$/,
    );
    await cleanInEveryLook(other);
  }, 150_000);

  it('makes both periods longer, and says so where they are not', async () => {
    const room = await ConsultationRoom.published(browser.app);
    const page = await browser.pageOf(room.buyer, room.page());
    const day = (days: number) => {
      const date = new Date(Date.now() + days * 86_400_000);
      return `${date.getDate()}-${date.getMonth() + 1}-${date.getFullYear()}`;
    };
    await page.getByRole('button', { name: 'Vragen langer toestaan' }).click();
    const dialog = page.getByRole('dialog');
    browser.troubles.allow(/400/);
    await dialog.getByLabel('Vragen kan tot').fill(day(3));
    await dialog.getByRole('button', { name: 'Vragen langer toestaan' }).click();
    await dialog.getByRole('alert').getByRole('link').waitFor();
    await clean(page);
    await dialog.getByLabel('Vragen kan tot').fill(day(28));
    await dialog.getByRole('button', { name: 'Vragen langer toestaan' }).click();
    await toasted(page, 'De periode is langer. Iedereen heeft bericht.');
    await page.getByRole('button', { name: 'Sluiting later zetten' }).click();
    await dialog.getByLabel('Antwoorden kan tot').fill(day(40));
    await dialog.getByLabel('Tijd').fill('9.30');
    await clean(page);
    await dialog.getByRole('button', { name: 'Sluiting later zetten' }).click();
    await page.getByText(/9:30/).first().waitFor();
    const { deadline } = await (await room.hand(room.buyer))<{ deadline: string }>('GET', '');
    expect(new Date(deadline).getTime()).toBeGreaterThan(Date.now() + 38 * 86_400_000);
    await clean(page);
  }, 120_000);

  it('shows nothing of what comes in but two numbers', async () => {
    const room = await ConsultationRoom.published(browser.app);
    await room.answers(await room.firm('Firma Geheim'), 'KANARIE met vaste ploegen', 'klein');
    const page = await browser.pageOf(room.buyer, room.page('answers'));
    await page.getByRole('heading', { name: 'De antwoorden zijn verzegeld' }).waitFor();
    await page.getByText('Ingestuurd').waitFor();
    await cleanInEveryLook(page);
    for (const part of ['', 'answers', 'report', 'opening', 'ledger', 'invitations']) {
      await browser.open(page, room.page(part));
      expect(await page.content()).not.toMatch(/KANARIE|Firma Geheim/);
      await clean(page);
    }
  }, 120_000);

  it('shows in a row of parts that is wider than the screen where one is', async () => {
    const room = await ConsultationRoom.published(browser.app);
    const page = await browser.pageOf(room.buyer, room.page());
    await page.setViewportSize({ width: 320, height: 640 });
    for (const [part, name] of [
      ['ledger', 'Logboek'],
      ['invitations', 'Uitnodigingen'],
    ] as const) {
      await browser.open(page, room.page(part));
      const tab = page.getByRole('navigation', { name: 'Onderdelen van deze consultatie' }).getByRole('link', { name });
      const { x, width } = (await tab.boundingBox()) ?? { x: -1, width: 0 };
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(320);
      await cleanInEveryLook(page);
    }
  }, 60_000);
});
