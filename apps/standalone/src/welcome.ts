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
  for (const [name, audience] of AUDIENCES) lines.push(`  ${at(name)}/v1/docs  API for ${audience}`);
  lines.push(`  ${at('public-api')}  the page of Schakel`);
  if (config.demoData) lines.push('', ...accounts(), '', ...tries(at));
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

function tries(at: (name: AppName) => string): string[] {
  const [buyer, colleague] = DEMO_ACCOUNTS;
  const firm = DEMO_ACCOUNTS.find(({ kind }) => kind === 'firm');
  const signIn = (api: string, email = '') =>
    `TOKEN=$(curl -s ${api}/v1/sessions --json '{"email":"${email}","password":"${DEMO_PASSWORD}"}' | sed 's/.*"accessToken":"\\([^"]*\\).*/\\1/')`;
  return [
    'Four things to try',
    '  1. Who cleans windows near Amsterdam?',
    `     curl '${at('public-api')}/v1/firms?text=ramen+wassen&near=Amsterdam&km=25'`,
    '  2. As a buyer: your needs, and then /v1/needs/{id}/matches for who fits and why',
    `     ${signIn(at('buyer-api'), buyer?.email)}; curl -H "Authorization: Bearer $TOKEN" ${at('buyer-api')}/v1/needs`,
    '  3. As a social firm: what fits, and why',
    `     ${signIn(at('supplier-api'), firm?.email)}; curl -H "Authorization: Bearer $TOKEN" ${at('supplier-api')}/v1/matches`,
    `  4. Sealed answers, opened by two: as ${buyer?.email}, then as ${colleague?.email}`,
    `     POST ${at('buyer-api')}/v1/consultations/{id}/opening, of the one in phase answers-closed`,
  ];
}
