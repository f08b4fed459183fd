import { Injectable } from '@nestjs/common';
import { type Opportunity, ReadOpportunities } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { decodeCursor, isMoment, type Page, pageOf } from '@schakel/platform';
import { isUUID } from 'class-validator';
import type { DeclineReason } from '@schakel/taxonomy';
import { DataSource } from 'typeorm';
import { Consultations } from '../consultations.js';
import type { Phase } from '../phase.js';

/** A consultation that a firm has to do with, and how it stands in it. */
export interface Involvement {
  opportunity: Opportunity;
  phase: Phase;
  /** Null = it came by itself. */
  invitedAt: string | null;
  draftSavedAt: string | null;
  submittedAt: string | null;
  declined: { reason: DeclineReason; note: string | null; declinedAt: string } | null;
}

/** How a firm deals with invitations: a "no" with a reason is as good as an answer. */
export interface InvitationRecord {
  invited: number;
  answered: number;
  declined: number;
}

interface Row {
  id: string;
  since: Date;
  invitedAt: Date | null;
  draftSavedAt: Date | null;
  submittedAt: Date | null;
  declinedAt: Date | null;
  reason: DeclineReason | null;
  note: string | null;
}

/** The consultations that a firm has to do with: it was invited, asked, drafted, answered or declined. */
@Injectable()
export class FirmConsultations {
  constructor(
    private readonly database: DataSource,
    private readonly opportunities: ReadOpportunities,
    private readonly consultations: Consultations,
  ) {}

  /** Latest published first. */
  async list(
    viewer: Viewer,
    { cursor, limit }: { cursor?: string | undefined; limit: number },
  ): Promise<Page<Involvement>> {
    const after = cursor ? decodeCursor(cursor, 2, ([at, id]) => isMoment(at) && isUUID(id)) : [null, null];
    const rows = (await this.database.query(INVOLVED, [viewer.organisationId, ...after, limit + 1, null])) as Row[];
    const page = pageOf(rows, limit, ({ since, id }) => [since.toISOString(), id]);
    const opportunities = await this.opportunities.visibleByIds(
      viewer,
      page.items.map(({ id }) => id),
    );
    const phases = await this.consultations.phases(opportunities);
    const byId = new Map(page.items.map((row) => [row.id, row]));
    const items = opportunities.flatMap((opportunity) => {
      const [row, phase] = [byId.get(opportunity.id), phases.get(opportunity.id)];
      return row && phase ? [{ opportunity, phase, ...standingOf(row) }] : [];
    });
    return { items, next: page.next };
  }

  /** How the firm stands in one consultation that it may see; everything null where it did nothing in it yet. */
  async one(viewer: Viewer, id: string): Promise<Involvement> {
    const { opportunity, phase } = await this.consultations.published(viewer, id);
    const [row] = (await this.database.query(INVOLVED, [viewer.organisationId, null, null, 1, id])) as Row[];
    return { opportunity, phase, ...(row ? standingOf(row) : NOT_INVOLVED) };
  }

  /** In which of these the firm began to answer, a draft or an answer that stands, and did not decline since. */
  async begun(viewer: Viewer, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = (await this.database.query(
      `(select consultation_id as id from consultation_draft where firm_id = $1 and consultation_id = any($2)
        union select consultation_id from consultation_answer
        where firm_id = $1 and consultation_id = any($2) and withdrawn_at is null)
       except select consultation_id from consultation_decline where firm_id = $1`,
      [viewer.organisationId, ids],
    )) as { id: string }[];
    return new Set(rows.map(({ id }) => id));
  }

  /** The firm's own record; nobody else sees it. */
  async record(viewer: Viewer): Promise<InvitationRecord> {
    const [row] = (await this.database.query(
      `select count(*)::int as invited, count(a.firm_id)::int as answered,
              (count(d.firm_id) filter (where a.firm_id is null))::int as declined
       from consultation_invitation i
       join opportunity o on o.id = i.consultation_id and o.status <> 'draft'
       left join (select distinct consultation_id, firm_id from consultation_answer where withdrawn_at is null) a
         on a.consultation_id = i.consultation_id and a.firm_id = i.firm_id
       left join consultation_decline d on d.consultation_id = i.consultation_id and d.firm_id = i.firm_id
       where i.firm_id = $1`,
      [viewer.organisationId],
    )) as InvitationRecord[];
    return row ?? { invited: 0, answered: 0, declined: 0 };
  }
}

const NOT_INVOLVED = { invitedAt: null, draftSavedAt: null, submittedAt: null, declined: null };

function standingOf({ invitedAt, draftSavedAt, submittedAt, declinedAt, reason, note }: Row) {
  return {
    invitedAt: invitedAt?.toISOString() ?? null,
    draftSavedAt: draftSavedAt?.toISOString() ?? null,
    submittedAt: submittedAt?.toISOString() ?? null,
    declined: declinedAt && reason ? { reason, note, declinedAt: declinedAt.toISOString() } : null,
  };
}

/** Everything of the firm by primary key; the gate is passed afterwards. */
const INVOLVED = `
  select o.id, date_trunc('milliseconds', o.published_at) as since, i.invited_at as "invitedAt",
         d.saved_at as "draftSavedAt", a.submitted_at as "submittedAt",
         n.declined_at as "declinedAt", n.reason, n.note
  from opportunity o
  left join consultation_invitation i on i.consultation_id = o.id and i.firm_id = $1
  left join consultation_draft d on d.consultation_id = o.id and d.firm_id = $1
  left join consultation_decline n on n.consultation_id = o.id and n.firm_id = $1
  left join lateral (
    select submitted_at from consultation_answer
    where consultation_id = o.id and firm_id = $1 and withdrawn_at is null order by version desc limit 1) a on true
  where o.published_at is not null
    and o.id in (
      select consultation_id from consultation_invitation where firm_id = $1
      union select consultation_id from consultation_question where firm_id = $1
      union select consultation_id from consultation_draft where firm_id = $1
      union select consultation_id from consultation_answer where firm_id = $1
      union select consultation_id from consultation_decline where firm_id = $1)
    and ($2::timestamptz is null or (date_trunc('milliseconds', o.published_at), o.id) < ($2::timestamptz, $3::uuid))
    and ($5::uuid is null or o.id = $5::uuid)
  order by since desc, o.id desc limit $4`;
