import { DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import { cssVariablesResolver, theme } from './theme.js';

/** Colours of Mantine that nothing here uses: two thirds of its variables. */
const UNUSED = /^--mantine-color-(pink|grape|violet|indigo|cyan|teal|lime|orange|yellow|blue|green|straw)-/;

function block(selector: string, variables: Readonly<Record<string, string>>): string {
  const lines = Object.entries(variables)
    .filter(([name]) => !UNUSED.test(name))
    .map(([name, value]) => `  ${name}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}

/** The style sheet of the theme: what MantineProvider would otherwise write into the page. */
export function mantineVariables(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const [given, ours] = [defaultCssVariablesResolver(merged), cssVariablesResolver(merged)];
  return [
    '/* Written by `npm run theme` from theme.ts. */\n',
    block(':root', { ...given.variables, ...ours.variables }),
    block(":root[data-mantine-color-scheme='light']", { ...given.light, ...ours.light }),
    block(":root[data-mantine-color-scheme='dark']", { ...given.dark, ...ours.dark }),
  ].join('');
}
