import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mantineVariables } from './mantine-variables.js';

describe('The variables of Mantine', () => {
  it('are as the theme says; after a change on purpose run `npm run theme`', () => {
    expect(readFileSync(join(process.cwd(), 'apps/web/src/look/mantine-variables.css'), 'utf8')).toBe(
      mantineVariables(),
    );
  });
});
