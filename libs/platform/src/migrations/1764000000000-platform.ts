import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Throttle counters, outgoing mail, idempotency keys and the audit trail. */
export class Platform1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table throttle (
        key text primary key,
        tokens float8 not null,
        refilled_at timestamptz not null
      );
      create table mail_outbox (
        id uuid primary key,
        event text not null,
        recipient text not null,
        subject text not null,
        body text not null,
        language text not null,
        path text,
        optional boolean,
        not_after timestamptz,
        about text,
        organisation_id uuid,
        created_at timestamptz not null default now(),
        claimed_until timestamptz,
        attempts int not null default 0,
        sent_at timestamptz,
        cancelled_at timestamptz,
        error text,
        unique (event, recipient)
      );
      create index mail_outbox_waiting on mail_outbox (created_at) where sent_at is null and cancelled_at is null;
      create table idempotency_key (
        caller text not null,
        key text not null,
        request_hash bytea not null,
        status int,
        body jsonb,
        headers jsonb,
        created_at timestamptz not null default now(),
        primary key (caller, key)
      );
      create table audit (
        id bigint generated always as identity primary key,
        at timestamptz not null default now(),
        action text not null,
        actor uuid,
        organisation uuid,
        subject text,
        details jsonb not null default '{}'
      );
      create index audit_subject on audit (subject, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table throttle, mail_outbox, idempotency_key, audit');
  }
}
