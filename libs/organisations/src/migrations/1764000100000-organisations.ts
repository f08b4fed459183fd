import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, their members, and how they sign in. Secrets are stored as hashes only. */
export class Organisations1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation (
        id uuid primary key,
        kind text not null check (kind in ('buyer', 'firm', 'broker')),
        name text not null,
        accent text check (accent ~ '^#[0-9a-f]{6}$'),
        version int not null default 1,
        created_at timestamptz not null default now()
      );
      create table person (
        id uuid primary key,
        email text not null unique check (email = lower(email)),
        name text not null,
        phone text,
        language text not null default 'nl' check (language in ('nl', 'en')),
        password_hash text,
        sessions_valid_after timestamptz not null default '-infinity',
        created_at timestamptz not null default now()
      );
      create table member (
        organisation_id uuid not null references organisation,
        person_id uuid not null references person,
        role text not null check (role in ('reader', 'editor', 'admin')),
        created_at timestamptz not null default now(),
        primary key (organisation_id, person_id)
      );
      create index member_person on member (person_id);
      create table notification_off (
        organisation_id uuid not null,
        person_id uuid not null,
        kind text not null,
        primary key (organisation_id, person_id, kind),
        foreign key (organisation_id, person_id) references member on delete cascade
      );
      create table invitation (
        id uuid primary key,
        organisation_id uuid not null references organisation,
        email text not null,
        role text not null check (role in ('reader', 'editor', 'admin')),
        token_hash bytea not null unique,
        invited_by uuid references person,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        accepted_at timestamptz,
        withdrawn_at timestamptz
      );
      create index invitation_organisation on invitation (organisation_id, created_at);
      create table session (
        id uuid primary key,
        person_id uuid not null references person,
        organisation_id uuid not null references organisation,
        seed bytea not null,
        device text,
        created_at timestamptz not null,
        proven_at timestamptz not null,
        used_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz
      );
      create index session_person on session (person_id);
      create table access_token (
        hash bytea primary key,
        session_id uuid not null references session on delete cascade,
        expires_at timestamptz not null
      );
      create index access_token_expiry on access_token (expires_at);
      create table refresh_token (
        hash bytea primary key,
        session_id uuid not null references session on delete cascade,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create table password_reset (
        token_hash bytea primary key,
        person_id uuid not null references person,
        expires_at timestamptz not null,
        used_at timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table password_reset, refresh_token, access_token, session, invitation, notification_off, member, person, organisation',
    );
  }
}
