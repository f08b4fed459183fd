import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What firms say of opportunities, wherever it is kept: that a firm declines a consultation is its no to it. */
export class InterestSaid1764001000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index consultation_decline_firm on consultation_decline (firm_id);
      create view interest_said as
        select opportunity_id, firm_id, answer, reason, note, answered_at
        from interest i
        where not exists (
          select from consultation_decline d where d.consultation_id = i.opportunity_id and d.firm_id = i.firm_id)
        union all
        select consultation_id, firm_id, 'not-interested', reason, note, declined_at
        from consultation_decline;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view interest_said; drop index consultation_decline_firm');
  }
}
