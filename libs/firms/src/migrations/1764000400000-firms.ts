import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FIRM_PROFILES } from '../firm-profile.js';

/** Social firms with what they offer and what proves it. A firm is an organisation of kind firm: same id. */
export class Firms1764000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table firm (
        id uuid primary key references organisation,
        status text not null check (status in ('draft', 'published')),
        source_id text unique,
        kvk_number text unique check (kvk_number ~ '^[0-9]{8}$'),
        name text not null,
        legal_form text,
        employees int check (employees >= 0),
        languages text[] not null,
        website text,
        mission text not null,
        postcode text,
        city text,
        latitude float8,
        longitude float8,
        target_groups jsonb not null,
        main_aim text not null check (main_aim in ('yes', 'no', 'unknown')),
        public_service_mission text not null check (public_service_mission in ('yes', 'no', 'unknown')),
        verified_at timestamptz,
        verified_by uuid references person,
        verifier text,
        published_at timestamptz,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        version int not null
      );
      create table capability (
        id uuid primary key,
        firm_id uuid not null references firm,
        position int not null,
        title text not null,
        description text not null,
        language text,
        cpv text[] not null,
        area jsonb,
        nuts text[] not null,
        places text[] not null default '{}',
        value_from bigint check (value_from >= 0),
        value_to bigint check (value_to >= 0),
        fte float8 check (fte >= 0),
        earliest_start date,
        check (value_from is null or value_to is null or value_from <= value_to)
      );
      create index capability_firm on capability (firm_id, position);
      create table certificate (
        id uuid primary key,
        firm_id uuid not null references firm,
        code text not null,
        number text,
        valid_from date,
        valid_until date,
        verified_at timestamptz,
        verified_by uuid references person,
        verifier text
      );
      create index certificate_firm on certificate (firm_id);
      ${FIRM_PROFILES.ddl}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table firm_match, certificate, capability, firm; drop sequence firm_match_version');
  }
}
