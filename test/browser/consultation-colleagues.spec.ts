import type { Page } from 'playwright-core';
import { ConsultationRoom } from './support/consultation-room.js';
import { inBrowser } from './support/in-browser.js';
import { clean, cleanInEveryLook, confirm, toasted } from './support/steps.js';

const QUESTION = 'Mogen wij ook één wijk doen?';
const card = (page: Page) => page.getByRole('article', { name: QUESTION });
const answer = (page: Page) => card(page).getByLabel('Antwoord', { exact: true });

inBrowser('Two people who work on one consultation', (browser) => {
  /** A consultation with one question, and the page of its buyer on which it stands. */
  async function asked() {
    const room = await ConsultationRoom.published(browser.app);
    const id = await room.asks(await room.firm('Firma Een'), QUESTION);
    const page = await browser.pageOf(room.buyer, room.page('questions'));
    await card(page).waitFor();
    const colleague = await room.hand(room.colleague);
    /** What the colleague makes of the question meanwhile. */
    const meanwhile = (body: object, ifMatch = '"1"') => colleague('PATCH', `/questions/${id}`, { body, ifMatch });
    const publishes = () => colleague('POST', '/questions/publish', { body: { questionIds: [id] } });
    return { room, page, meanwhile, publishes };
  }

  it('merge what only one of them changed', async () => {
    const { page, meanwhile } = await asked();
    browser.troubles.allow(/412/);
    await meanwhile({ topic: 'Percelen' });
    await answer(page).fill('Ja, één wijk mag.');
    await card(page)
      .getByText(/^Opgeslagen om/)
      .waitFor();
    await card(page).getByText('Toewijzen, groeperen of samenvoegen').click();
    expect(await card(page).getByLabel('Onderwerp').inputValue()).toBe('Percelen');
    expect(await answer(page).inputValue()).toBe('Ja, één wijk mag.');
  }, 120_000);

  it('choose which text stays where both wrote, with the keyboard alone', async () => {
    const { page, meanwhile } = await asked();
    browser.troubles.allow(/412/);
    await meanwhile({ answer: 'Nee, alle vijf.' });
    await answer(page).fill('Ja, één wijk mag.');
    const dialog = page.getByRole('dialog', { name: 'Iemand anders heeft dit intussen gewijzigd' });
    await dialog.waitFor();
    await cleanInEveryLook(page);
    await dialog.getByRole('radio', { name: 'Uw tekst' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await dialog.getByRole('radio', { name: 'Beide teksten' }).isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await card(page)
      .getByText(/^Opgeslagen om/)
      .waitFor();
    expect(await answer(page).inputValue()).toBe('Nee, alle vijf.\n\nJa, één wijk mag.');
  }, 120_000);

  it('publish nothing that one of them has not seen', async () => {
    const { room, page, meanwhile } = await asked();
    browser.troubles.allow(/412/);
    await answer(page).fill('Ja, één wijk mag.');
    await card(page).getByRole('checkbox', { name: 'Klaar om te publiceren' }).check();
    await card(page)
      .getByText(/^Opgeslagen om/)
      .waitFor();
    await meanwhile({ answer: 'Nee, alle vijf.' }, '"2"');
    await answer(page).pressSequentially(' Twee ook.');
    await page.getByRole('button', { name: '1 antwoord publiceren' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '1 antwoord publiceren' }).click();
    const dialog = page.getByRole('dialog', { name: 'Iemand anders heeft dit intussen gewijzigd' });
    await dialog.waitFor();
    const { items } = await (
      await room.hand(room.buyer)
    )<{ items: { publishedAt: string | null }[] }>('GET', '/questions');
    expect(items.map(({ publishedAt }) => publishedAt)).toEqual([null]);
    await dialog.getByRole('button', { name: 'Opslaan met deze keuzes' }).click();
    await page.getByRole('button', { name: '1 antwoord publiceren' }).click();
    await confirm(page, '1 antwoord publiceren');
    await page.getByText('Ja, één wijk mag. Twee ook.').waitFor();
  }, 120_000);

  it('keep what one writes where the other has published', async () => {
    const { page, meanwhile, publishes } = await asked();
    browser.troubles.allow(/412|409/);
    await meanwhile({ answer: 'Nee, alle vijf.' });
    await publishes();
    await answer(page).fill('Ja, één wijk mag.');
    const dialog = page.getByRole('dialog', { name: 'Een collega was net eerder met deze vraag' });
    expect(await dialog.getByLabel('Uw tekst').inputValue()).toBe('Ja, één wijk mag.');
    await cleanInEveryLook(page);
    await dialog.getByRole('button', { name: 'Kijken hoe het er nu voor staat' }).click();
    await page.getByText('Nee, alle vijf.').waitFor();
    await clean(page);
  }, 120_000);

  it('do not undo what the other did: a period, a withdrawal', async () => {
    const room = await ConsultationRoom.published(browser.app);
    browser.troubles.allow(/412|409/);
    const page = await browser.pageOf(room.buyer, room.page());
    const colleague = await room.hand(room.colleague);
    await page.getByRole('button', { name: 'Consultatie intrekken' }).click();
    const dialog = page.getByRole('dialog', { name: 'Consultatie intrekken?' });
    await dialog.getByLabel('Waarom trekt u de consultatie in?').fill('Wij stellen het uit.');
    const deadline = new Date(Date.now() + 45 * 86_400_000).toISOString();
    await colleague('PATCH', '', { ifMatch: '"2"', body: { deadline } });
    await dialog.getByRole('button', { name: 'Consultatie intrekken' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByLabel('Waarom trekt u de consultatie in?').inputValue()).toBe('Wij stellen het uit.');
    await clean(page);
    await colleague('POST', '/withdraw', { ifMatch: '"3"', body: { reason: 'De raad stelt het uit.' } });
    await dialog.getByRole('button', { name: 'Consultatie intrekken' }).click();
    await toasted(page, /^Een collega was net eerder/);
    await page.getByText('Ingetrokken. De reden: De raad stelt het uit.').waitFor();
    await clean(page);
  }, 120_000);
});
