import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What this installation has done once: loading its demonstration data. */
export class Installation1764000900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table done_once (what text primary key, at timestamptz not null default now())');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table done_once');
  }
}
