// Writes the variables of Mantine from the theme: `npm run theme`.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { write } from './generate.mjs';

const look = join(import.meta.dirname, '../src/look');
const { module } = await runnerImport(join(look, 'mantine-variables.ts'), { configFile: false, logLevel: 'error' });
write(join(look, 'mantine-variables.css'), module.mantineVariables());
