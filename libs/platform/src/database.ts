import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, type DataSourceOptions, DefaultNamingStrategy, MigrationExecutor } from 'typeorm';

type Class = abstract new (...args: never[]) => unknown;

/** What a lib adds to the database: its entities and the migrations that make their tables. */
export interface Schema {
  readonly entities: readonly Class[];
  readonly migrations: readonly Class[];
}

/** Tables and columns are snake_case; properties camelCase. */
class SnakeNames extends DefaultNamingStrategy {
  override tableName(className: string, given: string | undefined): string {
    return given ?? snake(className);
  }

  override columnName(property: string, given: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, given ?? property].join('_'));
  }
}

function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

export interface DatabaseOptions {
  url: string;
  schema: Schema;
  /** Connections at most; waiting for one longer than 3 s is an error, not a hang. */
  pool?: number;
  applicationName?: string;
  /** Milliseconds a statement may take. */
  statementTimeout?: number;
}

/** PostgreSQL waits for ever unless told otherwise, so every wait has an end here. */
export function dataSourceOptions(options: DatabaseOptions): DataSourceOptions {
  return {
    type: 'postgres',
    url: options.url,
    entities: [...options.schema.entities],
    migrations: [...options.schema.migrations],
    namingStrategy: new SnakeNames(),
    synchronize: false,
    migrationsRun: false,
    logging: false,
    poolSize: options.pool ?? 10,
    connectTimeoutMS: 3_000,
    applicationName: options.applicationName ?? 'schakel',
    extra: {
      statement_timeout: options.statementTimeout ?? 15_000,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 30_000,
      keepAlive: true,
    },
  };
}

/** The connection pool of one app; `DataSource` is injected wherever tables are read or written. */
@Module({})
export class DatabaseModule {
  static forRoot(options: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [TypeOrmModule.forRoot({ ...dataSourceOptions(options), retryAttempts: 5, retryDelay: 1_000 })],
    };
  }
}

/** Any number, the same everywhere: whoever holds it migrates, the others wait. */
const MIGRATION_LOCK = 7_246_253_001;

/**
 * Brings the tables up to date, all migrations in one transaction under an advisory lock: of several processes
 * that start together one migrates and the others wait (TypeORM itself takes no lock).
 * @param url a role that owns the tables
 * @param appRole a role that may read and write rows but owns nothing
 * @returns the names of the migrations that ran now
 */
export async function migrate(url: string, schema: Schema, appRole?: string): Promise<string[]> {
  const source = await new DataSource({
    ...dataSourceOptions({ url, schema, pool: 1, applicationName: 'schakel-migrate', statementTimeout: 0 }),
  }).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    // whoever migrates may take long; only the tables themselves are not waited for
    await runner.query('set local lock_timeout to 0');
    await runner.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await runner.query('set local lock_timeout to default');
    const executor = new MigrationExecutor(source, runner);
    executor.transaction = 'none';
    const done = await executor.executePendingMigrations();
    if (appRole) await grant(runner, appRole);
    await runner.commitTransaction();
    return done.map((migration) => migration.name);
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
    await source.destroy();
  }
}

async function grant(runner: { query(sql: string): Promise<unknown> }, role: string): Promise<void> {
  const name = `"${role.replaceAll('"', '""')}"`;
  await runner.query(`grant usage on schema public to ${name}`);
  await runner.query(`grant select, insert, update, delete on all tables in schema public to ${name}`);
  await runner.query(`grant usage, select on all sequences in schema public to ${name}`);
}

/** PostgreSQL's bigint as a number: cents and versions stay far below 2^53. */
export const bigintAsNumber = {
  to: (value: number | null | undefined) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

/** PostgreSQL's date and timestamptz as ISO 8601 text. */
export const instantAsIso = {
  to: (value: string | null | undefined) => value,
  from: (value: Date | null) => (value === null ? null : value.toISOString()),
};
