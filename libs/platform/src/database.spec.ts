import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { newDatabase, testDatabase } from '../../../test/support/database.js';
import { bigintAsNumber, dataSourceOptions, instantAsIso, migrate, type Schema } from './database.js';
import { PLATFORM_SCHEMA } from './schema.js';

const APP = 'schakel_app';
const OWNER = 'schakel_owner';

class Things1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table thing (id bigint generated always as identity primary key, name text)');
    await runner.query('select pg_sleep(0.2)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table thing');
  }
}

class Broken1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table half_done (id int)');
    await runner.query('create table thing (id int)');
  }

  async down(): Promise<void> {}
}

const THINGS: Schema = { entities: [], migrations: [Things1764000000000] };

/** The address of a database, as a role. */
function as(role: string, database: string): string {
  const url = new URL(process.env['SCHAKEL_TEST_SUPERUSER_URL'] ?? '');
  url.pathname = `/${database}`;
  url.username = role;
  return url.href;
}

async function ask<T>(url: string, sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as T[];
  } finally {
    await client.end();
  }
}

describe('Bringing the tables up to date', () => {
  const superuser = as('postgres', 'postgres');
  let name: string;
  beforeEach(async () => {
    name = `test_${randomUUID().replaceAll('-', '')}`;
    await ask(superuser, `create database ${name} owner ${OWNER}`);
  });
  afterEach(() => ask(superuser, `drop database ${name} with (force)`));

  it('is done by one of four that start together; the others wait and find it done', async () => {
    const started = Date.now();
    const done = await Promise.all(Array.from({ length: 4 }, () => migrate(as(OWNER, name), THINGS, APP)));
    expect(done.map((names) => names.length).sort()).toEqual([0, 0, 0, 1]);
    expect(done.flat()).toEqual(['Things1764000000000']);
    expect(Date.now() - started).toBeGreaterThanOrEqual(200);
    expect(await ask(as(APP, name), 'select * from thing')).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    await migrate(as(OWNER, name), THINGS, APP);
    expect(await migrate(as(OWNER, name), THINGS, APP)).toEqual([]);
  });

  it('waits for whoever is at it, however long that takes', async () => {
    const other = new Client({ connectionString: as(OWNER, name) });
    await other.connect();
    await other.query('select pg_advisory_lock(7246253001)');
    const waiting = migrate(as(OWNER, name), THINGS, APP);
    const tooSoon = await Promise.race([
      waiting.then(() => 'done', String),
      new Promise((go) => setTimeout(go, 5_500, 'waiting')),
    ]);
    await other.query('select pg_advisory_unlock(7246253001)');
    await other.end();
    expect(tooSoon).toBe('waiting');
    expect(await waiting).toEqual(['Things1764000000000']);
  });

  it('leaves nothing half done', async () => {
    const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const broken = { entities: [], migrations: [Things1764000000000, Broken1764000000001] };
    await expect(migrate(as(OWNER, name), broken, APP)).rejects.toThrow('already exists');
    log.mockRestore();
    const tables = await ask(as(OWNER, name), `select tablename from pg_tables where schemaname = 'public'`);
    expect(tables).toEqual([]);
    expect(await migrate(as(OWNER, name), THINGS, APP)).toHaveLength(1);
  });

  it('lets the role of the apps read and write rows, also of tables that came later, and nothing else', async () => {
    await migrate(as(OWNER, name), THINGS, APP);
    await migrate(
      as(OWNER, name),
      { ...THINGS, migrations: [...THINGS.migrations, ...PLATFORM_SCHEMA.migrations] },
      APP,
    );
    const app = as(APP, name);
    await ask(app, `insert into thing (name) values ('een')`);
    await ask(app, `update thing set name = 'twee'`);
    await ask(app, 'select key from throttle');
    await ask(app, 'delete from thing');
    for (const sql of [
      'drop table thing',
      'alter table thing add column extra text',
      'truncate thing',
      'create table mine (id int)',
      'create schema mine',
      'create role mine',
      `alter role ${APP} superuser`,
      `set role ${OWNER}`,
      `copy thing to program 'cat'`,
    ])
      await expect(ask(app, sql)).rejects.toThrow(/permission denied|must be owner|Only roles/);
  });
});

describe('The role of the apps', () => {
  let database: Awaited<ReturnType<typeof newDatabase>>;
  beforeAll(async () => {
    database = await newDatabase();
  });
  afterAll(() => database.drop());

  it('is no superuser, passes no row security, makes no roles and no databases', async () => {
    const [role] = await ask(
      database.url,
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
              (select count(*)::int from pg_auth_members where member = r.oid) as memberships
       from pg_roles r where rolname = current_user`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      memberships: 0,
    });
  });

  it('owns no table, sequence, function or database', async () => {
    const owned = await ask(
      database.url,
      `select relname as name from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user
       union all select proname from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname = current_user
       union all select datname from pg_database d join pg_roles r on r.oid = d.datdba where r.rolname = current_user`,
    );
    expect(owned).toEqual([]);
  });

  it('may read and write the rows of every table of the product, and not truncate, reference or trigger', async () => {
    const tables = await ask<{ name: string; privileges: string[] }>(
      database.url,
      `select c.relname as name, array(
         select p from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p
         where has_table_privilege(c.oid, p)) as privileges
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'`,
    );
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['person', 'firm', 'opportunity', 'audit']));
    for (const { name, privileges } of tables)
      expect([name, privileges]).toEqual([name, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']]);
  });
});

describe('A connection', () => {
  it('waits for nothing for ever: not for a statement, a lock or a transaction that was forgotten', async () => {
    const database = await testDatabase(PLATFORM_SCHEMA);
    try {
      const settings = await database.query(
        `select name, setting::int from pg_settings
         where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by name`,
      );
      expect(settings).toEqual([
        { name: 'idle_in_transaction_session_timeout', setting: 30_000 },
        { name: 'lock_timeout', setting: 5_000 },
        { name: 'statement_timeout', setting: 15_000 },
      ]);
    } finally {
      await database.drop();
    }
  });

  it('that cannot be had is an error within seconds', async () => {
    const source = new DataSource(dataSourceOptions({ url: 'postgres://a:b@127.0.0.1:9/c', schema: PLATFORM_SCHEMA }));
    await expect(source.initialize()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('Values of the database', () => {
  it('become numbers and ISO 8601, and stay null', () => {
    expect(bigintAsNumber.from('1000000000000000')).toBe(1e15);
    expect(bigintAsNumber.from(null)).toBeNull();
    expect(instantAsIso.from(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
    expect(instantAsIso.from(null)).toBeNull();
  });
});
