import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installationRoot } from '@schakel/platform';

const APIS = ['public-api', 'buyer-api', 'supplier-api', 'broker-api'];

interface Document {
  paths: Record<string, Record<string, { operationId: string; summary?: string; responses: Record<string, unknown> }>>;
}

/** What the built apps say of themselves: the compiler plugin that reads the schemas runs in the build only. */
describe('The OpenAPI document of every API', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-openapi-'));
  const root = installationRoot();
  beforeAll(() => {
    execFileSync(process.execPath, [join(root, 'dist/apps/cli/src/main.js'), 'openapi', '--out', folder], {
      cwd: root,
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (base: string, api: string): Document =>
    JSON.parse(readFileSync(join(base, api, 'openapi.json'), 'utf8')) as Document;

  it.each(APIS)(
    'of %s is the committed one; after a change on purpose run `npm run --silent schakel -- openapi`',
    (api) => {
      expect(read(folder, api)).toEqual(read(join(root, 'apps'), api));
    },
  );

  it.each(APIS)('of %s says of every operation what it does and what it answers', (api) => {
    const operations = Object.values(read(folder, api).paths).flatMap((path) => Object.values(path));
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { operationId, summary, responses } of operations) {
      expect(`${operationId}: ${summary}`).toMatch(/: \S/);
      expect(Object.keys(responses)).toContain('default');
    }
  });
});
