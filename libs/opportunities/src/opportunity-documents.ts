import { Injectable } from '@nestjs/common';
import { Clock } from '@schakel/platform';
import { DocumentSource, DocumentSources, type OpportunityDocument } from '@schakel/search';
import { Cpv, Nuts } from '@schakel/taxonomy';
import type { Opportunity } from './opportunity.entity.js';
import { isCurrent } from './opportunity.js';
import { reservationIntent } from './reservation-intent.js';
import { ReadOpportunities } from './read-opportunities.js';

/** What the search index holds of an opportunity: only those that firms can respond to or prepare for. */
@Injectable()
export class OpportunityDocuments extends DocumentSource<'opportunity'> {
  readonly kind = 'opportunity';

  constructor(
    private readonly opportunities: ReadOpportunities,
    private readonly clock: Clock,
    private readonly cpv: Cpv,
    private readonly nuts: Nuts,
    sources: DocumentSources,
  ) {
    super();
    sources.register(this);
  }

  async load(ids: readonly string[]): Promise<OpportunityDocument[]> {
    const now = this.clock.now();
    const rows = await this.opportunities.publicByIds(ids);
    return rows.filter((row) => isCurrent(row, now)).map((row) => this.document(row));
  }

  async *all(): AsyncIterable<OpportunityDocument[]> {
    for await (const batch of this.opportunities.allCurrent(this.clock.now()))
      yield batch.map((row) => this.document(row));
  }

  private document(row: Opportunity): OpportunityDocument {
    const cpv = [...new Set([...row.cpv, ...row.lots.flatMap((lot) => lot.cpv)])];
    const point = row.nuts.map((code) => this.nuts.centroid(code)).find((centroid) => centroid !== undefined);
    return {
      id: row.id,
      version: row.version,
      kind: row.kind,
      imported: row.sourceName !== null,
      title: row.title,
      description: [row.description, row.background ?? '', row.reservationRationale ?? ''].join('\n').trim(),
      lots: row.lots.map((lot) => `${lot.title}\n${lot.description}`),
      buyerName: row.buyerName,
      cpv,
      nuts: [...new Set([...row.nuts, ...row.lots.flatMap((lot) => lot.nuts ?? [])])],
      keywords: cpv.flatMap((code) => ['nl', 'en'].flatMap((language) => this.cpv.label(code, language) ?? [])),
      requiredCertificates: row.requiredCertificates,
      reserved: row.reserved,
      reservationIntent: reservationIntent(row) ?? undefined,
      deadline: row.deadline ?? undefined,
      publishedAt: row.publishedAt ?? row.createdAt,
      value: row.value ?? undefined,
      country: row.country ?? undefined,
      language: row.language,
      point: point && { latitude: point.latitude, longitude: point.longitude },
    };
  }
}
