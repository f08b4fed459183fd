import type { Locator, Page } from 'playwright-core';
import { tabWalk, violations, violationsInEveryLook } from './accessibility.js';
import { settled } from './in-browser.js';

const FAULTS = /WITHOUT A|OUTSIDE THE|COVERED by/;

/** Waits for a message at the foot of the page. */
export const toasted = (page: Page, text: RegExp | string): Promise<void> =>
  page.getByRole('region', { name: 'Meldingen' }).getByText(text).first().waitFor();

/** No fault that axe finds, once nothing is being loaded. */
export async function clean(page: Page): Promise<void> {
  await settled(page);
  expect(await violations(page)).toEqual([]);
}

/** The same in every look, and with Tab. */
export async function cleanInEveryLook(page: Page): Promise<void> {
  await settled(page);
  expect(await violationsInEveryLook(page)).toEqual([]);
  // Wide again, a page may show what it left out: nobody walks it while that comes.
  await settled(page);
  expect((await tabWalk(page)).filter((stop) => FAULTS.test(stop))).toEqual([]);
}

/** Confirms what a dialog asks. @param action what its button says */
export async function confirm(page: Page, action: string | RegExp): Promise<void> {
  await clean(page);
  await page.getByRole('dialog').getByRole('button', { name: action }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** What a button of the page saves: the name of the file, and where it is. */
export async function download(page: Page, button: Locator): Promise<{ name: string; path: string }> {
  const [saved] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: saved.suggestedFilename(), path: await saved.path() };
}

export const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

/** Goes on with Tab until a control has the focus. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let stops = 0; stops < 120; stops += 1) {
    if (await isFocused(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${String(control)}.`);
}
