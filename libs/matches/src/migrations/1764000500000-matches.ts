import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The statistics that all processes rank by, the match lists that someone saw, and who was shown when. */
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

      create table match_list (
        id uuid primary key,
        opportunity_id uuid references opportunity on delete cascade,
        firm_id uuid references firm on delete cascade,
        organisation_id uuid not null references organisation,
        person_id uuid references person on delete set null,
        asked jsonb not null,
        as_of timestamptz not null,
        weights text not null,
        epoch bigint not null,
        seed text not null,
        judged int not null,
        listed uuid[] not null,
        scores float8[] not null,
        last_shown timestamptz[] not null,
        check (num_nonnulls(opportunity_id, firm_id) = 1),
        check (cardinality(listed) = cardinality(scores) and cardinality(listed) = cardinality(last_shown))
      );
      comment on column match_list.opportunity_id is 'Firms for this opportunity; else opportunities for the firm.';
      comment on column match_list.listed is 'In the order shown, with the scores and when each was last shown before: with the seed they give the order again.';
      create index match_list_opportunity on match_list (opportunity_id, organisation_id, as_of, id);
      create index match_list_firm on match_list (firm_id);
      create index match_list_as_of on match_list (as_of);

      create table match_list_entry (
        list_id uuid not null references match_list on delete cascade,
        admitted boolean not null,
        rank int not null,
        shown_id uuid not null,
        name text not null,
        score float8 not null,
        fit jsonb not null,
        interest jsonb,
        reasons jsonb not null,
        shown_at timestamptz not null,
        primary key (list_id, admitted, rank)
      );
      comment on table match_list_entry is 'What was really shown of a list, as it was shown first.';

      create table firm_exposure (
        firm_id uuid not null references firm on delete cascade,
        opportunity_id uuid not null references opportunity on delete cascade,
        shown_at timestamptz not null,
        primary key (firm_id, opportunity_id)
      );
      comment on table firm_exposure is 'When a firm was last shown to a buyer in the list of an opportunity.';
      create index firm_exposure_latest on firm_exposure (firm_id, shown_at desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table firm_exposure, match_list_entry, match_list, match_statistics');
  }
}
