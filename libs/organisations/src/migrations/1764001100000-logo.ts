import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The logo of an organisation, a PNG picture as a data address. */
export class Logo1764001100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table organisation add column logo text check (length(logo) <= 50000)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisation drop column logo');
  }
}
