import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OPPORTUNITY_PROFILES } from '../opportunity-profile.js';

/** Needs, consultations and imported notices, with every change made after publication. */
export class Opportunities1764000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table opportunity (
        id uuid primary key,
        kind text not null check (kind in ('need', 'consultation')),
        status text not null check (status in ('draft', 'planned', 'open', 'closed', 'awarded', 'withdrawn')),
        buyer_id uuid references organisation,
        buyer_name text not null,
        title text not null,
        description text not null,
        background text,
        language text not null,
        cpv text[] not null,
        nuts text[] not null,
        country text,
        places text[] not null default '{}',
        value bigint check (value >= 0),
        deadline timestamptz,
        starts_on date,
        reserved text not null check (reserved in ('none', 'art20', 'art77', 'considering')),
        reservation_rationale text,
        required_certificates text[] not null,
        target_groups text[] not null,
        social_criteria text,
        how_to_respond text,
        consultation_id uuid references opportunity,
        lots jsonb not null,
        awards jsonb not null,
        withdrawal_reason text,
        invited_only boolean not null default false,
        admitted uuid[] not null default '{}',
        source_name text,
        source jsonb,
        published_at timestamptz,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        version int not null,
        check ((buyer_id is null) = (source_name is not null))
      );
      create index opportunity_buyer on opportunity (buyer_id, created_at desc, id);
      create index opportunity_consultation on opportunity (consultation_id) where consultation_id is not null;
      create index opportunity_overdue on opportunity (deadline) where status in ('planned', 'open');
      create table opportunity_source (
        source_name text not null,
        key text not null,
        opportunity_id uuid not null references opportunity,
        primary key (source_name, key)
      );
      create table opportunity_change (
        opportunity_id uuid not null references opportunity,
        version int not null,
        at timestamptz not null,
        actor uuid references person,
        fields jsonb not null,
        primary key (opportunity_id, version)
      );
      ${OPPORTUNITY_PROFILES.ddl}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table opportunity_match, opportunity_change, opportunity_source, opportunity; drop sequence opportunity_match_version',
    );
  }
}
