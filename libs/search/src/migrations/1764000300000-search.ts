import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Index sync, and the index of the PostgreSQL engine; all of the latter can be thrown away and rebuilt. */
export class Search1764000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table index_state (
        kind text not null,
        record_id uuid not null,
        version bigint not null default 1,
        changed_at timestamptz not null default clock_timestamp(),
        claim uuid,
        claimed_until timestamptz,
        attempts int not null default 0,
        error text,
        done_at timestamptz,
        primary key (kind, record_id)
      );
      comment on table index_state is 'One row per record that changed: to be indexed until done_at is set; done rows are kept for a day, for rebuilds.';
      create index index_state_waiting on index_state (changed_at) where done_at is null;
      create index index_state_done on index_state (done_at) where done_at is not null;

      create table search_generation (
        kind text primary key,
        live int not null,
        last int not null,
        contents text not null default ''
      );
      comment on table search_generation is 'Which generation of rows searches see; contents: what they were made with, empty = never rebuilt.';
      insert into search_generation (kind, live, last) values ('firm', 1, 1), ('opportunity', 1, 1);

      create table search_vocabulary (
        kind text not null,
        generation int not null,
        term text collate "C" not null,
        deletes text[] not null,
        primary key (kind, generation, term)
      );
      comment on column search_vocabulary.deletes is 'The beginning of the term, and it with each letter left out: two terms that share one are near.';
      create index search_vocabulary_deletes on search_vocabulary using gin (deletes);
    `);
    for (const table of ['search_firm', 'search_opportunity'])
      await runner.query(`
        create table ${table} (
          generation int not null,
          id uuid not null,
          version bigint not null,
          terms tsvector not null,
          tags text[] not null,
          facets text[] not null,
          deadline timestamptz,
          newest timestamptz not null,
          value bigint,
          latitude float8,
          longitude float8,
          shown jsonb not null,
          primary key (id, generation)
        );
        create index ${table}_terms on ${table} using gin (terms);
        create index ${table}_tags on ${table} using gin (tags);
        create index ${table}_newest on ${table} (generation, newest desc, id);
        create index ${table}_deadline on ${table} (generation, deadline, id);
        create index ${table}_place on ${table} (generation, latitude, longitude);
      `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table index_state, search_generation, search_vocabulary, search_firm, search_opportunity');
  }
}
