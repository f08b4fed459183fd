import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The statistics that all processes rank by, one row an epoch. */
export class Matches1764000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table match_statistics (
        epoch bigint generated always as identity primary key,
        created_at timestamptz not null default now(),
        firms int not null,
        opportunities int not null,
        firm_version bigint not null,
        opportunity_version bigint not null,
        data bytea not null
      );
      comment on column match_statistics.firm_version is 'The highest version among the firms that were counted; with that of the opportunities it tells how much changed since.';
      alter table match_statistics alter column data set storage external;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table match_statistics');
  }
}
