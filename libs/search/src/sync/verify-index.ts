import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DocumentKind } from '../documents.js';
import { SearchEngine } from '../search-engine.js';
import { Claims, databaseNow } from './claims.js';
import { DocumentSources } from './document-source.js';
import { SearchIndexState } from './search-index-state.js';

/** Where the index and the database differ; changes that are on their way are no drift. */
export interface IndexDrift {
  kind: DocumentKind;
  /** Documents that are to be found. */
  records: number;
  /** Documents in the index. */
  indexed: number;
  /** Ids that should be found and are not in the index. */
  missing: string[];
  /** Ids whose indexed version is not that of the record. */
  stale: string[];
  /** Ids in the index that must not be found. */
  superfluous: string[];
}

type Differences = Pick<IndexDrift, 'missing' | 'stale' | 'superfluous'>;

const CHUNK = 500;

/** The sweep that proves that nothing drifted: compares every document with the index, in both directions. */
@Injectable()
export class VerifyIndex {
  private readonly claims: Claims;

  constructor(
    private readonly database: DataSource,
    private readonly engine: SearchEngine,
    private readonly sources: DocumentSources,
    private readonly state: SearchIndexState,
  ) {
    this.claims = new Claims(database);
  }

  /** @param repair also take out what is wrong and have the records indexed again */
  async run(kind: DocumentKind, repair = false): Promise<IndexDrift> {
    const started = await databaseNow(this.database);
    const expected = await this.expectedVersions(kind);
    const held = await this.heldVersions(kind);
    const differences = await this.settled(kind, compare(expected, held), started);
    if (repair) await this.repair(kind, differences);
    return { kind, records: expected.size, indexed: held.size, ...differences };
  }

  private async expectedVersions(kind: DocumentKind): Promise<Map<string, number>> {
    const versions = new Map<string, number>();
    for await (const batch of this.sources.of(kind).all())
      for (const { id, version } of batch) versions.set(id, version);
    return versions;
  }

  private async heldVersions(kind: DocumentKind, ids?: readonly string[]): Promise<Map<string, number>> {
    const versions = new Map<string, number>();
    for await (const page of this.engine.list(kind, ids)) for (const { id, version } of page) versions.set(id, version);
    return versions;
  }

  /** The two sides were not read at the same moment: what differs is looked at once more, without what is changing. */
  private async settled(kind: DocumentKind, first: Differences, since: string): Promise<Differences> {
    const suspects = [...first.missing, ...first.stale, ...first.superfluous];
    const settled: Differences = { missing: [], stale: [], superfluous: [] };
    for (let at = 0; at < suspects.length; at += CHUNK) {
      const ids = suspects.slice(at, at + CHUNK);
      const documents = await this.sources.of(kind).load(ids);
      const expected = new Map(documents.map(({ id, version }) => [id, version]));
      const again = compare(expected, await this.heldVersions(kind, ids));
      const moving = await this.claims.unsettled(kind, ids, since);
      for (const name of ['missing', 'stale', 'superfluous'] as const)
        settled[name].push(...again[name].filter((id) => !moving.has(id)));
    }
    return settled;
  }

  /** A version that is too high would never be replaced, so what is wrong is removed first. */
  private async repair(kind: DocumentKind, { missing, stale, superfluous }: Differences): Promise<void> {
    await this.engine.remove(kind, [...stale, ...superfluous]);
    await this.state.changed(this.database.manager, kind, [...missing, ...stale, ...superfluous]);
  }
}

function compare(expected: ReadonlyMap<string, number>, held: ReadonlyMap<string, number>): Differences {
  const ids = [...expected.keys()];
  return {
    missing: ids.filter((id) => !held.has(id)),
    stale: ids.filter((id) => held.has(id) && held.get(id) !== expected.get(id)),
    superfluous: [...held.keys()].filter((id) => !expected.has(id)),
  };
}
