import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { WEB_PAGES } from './web-pages.js';

const PAGES = join(import.meta.dirname ?? __dirname, '../../../apps/web/src/pages');

/** Addresses of the web app as its folders give them: `(groups)` are left out, `index` and `route` are the folder's own. */
const addresses = new Set(
  readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !/(^|\/)-/.test(file))
    .map((file) =>
      `/${file.slice(0, -'.tsx'.length)}`
        .replaceAll(/\/\([^)]*\)/g, '')
        .replaceAll('_.', '/')
        .replace(/\/(index|route)$/, ''),
    ),
);

describe('The pages that mails and documents lead to', () => {
  it.each(Object.entries(WEB_PAGES))('are there: %s', (_, page) => {
    expect(addresses).toContain(typeof page === 'string' ? page : page('$id'));
  });
});
