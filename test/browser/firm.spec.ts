import type { Locator, Page } from 'playwright-core';
import { sideways, tabWalk, violations, violationsInEveryLook } from './support/accessibility.js';
import { asking } from './support/asking.js';
import { type InBrowser, inBrowser, settled } from './support/in-browser.js';
import type { Account } from './support/shared-app.js';

const FAULTS = /WITHOUT A|OUTSIDE THE|COVERED by/;
const DEMO = { email: 'firma@bezemvink.example', password: 'probeer-schakel-uit' };
const DAY = 86_400_000;

/** A firm of one's own, public, that cleans. */
async function cleaner(browser: InBrowser): Promise<Account> {
  const who = await browser.app.person('firm');
  const ask = await asking(browser.app.url, 'supplier', who);
  await ask('PATCH', '/firm', { mission: 'Wij geven werk aan mensen die elders niet aan de slag komen.' }, 1);
  const title = 'Schoonmaak van kantoren en wijkcentra';
  await ask(
    'POST',
    '/firm/capabilities',
    { title, description: title, cpv: ['90911200'], area: { kind: 'country', country: 'NL' } },
    2,
  );
  await ask('POST', '/firm/publish', undefined, 3);
  return who;
}

/** Needs of a buyer of one's own, open. @returns their titles */
async function needs(browser: InBrowser, count: number): Promise<string[]> {
  const buyer = await browser.app.person('buyer');
  const ask = await asking(browser.app.url, 'buyer', buyer);
  const titles: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const title = `Schoonmaak van kantoren ${number} voor ${buyer.organisation}`;
    const { id } = await ask('POST', '/needs', {
      title,
      description: 'Dagelijkse schoonmaak van kantoren en wijkcentra.',
      cpv: ['90911200'],
      nuts: ['NL329'],
      deadline: new Date(Date.now() + (3 + number) * DAY).toISOString(),
    });
    await ask('POST', `/needs/${id}/publish`, undefined, 1);
    titles.push(title);
  }
  return titles;
}

/** A consultation of a buyer of one's own, open for questions. */
async function consultation(browser: InBrowser): Promise<{ id: string; title: string }> {
  const buyer = await browser.app.person('buyer');
  const ask = await asking(browser.app.url, 'buyer', buyer);
  const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();
  const title = `Consultatie schoonmaak voor ${buyer.organisation}`;
  const { id } = await ask('POST', '/consultations', {
    title,
    description: 'Wij willen weten hoe sociale firma’s onze kantoren kunnen schoonmaken.',
    cpv: ['90911200'],
    nuts: ['NL329'],
    deadline: inDays(50),
  });
  const question = { id: 'aanpak', type: 'text', text: 'Hoe zou u dit werk aanpakken?', required: true, maxWords: 50 };
  const questionnaire = { sections: [{ title: 'Aanpak', questions: [question] }] };
  await ask('PATCH', `/consultations/${id}/plan`, { questionsUntil: inDays(30), questionnaire }, 1);
  await ask('POST', `/consultations/${id}/publish`, undefined, 1);
  return { id, title };
}

const card = (page: Page, title: string): Locator => page.getByRole('article', { name: title });

inBrowser('A firm', (browser) => {
  it('sees what fits and why, says that it is interested or not, takes it back, and finds what it said', async () => {
    const [yes = '', no = ''] = await needs(browser, 2);
    const page = await browser.pageOf(await cleaner(browser), '/firm');
    await page.getByRole('heading', { level: 2, name: 'Kansen die bij u passen' }).waitFor();
    await page.getByText('Uw profiel is openbaar').waitFor();
    expect(await violationsInEveryLook(page)).toEqual([]);
    await page.getByRole('banner').getByRole('link', { name: 'Kansen' }).click();
    await page.getByLabel('Waar bent u naar op zoek?').fill(yes.split(' ').at(-1) ?? '');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.waitForURL('**/firm/opportunities?text=*');
    await settled(page);
    await card(page, yes)
      .getByRole('list', { name: 'Waarom dit wel of niet past' })
      .getByText('Past.')
      .first()
      .waitFor();
    await card(page, yes)
      .getByRole('button', { name: /^Interesse tonen/ })
      .click();
    await card(page, yes).getByText('U hebt interesse').waitFor();
    await page.getByRole('region', { name: 'Meldingen' }).getByText(`U hebt interesse in: ${yes}`).waitFor();
    expect(await violations(page)).toEqual([]);
    await card(page, yes)
      .getByRole('button', { name: /^Ongedaan maken/ })
      .click();
    await card(page, yes)
      .getByRole('button', { name: /^Interesse tonen/ })
      .click();
    await card(page, yes).getByText('U hebt interesse').waitFor();

    await card(page, no)
      .getByRole('button', { name: /^Geen interesse/ })
      .click();
    expect(await violationsInEveryLook(page)).toEqual([]);
    await card(page, no).getByRole('button', { name: 'Te ver' }).click();
    await card(page, no).getByText('Geen interesse: Te ver').waitFor();

    await page.getByRole('link', { name: 'Waarop u reageerde' }).click();
    await page.getByRole('heading', { level: 2, name: 'Interesse in 1 kans' }).waitFor();
    await page.getByRole('heading', { level: 3, name: yes }).waitFor();
    await page.getByRole('link', { name: 'Geen interesse', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Geen interesse in 1 kans' }).waitFor();
    expect(await violationsInEveryLook(page)).toEqual([]);
    await page.getByRole('link', { name: no }).click();
    await page.getByRole('heading', { level: 2, name: 'Past dit bij u?' }).waitFor();
    await page.getByText('Geen interesse: Te ver').waitFor();
    await page
      .getByRole('button', { name: /^Ongedaan maken/ })
      .first()
      .click();
    await page.getByRole('group', { name: /^Geen interesse\?/ }).waitFor();
    await settled(page);
    expect(await violationsInEveryLook(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ander werk' }).click();
    await page.getByText('Geen interesse: Ander werk').waitFor();
    await browser.open(page, '/firm');
    await page.getByRole('region', { name: 'Sluit binnenkort' }).getByRole('link', { name: yes }).waitFor();
  }, 180_000);

  it('sees on the match page both sides, the sentences of shared words, and what would change it', async () => {
    const page = await browser.pageOf(DEMO, '/firm/opportunities?text=zwerfafval');
    await page.getByRole('link', { name: /Zwerfafval en buurtbeheer/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Waarom dit wel of niet past' }).waitFor();
    await settled(page);
    await page.getByText('Wat zou dit veranderen?').waitFor();
    await page.getByRole('link', { name: 'Soort werk aanvullen' }).waitFor();
    await page.getByText('De zinnen met de 2 gedeelde woorden').click();
    expect(await page.locator('mark').allTextContents()).toEqual(['ploegen', 'ploegen', 'vaste', 'vaste']);
    await page.getByText('Zo is de score opgebouwd').click();
    await page.getByRole('table', { name: /^Hoe past de vraag bij u\? \d+ van 100$/ }).waitFor();
    expect(await violationsInEveryLook(page)).toEqual([]);
    await page.goBack();
    await page.getByRole('button', { name: 'Filter weghalen: Zoekwoord: zwerfafval' }).waitFor();
  }, 120_000);

  it('finds nothing with a word that stands nowhere, and takes the filter off', async () => {
    const page = await browser.pageOf(DEMO, '/firm/opportunities?text=xqzxqz');
    await page.getByRole('heading', { level: 3, name: 'Geen kans gevonden' }).waitFor();
    expect(await violationsInEveryLook(page)).toEqual([]);
    await page.getByRole('button', { name: 'Alles tonen' }).click();
    await page.waitForURL((url) => url.search === '');
    await page.getByRole('article').first().waitFor();
    await browser.open(page, '/firm/opportunities?text=glasbewssing+gebouwen');
    await page.getByText('Bedoelde u:').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'glasbewassing gebouwen' }).click();
    await page.waitForURL('**/firm/opportunities?text=glasbewassing+gebouwen');
    await page.getByRole('button', { name: 'Filter weghalen: Zoekwoord: glasbewassing gebouwen' }).waitFor();
    await browser.open(page, '/firm/opportunities/interest');
    await page.getByRole('heading', { level: 3, name: 'U hebt nog nergens interesse in getoond' }).waitFor();
    expect(await violationsInEveryLook(page)).toEqual([]);
  }, 120_000);

  it('is hurried only by what fits', async () => {
    const [title = ''] = await needs(browser, 1);
    const page = await browser.pageOf(await cleaner(browser), `/firm/opportunities?text=${encodeURIComponent(title)}`);
    await card(page, title)
      .getByText(/over \d dagen/)
      .waitFor();
    const gardener = await browser.app.person('firm');
    const ask = await asking(browser.app.url, 'supplier', gardener);
    const area = { kind: 'nuts', codes: ['NL42'] };
    await ask('POST', '/firm/capabilities', { title: 'Plantsoen onderhouden', cpv: ['77310000'], area }, 1);
    const other = await browser.pageOf(gardener, `/firm/opportunities?text=${encodeURIComponent(title)}`);
    await card(other, title).getByText('Past niet').first().waitFor();
    await card(other, title)
      .getByText(/^Reageren tot [^(]*$/)
      .waitFor();
    expect(
      await card(other, title)
        .getByText(/over \d dagen/)
        .count(),
    ).toBe(0);
  }, 120_000);

  it('with a draft profile says no, and is told what a yes needs', async () => {
    const page = await browser.pageOf(await browser.app.person('firm'), '/firm');
    await page.getByText('Uw profiel is nog niet openbaar').waitFor();
    expect(await violationsInEveryLook(page)).toEqual([]);
    await browser.open(page, '/firm/opportunities');
    const first = page.getByRole('article').first();
    expect(await first.getByRole('button', { name: /^Interesse tonen/ }).count()).toBe(0);
    await first.getByRole('link', { name: 'Maak uw profiel openbaar' }).waitFor();
    await first.getByRole('button', { name: /^Geen interesse/ }).waitFor();
  }, 120_000);

  it('declines a consultation by saying no to it, and takes part after all by undoing that', async () => {
    const { id, title } = await consultation(browser);
    const who = await cleaner(browser);
    const ask = await asking(browser.app.url, 'supplier', who);
    const declined = async () => (await ask('GET', `/consultations/${id}/involvement`)).declined;
    const page = await browser.pageOf(who, `/firm/opportunities?text=${encodeURIComponent(title)}`);
    await card(page, title)
      .getByRole('button', { name: /^Geen interesse/ })
      .click();
    await card(page, title).getByRole('button', { name: 'Geen mensen vrij' }).click();
    await card(page, title).getByText('Geen interesse: Geen mensen vrij').waitFor();
    expect(await declined()).toMatchObject({ reason: 'no-capacity' });
    await card(page, title).getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 2, name: 'Wat de inkoper wil weten' }).waitFor();
    await page.getByText('Geen interesse: Geen mensen vrij').waitFor();
    await page.getByRole('link', { name: 'Antwoord schrijven' }).waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^Ongedaan maken/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^Interesse tonen/ }).waitFor();
    expect(await declined()).toBeNull();
    await page.getByRole('link', { name: 'Vragen en documenten' }).click();
    await page.getByRole('heading', { level: 2, name: 'Uw antwoord' }).waitFor();
  }, 120_000);

  it('comes from the feed to a yes by keyboard alone, and keeps its place', async () => {
    const [title = ''] = await needs(browser, 1);
    const page = await browser.pageOf(await cleaner(browser), `/firm/opportunities?text=${encodeURIComponent(title)}`);
    const press = async (name: RegExp) => {
      const wanted = card(page, title).getByRole('button', { name });
      for (let stops = 0; stops < 120; stops += 1) {
        if (await wanted.evaluate((button) => button === document.activeElement)) return page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not come to ${String(name)}`);
    };
    await press(/^Interesse tonen/);
    await card(page, title).getByText('U hebt interesse').waitFor();
    await press(/^Ongedaan maken/);
    await card(page, title)
      .getByRole('button', { name: /^Interesse tonen/ })
      .waitFor();
    await press(/^Geen interesse/);
    await press(/^Geen mensen vrij/);
    await card(page, title).getByText('Geen interesse: Geen mensen vrij').waitFor();
    expect(await violations(page)).toEqual([]);
  }, 120_000);

  it('can be walked with Tab, and read at 320 px', async () => {
    const page = await browser.pageOf(DEMO, '/firm');
    for (const path of ['/firm', '/firm/opportunities', '/firm/opportunities/interest']) {
      await browser.open(page, path);
      expect((await tabWalk(page, 200)).filter((stop) => FAULTS.test(stop))).toEqual([]);
    }
    await browser.open(page, '/firm');
    await page.getByRole('article').first().getByRole('link').click();
    await page.getByRole('heading', { level: 2, name: 'Past dit bij u?' }).waitFor();
    await settled(page);
    expect((await tabWalk(page)).filter((stop) => FAULTS.test(stop))).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sideways(page)).toBe(0);
  }, 120_000);

  it('is told when something could not be said, and can try again', async () => {
    browser.troubles.allow(/status of 503/);
    const [title = ''] = await needs(browser, 1);
    const page = await browser.pageOf(await cleaner(browser), `/firm/opportunities?text=${encodeURIComponent(title)}`);
    await page.route('**/interest', (route) => route.fulfill({ status: 503, body: '{}' }), { times: 1 });
    await card(page, title)
      .getByRole('button', { name: /^Interesse tonen/ })
      .click();
    await page.getByRole('region', { name: 'Meldingen' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await card(page, title)
      .getByRole('button', { name: /^Interesse tonen/ })
      .click();
    await card(page, title).getByText('U hebt interesse').waitFor();
  }, 120_000);
});
