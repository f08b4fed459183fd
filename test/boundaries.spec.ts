import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installationRoot } from '@schakel/platform';

const root = installationRoot();
const run = promisify(execFile);

/** A line that breaks each rule, in a file that does not exist otherwise. */
const VIOLATIONS: Readonly<Record<string, [file: string, line: string]>> = {
  'platform-imports-only-what-lies-below-it': ['libs/platform/src/zz-breaks.ts', `import '@schakel/firms';`],
  'taxonomy-imports-only-what-lies-below-it': ['libs/taxonomy/src/zz-breaks.ts', `import '@schakel/search';`],
  'matching-imports-only-what-lies-below-it': [
    'libs/matching/src/zz-breaks.ts',
    `import type { Page } from '@schakel/platform';\nexport type P = Page<string>;`,
  ],
  'search-imports-only-what-lies-below-it': ['libs/search/src/zz-breaks.ts', `import '@schakel/firms';`],
  'organisations-imports-only-what-lies-below-it': ['libs/organisations/src/zz-breaks.ts', `import '@schakel/firms';`],
  'firms-imports-only-what-lies-below-it': ['libs/firms/src/zz-breaks.ts', `import '@schakel/opportunities';`],
  'opportunities-imports-only-what-lies-below-it': ['libs/opportunities/src/zz-breaks.ts', `import '@schakel/firms';`],
  'matches-imports-only-what-lies-below-it': ['libs/matches/src/zz-breaks.ts', `import '@schakel/exchange';`],
  'brokerage-imports-only-what-lies-below-it': ['libs/brokerage/src/zz-breaks.ts', `import '@schakel/exchange';`],
  'exchange-imports-only-what-lies-below-it': ['libs/exchange/src/zz-breaks.ts', `import '@schakel/matches';`],
  'libs-never-import-apps': [
    'libs/installation/src/zz-breaks.ts',
    `import '../../../apps/buyer-api/src/buyer-api.js';`,
  ],
  'apps-never-import-apps': ['apps/buyer-api/src/zz-breaks.ts', `import '../../supplier-api/src/supplier-api.js';`],
  'a-lib-is-entered-through-its-index': [
    'apps/buyer-api/src/zz-enters.ts',
    `import '../../../libs/firms/src/firm.js';`,
  ],
  'a-lib-is-entered-by-other-libs-through-its-index': [
    'libs/matches/src/zz-enters.ts',
    `import '../../firms/src/firm.js';`,
  ],
  'matching-is-pure': ['libs/matching/src/zz-pure.ts', `import 'node:fs';`],
  'production-code-imports-no-test-code': ['libs/matches/src/zz-test.ts', `import '../../../test/support/demo.js';`],
};

/** A copy of the sources, so that nothing that breaks a rule ever stands in the project itself. */
function copyOfSources(): string {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-boundaries-'));
  for (const part of ['apps', 'libs', 'test']) {
    cpSync(join(root, part), join(folder, part), {
      recursive: true,
      filter: (path) => statSync(path).isDirectory() || path.endsWith('.ts'),
    });
  }
  for (const file of ['tsconfig.json', 'package.json', '.dependency-cruiser.cjs'])
    cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

async function violations(folder: string): Promise<string[]> {
  const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs', 'test'];
  const { stdout } = await run(process.execPath, [depcruise, ...options], { cwd: folder, maxBuffer: 256e6 }).catch(
    (error: { stdout: string }) => error,
  );
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } };
  return summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
}

describe('The boundaries between apps and libs', () => {
  let folder: string;
  beforeAll(() => {
    folder = copyOfSources();
    for (const [file, line] of Object.values(VIOLATIONS)) writeFileSync(join(folder, file), `${line}\n`);
    for (const [one, other] of [
      ['a', 'b'],
      ['b', 'a'],
    ])
      writeFileSync(join(folder, `libs/matches/src/zz-cycle-${one}.ts`), `import './zz-cycle-${other}.js';\n`);
    mkdirSync(join(folder, 'apps/web'), { recursive: true });
    writeFileSync(join(folder, 'apps/web/zz-breaks.ts'), `import '@schakel/firms';\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('bite: every rule reports the file that breaks it, and nothing else is reported', async () => {
    const found = await violations(folder);
    for (const [rule, [file]] of Object.entries(VIOLATIONS)) expect(found).toContain(`${rule} ${file}`);
    expect(found).toContain('web-imports-no-lib apps/web/zz-breaks.ts');
    expect(found).toContainEqual(expect.stringMatching(/^no-cycles libs\/matches\/src\/zz-cycle-/));
    expect(found.filter((violation) => !violation.includes('zz-'))).toEqual([]);
  });
});
