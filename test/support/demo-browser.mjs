import { chromium } from 'playwright-core';
import { DEMO_PASSWORD } from './started-schakel.mjs';

/** The Chromium of this machine, at CHROMIUM_PATH or where Debian has it. */
export function launchChromium() {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
}

/** Signs a page's visitor in with an account of the demonstration. */
export async function signIn(page, email) {
  await page.goto('/sign-in');
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(DEMO_PASSWORD);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** Waits until a page stands with its data. */
export async function settled(page) {
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('[aria-busy=true]:not([data-sample] *)').first().waitFor({ state: 'detached' });
}

/** Asks an API what someone of the demonstration may see. @returns asks for a path such as `/buyer/v1/needs` */
export async function askAs(url, api, email) {
  const signedIn = await fetch(`${url}/${api}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: DEMO_PASSWORD }),
  });
  const { accessToken } = await signedIn.json();
  return async (path) => {
    const answer = await fetch(`${url}/${api}/v1/${path}`, { headers: { authorization: `Bearer ${accessToken}` } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
}
