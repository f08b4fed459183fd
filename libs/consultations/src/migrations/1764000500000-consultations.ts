import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What consultations have beyond other opportunities. The ledger can be added to, never altered. */
export class Consultations1764000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consultation (
        id uuid primary key references opportunity on delete cascade,
        questionnaire jsonb not null,
        questions_until timestamptz,
        invited_only_reason text,
        opening_members int not null check (opening_members in (1, 2)),
        public_key bytea,
        private_key_wrapped bytea,
        opening_requested_by uuid references person,
        opening_requested_at timestamptz,
        opened_at timestamptz,
        report_published_at timestamptz,
        archived_at timestamptz,
        version int not null
      );
      create table consultation_invitation (
        consultation_id uuid not null references consultation on delete cascade,
        firm_id uuid not null references firm,
        rationale text not null,
        origin text not null check (origin in ('matches', 'search', 'other')),
        invited_by uuid not null references person,
        invited_at timestamptz not null,
        primary key (consultation_id, firm_id)
      );
      create table consultation_decline (
        consultation_id uuid not null references consultation,
        firm_id uuid not null references organisation,
        reason text not null check (reason in ('too-big', 'too-late', 'too-far', 'not-our-trade', 'no-capacity', 'other')),
        note text,
        declined_at timestamptz not null,
        primary key (consultation_id, firm_id)
      );
      create table consultation_question (
        id uuid primary key,
        consultation_id uuid not null references consultation,
        firm_id uuid not null references organisation,
        pseudonym text not null,
        text text not null,
        asked_at timestamptz not null,
        assigned_to uuid references person,
        topic text,
        answer text,
        merged_into uuid references consultation_question,
        returned_at timestamptz,
        return_reason text,
        published_at timestamptz,
        version int not null
      );
      create index consultation_question_order on consultation_question (consultation_id, asked_at, id);
      create table consultation_draft (
        consultation_id uuid not null references consultation,
        firm_id uuid not null references organisation,
        content bytea not null,
        saved_at timestamptz not null,
        version int not null,
        primary key (consultation_id, firm_id)
      );
      create table consultation_answer (
        consultation_id uuid not null references consultation,
        firm_id uuid not null references organisation,
        version int not null,
        box bytea not null,
        content_hash text not null,
        ledger_head text not null,
        submitted_at timestamptz not null,
        withdrawn_at timestamptz,
        opened jsonb,
        unreadable text,
        primary key (consultation_id, firm_id, version)
      );
      create table consultation_document (
        id uuid primary key,
        consultation_id uuid not null references consultation on delete cascade,
        title text not null,
        created_at timestamptz not null
      );
      create index consultation_document_order on consultation_document (consultation_id, created_at, id);
      create table document_version (
        document_id uuid not null references consultation_document on delete cascade,
        number int not null,
        file_name text not null,
        note text,
        state text not null
          check (state in ('awaiting-content', 'being-checked', 'clean', 'not-checked', 'refused')),
        refusal text,
        media_type text,
        bytes bigint,
        hash text,
        storage_key uuid unique,
        added_at timestamptz not null,
        published_at timestamptz,
        primary key (document_id, number)
      );
      create index document_version_waiting on document_version (added_at) where state = 'being-checked';
      create table document_public_download (
        document_id uuid not null,
        number int not null,
        day date not null,
        primary key (document_id, number, day),
        foreign key (document_id, number) references document_version on delete cascade
      );
      create table answer_file (
        id uuid primary key,
        consultation_id uuid not null references consultation,
        firm_id uuid not null references organisation,
        question_id text not null,
        state text not null check (state in ('awaiting-content', 'sealed')),
        checked boolean,
        storage_key uuid unique,
        added_at timestamptz not null,
        handed_in_with int,
        version int not null,
        about bytea not null
      );
      create index answer_file_order on answer_file (consultation_id, firm_id, added_at);
      create table ledger_entry (
        consultation_id uuid not null references consultation,
        seq int not null,
        at timestamptz not null,
        kind text not null,
        audience text not null,
        commitment text not null,
        hash text not null,
        payload jsonb,
        salt text,
        firm_id uuid,
        primary key (consultation_id, seq)
      );
      create table consultation_report (
        consultation_id uuid primary key references consultation,
        content jsonb not null,
        version int not null
      );
      create table report_edition (
        consultation_id uuid not null references consultation,
        edition int not null,
        published_at timestamptz not null,
        content jsonb not null,
        primary key (consultation_id, edition)
      );
      create table calendar_feed (
        organisation_id uuid primary key references organisation,
        token_hash bytea not null unique,
        created_by uuid not null references person,
        created_at timestamptz not null
      );
      create function ledger_is_append_only() returns trigger language plpgsql as $$
        begin raise exception 'the ledger can only be added to'; end $$;
      create trigger ledger_append_only before update or delete on ledger_entry
        for each row execute function ledger_is_append_only();
      create trigger ledger_stays before truncate on ledger_entry
        for each statement execute function ledger_is_append_only();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table report_edition, consultation_report, calendar_feed, ledger_entry, answer_file, document_public_download,
        document_version, consultation_document, consultation_answer, consultation_draft, consultation_question,
        consultation_decline,
        consultation_invitation, consultation;
      drop function ledger_is_append_only;
    `);
  }
}
