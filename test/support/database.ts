import { randomUUID } from 'node:crypto';
import { dataSourceOptions, type Schema } from '@schakel/platform';
import { Client } from 'pg';
import { DataSource } from 'typeorm';

const superuserUrl = () => process.env['SCHAKEL_TEST_SUPERUSER_URL'] as string;
const appUrl = () => process.env['SCHAKEL_TEST_APP_URL'] as string;

async function asSuperuser(sql: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl() });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A fresh database with all tables, cloned from the migrated template. Its URL is that of the role the apps use. */
export async function newDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(`create database ${name} template schakel owner schakel_owner`);
  const url = new URL(appUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asSuperuser(`drop database if exists ${name} with (force)`) };
}

/** The role that owns the tables, in the database of a URL: it may do what no app may. */
export async function asOwner(url: string, ...statements: string[]): Promise<void> {
  const owner = new URL(url);
  owner.username = 'schakel_owner';
  const client = new Client({ connectionString: owner.href });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A connection pool on a fresh database, for tests that need no app around it. */
export async function testDatabase(schema: Schema): Promise<DataSource & { drop(): Promise<void> }> {
  const database = await newDatabase();
  const source = await new DataSource(dataSourceOptions({ url: database.url, schema, pool: 5 })).initialize();
  return Object.assign(source, {
    drop: async () => {
      await source.destroy();
      await database.drop();
    },
  });
}
