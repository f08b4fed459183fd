import { DEMO_ACCOUNTS, DEMO_PASSWORD, type Runtime } from '@schakel/installation';
import type { AppName } from '@schakel/platform';

const AUDIENCES: readonly [AppName, string][] = [
  ['public-api', 'everyone'],
  ['buyer-api', 'buyers'],
  ['supplier-api', 'social firms'],
  ['broker-api', 'account managers'],
];

const ROLES = { buyer: 'buyer', firm: 'social firm', broker: 'account manager' } as const;

/** What stands on the screen once everything runs: where it is, who can sign in, what to try. */
export function welcome(urls: ReadonlyMap<AppName, string>, { config }: Runtime): string {
  const at = (name: AppName) => urls.get(name) ?? '';
  const lines = ['', 'Schakel is ready.', '', 'Open in a browser'];
  lines.push(`  ${at('public-api')}  the page of Schakel`);
  for (const [name, audience] of AUDIENCES) lines.push(`  ${at(name)}/v1/docs  API for ${audience}`);
  if (config.demoData) lines.push('', ...accounts(), '', ...tries(at('public-api')));
  lines.push(
    '',
    `Log: ${config.dataFolder}/schakel.log · Mail: ${config.smtp.url ? 'by SMTP' : `${config.dataFolder}/mail`} · Stop with Ctrl-C`,
    '',
  );
  return lines.join('\n');
}

function accounts(): string[] {
  const width = Math.max(...DEMO_ACCOUNTS.map(({ email }) => email.length));
  return [
    `Demonstration accounts (password for all: ${DEMO_PASSWORD})`,
    ...DEMO_ACCOUNTS.map(
      ({ kind, email, organisation }) => `  ${email.padEnd(width)}  ${ROLES[kind]}, ${organisation}`,
    ),
  ];
}

function tries(page: string): string[] {
  const [buyer, colleague] = DEMO_ACCOUNTS;
  const firm = DEMO_ACCOUNTS.find(({ kind }) => kind === 'firm');
  return [
    'Four things to try',
    '  1. Who cleans windows near Amsterdam?',
    `     ${page}/firms?text=ramen+wassen&near=Amsterdam`,
    `  2. As a buyer: describe a need, see who fits and why. Sign in as ${buyer?.email}`,
    `     ${page}/buyer/needs`,
    `  3. As a social firm: what fits and why, and a consultation to answer. Sign in as ${firm?.email}`,
    `     ${page}/firm`,
    `  4. Sealed answers, opened by two: as ${buyer?.email}, then as ${colleague?.email}`,
    `     ${page}/buyer/consultations, the one that is closed and sealed`,
  ];
}
