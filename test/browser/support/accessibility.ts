import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installationRoot } from '@schakel/platform';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  id: string;
  help: string;
  nodes: { target: string[]; failureSummary: string }[];
}

let source: string | undefined;

/** What axe finds on the page as it stands: WCAG 2.2 A and AA, best practice, and the size of targets. */
export async function violations(page: Page): Promise<string[]> {
  source ??= readFileSync(join(installationRoot(), 'node_modules/axe-core/axe.min.js'), 'utf8');
  // Evaluated rather than added as a script: the page allows no script but its own.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const found = await page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    const options = { runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } } };
    return (await axe.run(options)).violations;
  }, TAGS);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`),
  );
}

/**
 * What axe finds in every look: light, dark, in forced colours, and 320 px wide (which is 400 % zoom), where the page may
 * not be wider than the window either. The page must follow the system in its theme; afterwards it is as it was.
 */
export async function violationsInEveryLook(page: Page): Promise<string[]> {
  const found: string[] = [];
  const look = async (name: string) => {
    await page.evaluate(stands);
    found.push(...(await violations(page)).map((each) => `${name}: ${each}`));
  };
  await look('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await look('dark');
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await look('forced colours');
  await page.emulateMedia({ forcedColors: 'none' });
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  await page.setViewportSize({ width: 320, height: 640 });
  await look('320 px');
  const over = await sideways(page);
  if (over > 0) found.push(`320 px: the page is ${over} px wider than the window`);
  await page.setViewportSize(size);
  await page.evaluate(stands);
  return found;
}

/** Waits until the colours of another look are there: a change of theme goes over in a moment, not at once. */
const stands = async (): Promise<void> => {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
};

/** How far the page is wider than the window, in px. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What one reaches with Tab, in order: role and name. Faults stand in the list as they are found. */
export async function tabWalk(page: Page, most = 120): Promise<string[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  const stops: string[] = [];
  for (let at = 0; at < most; at += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(faultOfFocus);
    if (fault === 'end') return stops;
    const [first = ''] = (await page.locator(':focus').ariaSnapshot()).split('\n');
    const stop = first.replace(/^- /, '').replace(/:$/, '');
    const isNamed = /"[^"]+"|: \S/.test(first) || / \/.+\//.test(first);
    stops.push([stop, ...(isNamed ? [] : ['WITHOUT A NAME']), ...(fault ? [fault] : [])].join(' '));
  }
  throw new Error(`Tab does not come to an end after ${most} stops: ${stops.slice(-5).join(', ')}`);
}

/** Is the focus where one cannot see it? Runs in the page. */
function faultOfFocus(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return 'end';
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  if (width < 1 || height < 1) return 'WITHOUT A SIZE';
  if (bottom < 0 || right < 0 || top > innerHeight || left > innerWidth) return 'OUTSIDE THE WINDOW';
  const [x, y] = [
    Math.min(Math.max(left + width / 2, 0), innerWidth - 1),
    Math.min(Math.max(top + height / 2, 0), innerHeight - 1),
  ];
  const above = document.elementFromPoint(x, y);
  const isSeen =
    above && (element.contains(above) || above.contains(element) || element.closest('label')?.contains(above));
  return isSeen ? '' : `COVERED by ${above?.tagName ?? 'nothing'}`;
}
