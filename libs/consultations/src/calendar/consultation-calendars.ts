import { Injectable } from '@nestjs/common';
import { ReadOpportunities } from '@schakel/opportunities';
import type { OrganisationKind, Viewer } from '@schakel/organisations';
import { hashSecret, type MadeFile, notFound, Settings, WEB_PAGES } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { Consultations } from '../consultations.js';
import { type DatedConsultation, eventsOf } from './calendar-events.js';
import { icalendar } from './ical.js';

type Language = 'nl' | 'en';

/** More than anyone runs or answers in some years. */
const MOST = 500;

/** Calendars with the dates of consultations: of one, or of all that an organisation has to do with. */
@Injectable()
export class ConsultationCalendars {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly opportunities: ReadOpportunities,
    private readonly settings: Settings,
  ) {}

  /** @param viewer who reads; undefined = anyone */
  async ofOne(viewer: Viewer | undefined, id: string, language: Language): Promise<MadeFile> {
    const { opportunity } = await this.consultations.published(viewer, id);
    return this.file(await this.dated([id]), `consultation-${id.slice(0, 8)}`, {
      name: opportunity.title,
      language,
      page: WEB_PAGES.opportunity,
    });
  }

  /**
   * What an organisation has to do with, for who holds the token of its feed.
   * @throws DomainError `not-found` for a token that is none, or was revoked
   */
  async ofFeed(token: string, language: Language): Promise<MadeFile> {
    const [feed] = (await this.database.query(
      `select f.organisation_id as "organisationId", o.name, o.kind from calendar_feed f join organisation o on o.id = f.organisation_id
       where f.token_hash = $1`,
      [hashSecret(token)],
    )) as { organisationId: string; name: string; kind: OrganisationKind }[];
    if (!feed) throw notFound('calendar');
    const ids = (await this.database.query(INVOLVING, [feed.organisationId, MOST])) as { id: string }[];
    const visible = await this.opportunities.visibleByIds(
      feed,
      ids.map(({ id }) => id),
    );
    const page = feed.kind === 'firm' ? WEB_PAGES.ofFirm : WEB_PAGES.ofBuyer;
    const name = language === 'nl' ? `Marktconsultaties ${feed.name}` : `Market consultations ${feed.name}`;
    return this.file(await this.dated(visible.map(({ id }) => id)), 'consultations', { name, language, page });
  }

  private file(
    consultations: readonly DatedConsultation[],
    fileName: string,
    { name, language, page }: { name: string; language: Language; page: (id: string) => string },
  ): MadeFile {
    const { webUrl } = this.settings;
    const events = consultations.flatMap((consultation) => eventsOf(consultation, language, (id) => webUrl + page(id)));
    const content = Buffer.from(icalendar(events, { name, host: new URL(webUrl).hostname }));
    return { name: `${fileName}.ics`, mediaType: 'text/calendar; charset=utf-8', content };
  }

  private async dated(ids: readonly string[]): Promise<DatedConsultation[]> {
    const rows = (await this.database.query(DATED, [ids])) as DatedRow[];
    return rows.map((row) => ({
      ...row,
      publishedAt: row.publishedAt?.toISOString() ?? null,
      questionsUntil: row.questionsUntil?.toISOString() ?? null,
      deadline: row.deadline?.toISOString() ?? null,
      openedAt: row.openedAt?.toISOString() ?? null,
      reportPublishedAt: row.reportPublishedAt?.toISOString() ?? null,
      changedAt: row.changedAt.toISOString(),
    }));
  }
}

type Moments = 'publishedAt' | 'questionsUntil' | 'deadline' | 'openedAt' | 'reportPublishedAt';
type DatedRow = Omit<DatedConsultation, Moments | 'changedAt'> & Record<Moments, Date | null> & { changedAt: Date };

/** A buyer's own that were published; those that a firm has to do with and did not decline. */
const INVOLVING = `
  select o.id from opportunity o
  where o.kind = 'consultation' and o.published_at is not null
    and (o.buyer_id = $1 or o.id in (
      select consultation_id from consultation_invitation where firm_id = $1
      union select consultation_id from consultation_question where firm_id = $1
      union select consultation_id from consultation_draft where firm_id = $1
      union select consultation_id from consultation_answer where firm_id = $1
      except select consultation_id from consultation_decline where firm_id = $1))
  order by o.published_at desc, o.id limit $2`;

/** Its dates, and how often what everyone may know of it changed since. */
const DATED = `
  select o.id, o.title, o.buyer_name as "buyerName", o.published_at as "publishedAt", c.questions_until as "questionsUntil",
         o.deadline, c.opened_at as "openedAt", c.report_published_at as "reportPublishedAt",
         o.status = 'withdrawn' as "isWithdrawn", l.changes, coalesce(l.changed_at, o.updated_at) as "changedAt"
  from opportunity o
  join consultation c on c.id = o.id
  cross join lateral (
    select greatest(count(*)::int - 1, 0) as changes, max(at) as changed_at from ledger_entry
    where consultation_id = o.id
      and kind in ('published', 'announced', 'deadline-moved', 'opened', 'report-published', 'withdrawn')) l
  where o.id = any($1::uuid[])
  order by o.published_at desc, o.id`;
