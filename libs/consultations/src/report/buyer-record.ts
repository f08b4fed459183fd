import { Injectable } from '@nestjs/common';
import { ReadBuyers } from '@schakel/opportunities';
import { Clock } from '@schakel/platform';
import { DataSource } from 'typeorm';

/** Days that a buyer has after the deadline to publish a report before the lack of one counts: what we call decent. */
export const REPORT_DAYS = 90;

/** What a buyer made of the consultations that firms took the trouble to answer. */
export interface BuyerRecord {
  /** Consultations here that were over: the deadline passed, and they were not withdrawn before the opening. */
  closed: number;
  /** With a published report. */
  reported: number;
  /** Without one, while there is still time for it. */
  waiting: number;
  /** Reported as a share of closed without waiting, 0 to 1; null when there is none yet. */
  rate: number | null;
}

/** A published report, as a list of them names it. */
export interface BuyerReport {
  consultationId: string;
  title: string;
  /** Of the title, ISO 639-1. */
  language: string;
  /** The latest edition. */
  edition: number;
  /** ISO 8601 */
  publishedAt: string;
}

/** The public record of buyers. */
@Injectable()
export class BuyerRecords {
  constructor(
    private readonly database: DataSource,
    private readonly buyers: ReadBuyers,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not-found` for a buyer that never published anything */
  async of(buyerId: string): Promise<BuyerRecord> {
    const { id } = await this.buyers.publicById(buyerId);
    const now = this.clock.now();
    const since = new Date(now.getTime() - REPORT_DAYS * 86_400_000);
    const [row] = (await this.database.query(COUNTS, [id, now, since])) as Omit<BuyerRecord, 'rate'>[];
    return recordOf(row ?? { closed: 0, reported: 0, waiting: 0 });
  }

  /**
   * The reports of a buyer that everyone may read, the one of the latest edition first.
   * @throws DomainError `not-found` for a buyer that never published anything
   */
  async reports(buyerId: string): Promise<BuyerReport[]> {
    const { id } = await this.buyers.publicById(buyerId);
    return this.database.query(REPORTS, [id]) as Promise<BuyerReport[]>;
  }
}

/** The counts with their rate. */
export function recordOf(counts: Omit<BuyerRecord, 'rate'>): BuyerRecord {
  const due = counts.closed - counts.waiting;
  return { ...counts, rate: due === 0 ? null : counts.reported / due };
}

const COUNTS = `
  select count(*)::int as closed,
         (count(*) filter (where c.report_published_at is not null))::int as reported,
         (count(*) filter (where c.report_published_at is null and c.archived_at is null and o.deadline > $3))::int as waiting
  from opportunity o join consultation c on c.id = o.id
  where o.buyer_id = $1 and o.deadline <= $2 and c.public_key is not null
    and jsonb_path_exists(c.questionnaire, '$.sections[*].questions[*]')
    and (o.status <> 'withdrawn' or c.opened_at is not null)`;

const REPORTS = `
  select o.id as "consultationId", o.title, o.language, e.edition, e.content ->> 'publishedAt' as "publishedAt"
  from opportunity o
  join lateral (
    select edition, published_at, content from report_edition where consultation_id = o.id order by edition desc limit 1
  ) e on true
  where o.buyer_id = $1 and not o.invited_only
  order by e.published_at desc, o.id`;
