import type { Page, Request } from 'playwright-core';

const underWay = new WeakMap<Page, Set<Request>>();

/** Keeps count of what a page asks the network for, from now on. */
export function followTraffic(page: Page): void {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  // Nobody reads on in a refusal, which therefore never finishes.
  page.on('response', (response) => response.ok() || requests.delete(response.request()));
  page.on('requestfailed', (request) => requests.delete(request));
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** How long nothing may be asked for before it counts as quiet. */
const QUIET_MS = 100;

/** Waits until a page asks for nothing any more and has nothing left to do. Playwright's own wait takes half a second. */
export async function trafficStands(page: Page): Promise<void> {
  const requests = underWay.get(page);
  if (!requests) return page.waitForLoadState('networkidle');
  await page.waitForLoadState('load');
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    await page.evaluate(() => new Promise<unknown>((idle) => requestIdleCallback(idle, { timeout: 1_000 })));
    if (requests.size === 0) {
      let isQuiet = true;
      const broken = () => (isQuiet = false);
      page.on('request', broken);
      await pause(QUIET_MS);
      page.off('request', broken);
      if (isQuiet) return;
    } else await pause(20);
  }
  throw new Error(`The page goes on asking for ${[...requests].map((request) => request.url()).join(', ')}`);
}
