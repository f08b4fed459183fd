import { createInterface } from 'node:readline/promises';
import { StartError } from '@schakel/installation';
import {
  addMember,
  assertGoodPassword,
  foundOrganisation,
  ORGANISATION_KINDS,
  type OrganisationKind,
  ROLES,
  type Role,
} from '@schakel/organisations';
import { DomainError, newSecret } from '@schakel/platform';
import { Command, Option } from 'commander';
import { DataSource } from 'typeorm';
import { withInstallation } from './installation.js';

interface Options {
  email: string;
  name: string;
  kind: OrganisationKind;
  organisation: string;
  role: Role;
  passwordStdin?: boolean;
}

/** `schakel create-user …` */
export function createUser(): Command {
  return new Command('create-user')
    .description('make a person a member of an organisation, which is founded where it does not exist')
    .requiredOption('--email <address>', 'e-mail address to sign in with')
    .requiredOption('--name <name>', 'name of the person')
    .addOption(
      new Option('--kind <kind>', 'kind of the organisation').choices(ORGANISATION_KINDS).makeOptionMandatory(),
    )
    .requiredOption('--organisation <name>', 'name of the organisation')
    .addOption(new Option('--role <role>').choices(ROLES).default('admin'))
    .option('--password-stdin', 'read the password from standard input; else one is made and printed')
    .action(async (options: Options) => {
      const email = options.email.trim().toLowerCase();
      if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new StartError('--email must be an e-mail address.');
      for (const name of ['name', 'organisation'] as const)
        if (options[name].trim() === '') throw new StartError(`--${name} must not be empty.`);
      const password = options.passwordStdin ? await firstLine() : newSecret();
      refuseWeak(password, [options.name, email]);
      const added = await withInstallation((context) => add(context.get(DataSource), { ...options, email, password }));
      console.log(`${email} is ${options.role} of ${options.organisation}.`);
      if (added.existed) console.log('This person had an account already: name and password stay as they are.');
      else if (!options.passwordStdin) console.log(`Password: ${password}`);
    });
}

function add(
  database: DataSource,
  { email, password, ...options }: Options & { password: string },
): Promise<{ existed: boolean }> {
  return database.transaction(async (manager) => {
    const [organisation] = (await manager.query('select id from organisation where kind = $1 and name = $2', [
      options.kind,
      options.organisation,
    ])) as { id: string }[];
    const { id } = organisation ?? (await foundOrganisation(manager, options.kind, options.organisation));
    const known = (await manager.query('select 1 from person where email = $1', [email])) as unknown[];
    await addMember(manager, id, options.role, { email, name: options.name, password });
    return { existed: known.length > 0 };
  });
}

function refuseWeak(password: string, context: string[]): void {
  try {
    assertGoodPassword(password, context);
  } catch (error) {
    if (error instanceof DomainError) throw new StartError(error.detail);
    throw error;
  }
}

async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  for await (const line of lines) {
    lines.close();
    return line;
  }
  throw new StartError('No password came in on standard input.');
}
