import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addMember,
  foundOrganisation,
  ORGANISATIONS_SCHEMA,
  type OrganisationKind,
  type Role,
} from '@schakel/organisations';
import { dataSourceOptions, installationRoot } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { newDatabase } from '../../support/database.js';

/** Where everything runs, and with which database. */
interface Address {
  url: string;
  databaseUrl: string;
}

export const PASSWORD = 'een lange zin die niemand raadt';

/** Someone with an account. */
export interface Account {
  /** What he or she is called. */
  name: string;
  email: string;
  password: string;
  organisation: string;
  organisationId: string;
}

interface PersonOptions {
  role?: Role;
  /** What the organisation is called. */
  name?: string;
  /** In whose organisation; without one, a new organisation. */
  colleagueOf?: Account;
}

const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * The whole of Schakel with its demonstration data, started as `npm start` does it, once for all browser tests of a run:
 * by the first that asks; the others wait. Whoever changes data makes people of their own.
 */
export class SharedApp {
  private constructor(
    readonly url: string,
    readonly databaseUrl: string,
    private readonly database: DataSource,
  ) {}

  static async get(): Promise<SharedApp> {
    const folder = folderOfRun();
    const address = join(folder, 'address.json');
    if (isFirst(folder)) await start(folder, address);
    for (const until = Date.now() + 90_000; !existsSync(address); await sleep(100)) {
      if (Date.now() > until)
        throw new Error(`Schakel did not start:\n${readFileSync(join(folder, 'output'), 'utf8')}`);
    }
    const { url, databaseUrl } = JSON.parse(readFileSync(address, 'utf8')) as Address;
    const options = dataSourceOptions({ url: databaseUrl, schema: ORGANISATIONS_SCHEMA, pool: 1 });
    return new SharedApp(url, databaseUrl, await new DataSource(options).initialize());
  }

  /** Everyone in these tests signs in from one network, which nobody may guess passwords from: that is forgotten. */
  async forgetAttempts(): Promise<void> {
    await this.database.query(`delete from throttle where key like 'sign-in-from:%'`);
  }

  /** Makes someone in a new organisation, or a colleague of someone. */
  async person(
    kind: OrganisationKind,
    { role = 'admin', name: organisationName, colleagueOf }: PersonOptions = {},
  ): Promise<Account> {
    const number = randomUUID().slice(0, 8);
    const organisation = colleagueOf?.organisation ?? organisationName ?? `Organisatie ${number}`;
    const [name, email] = [`Mens ${number}`, `mens-${number}@organisatie.example`];
    const organisationId = await this.database.transaction(async (manager) => {
      const id = colleagueOf?.organisationId ?? (await foundOrganisation(manager, kind, organisation)).id;
      await addMember(manager, id, role, { email, name, password: PASSWORD });
      return id;
    });
    return { name, email, password: PASSWORD, organisation, organisationId };
  }

  /** Lets the periods of a consultation end, as if they had begun earlier. @param secondsAgo since its deadline */
  async passDeadline(consultationId: string, secondsAgo = 60): Promise<void> {
    const deadline = new Date(Date.now() - secondsAgo * 1000);
    await this.passQuestions(consultationId, new Date(deadline.getTime() - 1000));
    await this.database.query('update opportunity set deadline = $2 where id = $1', [consultationId, deadline]);
  }

  /** Lets the period for questions end. */
  async passQuestions(consultationId: string, at = new Date(Date.now() - 1000)): Promise<void> {
    await this.database.query('update consultation set questions_until = $2 where id = $1', [consultationId, at]);
  }

  /** Lets the access tokens of someone expire, as they do after ten minutes; the session goes on. */
  async expireAccess({ email }: Pick<Account, 'email'>): Promise<void> {
    await this.database.query(
      `update access_token set expires_at = now() - interval '1 second' where session_id in
         (select session.id from session join person on person.id = session.person_id where person.email = $1)`,
      [email],
    );
  }

  /** The address in a mail to someone, as it arrived: a file, since no mail server is set. @param path such as `/reset` */
  async mailedLink(email: string, path: string): Promise<string> {
    for (const until = Date.now() + 20_000; Date.now() < until; await sleep(100)) {
      for (const mail of this.mails()) {
        const link = mail.includes(`To: ${email}`) && new RegExp(`${path}#[\\w-]{43}`).exec(mail)?.[0];
        if (link) return link;
      }
    }
    throw new Error(`${email} got no mail with a link to ${path}.`);
  }

  /** All mails that were sent, without the line breaks of their encoding. */
  private mails(): string[] {
    const folder = join(folderOfRun(), 'mail');
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : [];
    return names.map((name) => readFileSync(join(folder, name), 'utf8').replaceAll(/=\r?\n/g, ''));
  }

  async leave(): Promise<void> {
    await this.database.destroy();
  }
}

const folderOfRun = (): string => join(process.env['SCHAKEL_TEST_FOLDER'] ?? '', 'browser');

/** The folder is the lock: who makes it starts the app. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function start(folder: string, address: string): Promise<void> {
  const output = join(folder, 'output');
  const { url: databaseUrl } = await newDatabase();
  const any = Object.fromEntries(
    ['PUBLIC_API', 'BUYER_API', 'SUPPLIER_API', 'BROKER_API', 'WORKER'].map((name) => [`${name}_PORT`, '0']),
  );
  const file = openSync(output, 'a');
  const child = spawn(process.execPath, [join(installationRoot(), 'dist/apps/standalone/src/main.js')], {
    cwd: installationRoot(),
    env: { PATH: process.env['PATH'], DATA_FOLDER: folder, DATABASE_URL: databaseUrl, DEMO_DATA: 'on', ...any },
    stdio: ['ignore', file, file],
  });
  child.unref();
  writeFileSync(join(folder, 'pid'), String(child.pid));
  for (;;) {
    const url = /^ {2}(http:\S+) {2}the page of Schakel$/m.exec(readFileSync(output, 'utf8'))?.[1];
    if (url) {
      writeFileSync(`${address}.new`, JSON.stringify({ url, databaseUrl } satisfies Address));
      return renameSync(`${address}.new`, address);
    }
    if (child.exitCode !== null) return;
    await sleep(100);
  }
}
