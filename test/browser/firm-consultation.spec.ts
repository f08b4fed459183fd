import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { canonicalJson } from '@schakel/platform';
import type { Locator, Page } from 'playwright-core';
import { pdf } from '../support/file-contents.js';
import { sideways, tabWalk, violations, violationsInEveryLook } from './support/accessibility.js';
import { ConsultationRoom } from './support/consultation-room.js';
import { inBrowser, settled } from './support/in-browser.js';
import { isFocused, tabTo } from './support/steps.js';

jest.setTimeout(180_000);

const FAULTS = /WITHOUT A|OUTSIDE THE|COVERED by/;

/** One question of each type. */
const ALL_TYPES = {
  sections: [
    {
      title: 'Aanpak',
      questions: [
        {
          id: 'aanpak',
          type: 'text',
          text: 'Hoe zou u dit werk aanpakken?',
          guidance: 'Een paar zinnen zijn genoeg.',
          required: true,
          maxWords: 8,
        },
        {
          id: 'omvang',
          type: 'choice',
          text: 'Welk perceel past bij u?',
          required: false,
          options: ['klein', 'groot'],
        },
        {
          id: 'werk',
          type: 'multiple-choice',
          text: 'Welk werk doet u zelf?',
          required: true,
          options: ['maaien', 'snoeien', 'planten'],
        },
      ],
    },
    {
      title: 'Mensen en tijd',
      questions: [
        { id: 'fte', type: 'number', text: 'Hoeveel mensen zet u in?', required: true, unit: 'fte' },
        { id: 'haalbaar', type: 'scale', text: 'Hoe haalbaar is de planning?', required: true, steps: 5 },
        { id: 'begin', type: 'date', text: 'Wanneer kunt u beginnen?', required: true },
        { id: 'plan', type: 'file', text: 'Een plan van een bladzijde', required: true, maxFiles: 2 },
      ],
    },
  ],
};
const ONE_QUESTION = {
  sections: [{ title: 'Aanpak', questions: [ALL_TYPES.sections[0]!.questions[0]!] }],
};

/** Where a question is answered in words. */
const field = (page: Page, question: string) => page.getByRole('textbox', { name: new RegExp(`^\\d+\\. ${question}`) });

/** A download as JSON. */
async function saved(page: Page, button: Locator): Promise<unknown> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
}

interface Kept {
  receipt: { contentHash: string; salt: string; files: { name: string; confidential: boolean }[] };
  answers: { questionId: string; value: unknown }[];
}

inBrowser('A firm in a consultation', (browser) => {
  it('asks, answers with a file and a confidential part, hands in, keeps the proof, replaces and withdraws', async () => {
    const room = await ConsultationRoom.published(browser.app, { questionnaire: ALL_TYPES });
    const firm = await browser.app.person('firm');
    const page = await browser.pageOf(firm, '/firm/consultations');
    await page.getByRole('heading', { name: 'U doet nog nergens aan mee' }).waitFor();
    expect(await violationsInEveryLook(page)).toEqual([]);

    await browser.open(page, `/firm/consultations/${room.id}`);
    await page.getByText('Iedere firma mag meedoen').waitFor();
    await page.getByRole('button', { name: 'Vraag versturen' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /minstens tien tekens/ })
      .waitFor();
    expect(await violationsInEveryLook(page)).toEqual([]);
    await page.getByLabel('Uw vraag').fill('Hoe groot zijn de vijf wijken samen?');
    await page.getByRole('button', { name: 'Vraag versturen' }).click();
    await page.getByText('Wacht op antwoord').waitFor();
    expect(await page.getByLabel('Uw vraag').inputValue()).toBe('');

    await page.getByRole('link', { name: 'Antwoord schrijven' }).click();
    await page.getByRole('heading', { level: 1, name: 'Uw antwoord' }).waitFor();
    const text = field(page, 'Hoe zou u dit werk aanpakken');
    await text.fill('een twee drie vier vijf zes zeven acht negen');
    await page.getByText('Hooguit 8 woorden, dat is nu 1 woord te veel.').waitFor();
    await page.getByRole('checkbox', { name: /antwoord is vertrouwelijk.*Hoe zou/ }).check();
    await field(page, 'Hoeveel mensen zet u in').fill('veel');
    await page.getByText(/^Opgeslagen om \d\d:\d\d$/).waitFor();
    await page.getByText('0 van 7 vragen klaar').waitFor();
    expect(await violationsInEveryLook(page)).toEqual([]);
    expect((await tabWalk(page)).filter((stop) => FAULTS.test(stop))).toEqual([]);

    await page.getByRole('button', { name: 'Nakijken en insturen' }).click();
    await page.getByRole('heading', { name: 'Er zijn nog 7 dingen te doen' }).waitFor();
    await settled(page);
    expect(await page.getByRole('button', { name: 'Antwoord insturen' }).count()).toBe(0);
    expect(await violationsInEveryLook(page)).toEqual([]);
    await page.getByRole('link', { name: 'Vul een getal in: Hoeveel mensen zet u in?' }).click();
    await settled(page);
    const number = field(page, 'Hoeveel mensen zet u in');
    expect(await isFocused(number)).toBe(true);
    expect(await number.inputValue()).toBe('veel');
    await number.fill('4,5');
    await text.fill('Met vaste ploegen per wijk.');
    await page.getByLabel(/Waarom is dit vertrouwelijk/).fill(' Onze werkwijze ');
    await page.getByRole('checkbox', { name: 'maaien' }).check();
    await page.getByRole('checkbox', { name: 'planten' }).check();
    await page.getByRole('radio', { name: '4', exact: true }).check();
    await field(page, 'Wanneer kunt u beginnen').fill('1-3-2027');

    await page.getByRole('button', { name: /Bestand toevoegen/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: 'Dit bestand is vertrouwelijk' }).check();
    await dialog.getByRole('button', { name: 'Bestand toevoegen' }).click();
    await dialog.getByRole('link', { name: 'Kies een bestand.' }).waitFor();
    expect(await violations(page)).toEqual([]);
    const content = { name: 'plan.pdf', mimeType: 'application/pdf', buffer: pdf('Plan') };
    await dialog.locator('input[type=file]').setInputFiles(content);
    await dialog.getByLabel('Waarom is dit bestand vertrouwelijk?').fill('Er staan namen van klanten in.');
    await dialog.getByRole('button', { name: 'Bestand toevoegen' }).click();
    await page.getByText('Er staan namen van klanten in.').waitFor();
    await page.getByText('6 van 7 vragen klaar').waitFor();

    await page.getByRole('button', { name: 'Nakijken en insturen' }).click();
    await page.getByRole('button', { name: 'Antwoord insturen' }).click();
    await page.getByRole('dialog', { name: 'Antwoord insturen?' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Antwoord insturen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Uw antwoord is ontvangen' }).waitFor();
    await settled(page);
    expect(await violationsInEveryLook(page)).toEqual([]);

    const { receipt, answers } = (await saved(page, page.getByRole('button', { name: 'Bewijs bewaren' }))) as Kept;
    expect(answers.map(({ questionId, value }) => [questionId, value])).toEqual([
      ['aanpak', 'Met vaste ploegen per wijk.'],
      ['werk', ['maaien', 'planten']],
      ['fte', 4.5],
      ['haalbaar', 4],
      ['begin', '2027-03-01'],
      ['plan', [expect.any(String)]],
    ]);
    expect(receipt.files).toMatchObject([{ name: 'plan.pdf', confidential: true }]);
    const computed = createHash('sha256')
      .update(`schakel-answer-1\n${receipt.salt}\n${canonicalJson({ answers, files: receipt.files })}`)
      .digest('hex');
    expect(computed).toBe(receipt.contentHash);
    await page.getByText(receipt.contentHash).waitFor();
    await page.getByRole('button', { name: 'Nu controleren' }).click();
    await page.getByText(/^Klopt: uw regel staat erin/).waitFor();

    await page.getByRole('link', { name: 'Antwoord wijzigen' }).click();
    await page.getByText('U wijzigt een ingestuurd antwoord').waitFor();
    await text.fill('Met twee vaste ploegen.');
    await page.getByRole('button', { name: 'Nakijken en insturen' }).click();
    await page.getByText('Dit vervangt het antwoord').waitFor();
    await page.getByRole('button', { name: 'Nieuw antwoord insturen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nieuw antwoord insturen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Uw antwoord is ontvangen' }).waitFor();
    await page.getByText(receipt.contentHash).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('Dit bewijs staat ook in de mail').waitFor();
    await page.getByText(/^Uw antwoord van .*\. Dat telt niet meer\.$/).waitFor();
    await page.getByRole('button', { name: 'Antwoord intrekken' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Antwoord intrekken' }).click();
    await page.getByRole('heading', { name: 'Er is geen antwoord ingestuurd' }).waitFor();

    await browser.open(page, '/firm/consultations');
    await page.getByText('Concept, nog niet ingestuurd').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('puts a question differently that tells who asks, before it is sent and when it comes back', async () => {
    browser.troubles.allow(/status of 400/);
    const room = await ConsultationRoom.published(browser.app);
    const firm = await browser.app.person('firm', { name: 'Tuinploeg Elsbroek' });
    const page = await browser.pageOf(firm, `/firm/consultations/${room.id}`);
    const send = page.getByRole('button', { name: 'Vraag versturen' });
    await page.getByLabel('Uw vraag').fill('Mag Tuinploeg Elsbroek ook één wijk doen?');
    await send.click();
    await page.getByRole('link', { name: /blijkt wie hem stelt/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'Hieruit blijkt echt niet wie wij zijn' }).check();
    await send.click();
    await page.getByText('Wacht op antwoord').waitFor();

    const buyer = await room.hand(room.buyer);
    const { items } = await buyer<{ items: { id: string; version: number }[] }>('GET', '/questions');
    const [question] = items;
    await buyer('POST', `/questions/${question?.id}/return`, {
      ifMatch: `"${question?.version}"`,
      body: { reason: 'Uw naam staat erin.' },
    });
    await page.reload();
    await page.getByText('Uw naam staat erin.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Anders stellen/ }).click();
    const again = page.getByRole('listitem').filter({ hasText: 'Uw naam staat erin.' });
    await again.getByLabel('Uw vraag').fill('Mag een firma ook één wijk doen?');
    await again.getByRole('button', { name: 'Vraag versturen' }).click();
    await page.getByText('Wacht op antwoord').waitFor();
    await page.getByRole('heading', { name: 'Mag een firma ook één wijk doen?' }).waitFor();
  });

  it('says no with a reason, and takes that back', async () => {
    const room = await ConsultationRoom.published(browser.app);
    const page = await browser.pageOf(await browser.app.person('firm'), `/firm/consultations/${room.id}`);
    await page.getByRole('button', { name: 'Geen interesse' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Geen interesse' }).click();
    await dialog.getByRole('link', { name: 'Kies waarom u niet meedoet.' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('radio', { name: 'Te ver' }).check();
    await dialog.getByRole('button', { name: 'Geen interesse' }).click();
    await page.getByText(/^Geen interesse, gezegd op/).waitFor();
    await page.getByText(/^Te ver/).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Toch meedoen' }).click();
    await page.getByRole('link', { name: 'Antwoord schrijven' }).waitFor();
  });

  it('comes from the public page to a receipt by keyboard alone, on a narrow screen', async () => {
    const room = await ConsultationRoom.published(browser.app, { questionnaire: ONE_QUESTION });
    const firm = await browser.app.person('firm');
    const page = await browser.page(`/opportunities/${room.id}`, { width: 320, height: 640 });
    const press = async (control: Locator) => {
      await tabTo(page, control);
      await page.keyboard.press('Enter');
    };
    const fits = async () => expect(await sideways(page)).toBeLessThanOrEqual(0);
    await press(page.getByRole('link', { name: 'Antwoord geven' }));
    await page.getByLabel('E-mailadres').waitFor();
    await tabTo(page, page.getByLabel('E-mailadres'));
    await page.keyboard.type(firm.email);
    await tabTo(page, page.getByLabel('Wachtwoord', { exact: true }));
    await page.keyboard.type(firm.password);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/firm/consultations/${room.id}`);
    await settled(page);
    await fits();
    await press(page.getByRole('link', { name: 'Antwoord schrijven' }));
    await page.getByRole('heading', { level: 1, name: 'Uw antwoord' }).waitFor();
    await settled(page);
    await tabTo(page, field(page, 'Hoe zou u dit werk aanpakken'));
    await page.keyboard.type('Met vaste ploegen.');
    await fits();
    expect((await tabWalk(page)).filter((stop) => FAULTS.test(stop))).toEqual([]);
    await press(page.getByRole('button', { name: 'Nakijken en insturen' }));
    await page.getByRole('heading', { level: 1, name: 'Nakijken en insturen' }).waitFor();
    await settled(page);
    await fits();
    await press(page.getByRole('button', { name: 'Antwoord insturen' }));
    await press(page.getByRole('dialog').getByRole('button', { name: 'Antwoord insturen' }));
    await page.getByRole('heading', { level: 1, name: 'Uw antwoord is ontvangen' }).waitFor();
    await settled(page);
    await fits();
  });

  it('chooses where a colleague changed the same meanwhile, and keeps what only one of them changed', async () => {
    browser.troubles.allow(/status of 412/);
    const room = await ConsultationRoom.published(browser.app);
    const firm = await browser.app.person('firm');
    const colleague = await browser.app.person('firm', { colleagueOf: firm });
    const page = await browser.pageOf(firm, `/firm/consultations/${room.id}/answer`);
    const hand = await room.hand(colleague, 'supplier');
    await hand('PUT', '/draft', {
      body: {
        draftVersion: 0,
        answers: [
          { questionId: 'aanpak', value: 'Van de collega.', confidential: false },
          { questionId: 'fte', value: 3, confidential: false },
        ],
      },
    });
    await field(page, 'Hoe zou u dit werk aanpakken').fill('Van mij.');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Van de collega.').waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('radio', { name: 'Beide teksten' }).check();
    await dialog.getByRole('button', { name: 'Opslaan met deze keuzes' }).click();
    await page.getByText(/^Opgeslagen om/).waitFor();
    expect(await field(page, 'Hoe zou u dit werk aanpakken').inputValue()).toBe('Van de collega.\n\nVan mij.');
    expect(await field(page, 'Hoeveel mensen zet u in').inputValue()).toBe('3');
  });

  it('is told that it is too late, with the time of the server, and keeps its text to read', async () => {
    browser.troubles.allow(/status of 409/);
    const room = await ConsultationRoom.published(browser.app, { questionnaire: ONE_QUESTION });
    const firm = await browser.app.person('firm');
    const page = await browser.pageOf(firm, `/firm/consultations/${room.id}/answer`);
    const text = field(page, 'Hoe zou u dit werk aanpakken');
    await text.fill('Net op tijd');
    await page.getByText(/^Opgeslagen om/).waitFor();
    await browser.app.passDeadline(room.id);
    await page.evaluate(() => dispatchEvent(new Event('visibilitychange')));
    await text.fill('Net te laat');
    await page
      .getByText(/^Te laat: insturen kon tot .* Dit kwam aan op .* om \d\d:\d\d:\d\d, Nederlandse tijd/)
      .waitFor();
    expect(await text.inputValue()).toBe('Net te laat');
    expect(await violations(page)).toEqual([]);
    page.on('dialog', (leave) => void leave.accept());
    await browser.open(page, `/firm/consultations/${room.id}/answer`);
    await page.getByText('De consultatie is gesloten.').waitFor();
    await page.getByText('Net op tijd').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
