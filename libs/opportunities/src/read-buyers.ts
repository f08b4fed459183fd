import { Injectable } from '@nestjs/common';
import { notFound } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { CURRENT } from './opportunity.js';

/** What everyone may know of a buyer. */
export interface PublicBuyer {
  id: string;
  name: string;
  /** Colour of its pages, `#rrggbb`; null = that of Schakel. */
  accent: string | null;
  /** A PNG picture as a data address; null = its name alone. */
  logo: string | null;
  /** Needs and consultations that are planned or open. */
  current: number;
  /** All that it ever published. */
  published: number;
}

/** Buyers as everyone sees them: those that published something. */
@Injectable()
export class ReadBuyers {
  constructor(private readonly database: DataSource) {}

  async publicById(id: string): Promise<PublicBuyer> {
    const [buyer] = (await this.database.query(
      `select b.id, b.name, b.accent, b.logo, count(o.id)::int as published,
              count(o.id) filter (where o.status = any($2))::int as current
       from organisation b join opportunity o on o.buyer_id = b.id and o.status <> 'draft' and not o.invited_only
       where b.id = $1 and b.kind = 'buyer' group by b.id`,
      [id, CURRENT],
    )) as PublicBuyer[];
    if (!buyer) throw notFound('buyer');
    return buyer;
  }
}
