import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { decodeCursor, isMoment, type Page, pageOf, type Position } from '@schakel/platform';
import { isUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import { Exposures } from './exposures.js';
import type { MatchList, SeenList, ShownMatch, Subject } from './match-list.js';

interface ListRow {
  id: string;
  opportunity_id: string | null;
  firm_id: string | null;
  organisation_id: string;
  person_id: string | null;
  asked: Record<string, unknown>;
  as_of: Date;
  weights: string;
  epoch: string;
  seed: string;
  judged: number;
  listed: string[];
  scores: number[];
  last_shown: (Date | null)[];
}

/** The match lists that someone saw, with what was shown of them. */
@Injectable()
export class StoredLists {
  constructor(
    private readonly database: DataSource,
    private readonly exposures: Exposures,
  ) {}

  async keep(list: MatchList): Promise<void> {
    await this.database.query(
      `insert into match_list (id, opportunity_id, firm_id, organisation_id, person_id, asked, as_of, weights, epoch,
         seed, judged, listed, scores, last_shown)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        list.id,
        ...columnsOf(list.subject),
        list.organisationId,
        list.personId,
        JSON.stringify(list.asked),
        list.asOf,
        list.weights,
        list.epoch,
        list.seed,
        list.judged,
        list.listed.map(({ id }) => id),
        list.listed.map(({ score }) => score),
        list.listed.map(({ lastShown }) => lastShown),
      ],
    );
  }

  /** A list about this subject that the viewer's organisation asked for. */
  async find(viewer: Viewer, subject: Subject, id: string): Promise<MatchList | undefined> {
    const [row] = (await this.database.query(
      `select * from match_list
       where id = $1 and organisation_id = $2 and opportunity_id is not distinct from $3
         and firm_id is not distinct from $4`,
      [id, viewer.organisationId, ...columnsOf(subject)],
    )) as ListRow[];
    return row && toList(row);
  }

  /** The lists of firms for an opportunity that the viewer's organisation saw, newest first. */
  async seen(
    viewer: Viewer,
    opportunityId: string,
    { cursor, limit }: { cursor?: string | undefined; limit: number },
  ): Promise<Page<SeenList>> {
    const isOurs = ([at, id]: Position) => isMoment(at) && isUUID(id);
    const [before, lastId] = cursor === undefined ? [null, null] : decodeCursor(cursor, 2, isOurs);
    const rows = (await this.database.query(
      `select l.*, (select count(*)::int from match_list_entry e where e.list_id = l.id and e.admitted) as shown
       from match_list l
       where opportunity_id = $1 and organisation_id = $2
         and ($3::timestamptz is null or (as_of, id) < ($3, $4::uuid))
       order by as_of desc, id desc limit $5`,
      [opportunityId, viewer.organisationId, before, lastId, limit + 1],
    )) as (ListRow & { shown: number })[];
    const seen = rows.map((row) => ({ ...toList(row), shown: row.shown }));
    return pageOf(seen, limit, ({ asOf, id }) => [asOf, id]);
  }

  /** What was shown of a list: the admitted ones first, each in their order. */
  async shown(listId: string): Promise<ShownMatch[]> {
    return (await this.database.query(
      `select rank, admitted, shown_id as id, name, score, fit, interest, reasons,
         to_char(shown_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "shownAt"
       from match_list_entry where list_id = $1 order by admitted desc, rank`,
      [listId],
    )) as ShownMatch[];
  }

  /**
   * Keeps what is shown of a list. What was shown before stays as it was, so that opening a page again is no new
   * exposure. Only what buyers see exposes a firm.
   */
  async show({ id, subject }: MatchList, viewer: Viewer, shown: readonly ShownMatch[]): Promise<void> {
    if (shown.length === 0) return;
    await this.database.transaction(async (manager) => {
      const added = (await manager.query(
        `insert into match_list_entry (list_id, admitted, rank, shown_id, name, score, fit, interest, reasons, shown_at)
         select $1, admitted, rank, id, name, score, fit, interest, reasons, "shownAt"
         from jsonb_to_recordset($2::jsonb) as shown (admitted boolean, rank int, id uuid, name text, score float8,
           fit jsonb, interest jsonb, reasons jsonb, "shownAt" timestamptz)
         on conflict do nothing returning shown_id, admitted, shown_at`,
        [id, JSON.stringify(shown)],
      )) as { shown_id: string; admitted: boolean; shown_at: Date }[];
      const exposed = added.filter(({ admitted }) => admitted);
      const [first] = exposed;
      if (!first || !('opportunityId' in subject) || viewer.kind !== 'buyer') return;
      const firmIds = exposed.map(({ shown_id: firmId }) => firmId);
      await this.exposures.note(manager, firmIds, subject.opportunityId, first.shown_at.toISOString());
    });
  }
}

function columnsOf(subject: Subject): [opportunityId: string | null, firmId: string | null] {
  return 'opportunityId' in subject ? [subject.opportunityId, null] : [null, subject.firmId];
}

function toList(row: ListRow): MatchList {
  const { id, asked, judged, weights, seed, opportunity_id: opportunityId, firm_id: firmId } = row;
  return {
    id,
    subject: opportunityId === null ? { firmId: firmId ?? '' } : { opportunityId },
    asked,
    organisationId: row.organisation_id,
    personId: row.person_id,
    asOf: row.as_of.toISOString(),
    weights,
    epoch: Number(row.epoch),
    seed,
    judged,
    listed: row.listed.map((listedId, at) => ({
      id: listedId,
      score: row.scores[at] ?? 0,
      lastShown: row.last_shown[at]?.toISOString() ?? null,
    })),
  };
}
