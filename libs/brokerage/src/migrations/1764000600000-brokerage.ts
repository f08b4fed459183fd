import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What brings firms and opportunities together: shortlists, and what firms say of opportunities. */
export class Brokerage1764000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table shortlist_entry (
        opportunity_id uuid not null references opportunity on delete cascade,
        organisation_id uuid not null references organisation,
        firm_id uuid not null references firm,
        firm_name text not null,
        rationale text not null check (rationale <> ''),
        position int not null,
        added_by uuid not null references person,
        added_at timestamptz not null,
        changed_by uuid not null references person,
        changed_at timestamptz not null,
        removed_at timestamptz,
        version int not null,
        primary key (opportunity_id, organisation_id, firm_id)
      );
      create table interest (
        opportunity_id uuid not null references opportunity,
        firm_id uuid not null references firm,
        answer text not null check (answer in ('interested', 'not-interested')),
        reason text,
        note text,
        answered_by uuid not null references person,
        answered_at timestamptz not null,
        primary key (opportunity_id, firm_id),
        check ((answer = 'not-interested') = (reason is not null))
      );
      create index interest_firm on interest (firm_id, answered_at desc, opportunity_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table interest, shortlist_entry');
  }
}
