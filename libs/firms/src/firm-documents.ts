import { Injectable } from '@nestjs/common';
import { Clock } from '@schakel/platform';
import { DocumentSource, DocumentSources, type FirmDocument } from '@schakel/search';
import { certificates as certificateTerms, Cpv, provinces, sizeBandOf } from '@schakel/taxonomy';
import { eligibility, isValid } from './eligibility.js';
import { shownTargetGroups } from './firm.js';
import type { WholeFirm } from './firm-profile.js';
import { ReadFirms } from './read-firms.js';

/** What the search index holds of a firm: the published ones only. */
@Injectable()
export class FirmDocuments extends DocumentSource<'firm'> {
  readonly kind = 'firm';

  constructor(
    private readonly firms: ReadFirms,
    private readonly clock: Clock,
    private readonly cpv: Cpv,
    sources: DocumentSources,
  ) {
    super();
    sources.register(this);
  }

  async load(ids: readonly string[]): Promise<FirmDocument[]> {
    const today = this.clock.today();
    return (await this.firms.publicByIds(ids)).map((whole) => this.document(whole, today));
  }

  async *all(): AsyncIterable<FirmDocument[]> {
    const today = this.clock.today();
    for await (const batch of this.firms.allPublished()) yield batch.map((whole) => this.document(whole, today));
  }

  private document({ firm, capabilities, certificates }: WholeFirm, today: string): FirmDocument {
    const nuts = [...new Set(capabilities.flatMap((capability) => capability.nuts))];
    const cpv = [...new Set(capabilities.flatMap((capability) => capability.cpv))];
    const answers = eligibility({ ...firm, certificates }, today);
    const held = [...new Set(certificates.filter((each) => isValid(each, today)).map(({ code }) => code))];
    return {
      id: firm.id,
      version: firm.version,
      name: firm.name,
      place: firm.city ?? undefined,
      mission: firm.mission,
      capabilities: capabilities.map(({ title, description }) => ({ title, description })),
      cpv,
      nuts,
      provinces: provinces.terms
        .map(({ nuts2 }) => nuts2)
        .filter((province) => nuts.some((code) => meet(code, province))),
      keywords: [
        ...cpv.flatMap((code) => this.labels(code)),
        ...held.flatMap(certificateWords),
        firm.postcode?.slice(0, 4) ?? '',
      ],
      certificates: held,
      languages: firm.languages,
      sizeBand: firm.employees === null ? undefined : sizeBandOf(firm.employees)?.code,
      targetGroups: shownTargetGroups(firm),
      eligibleFor: (['art20', 'art77'] as const).filter((article) => answers[article] === 'yes'),
      point:
        firm.latitude === null || firm.longitude === null
          ? undefined
          : { latitude: firm.latitude, longitude: firm.longitude },
      updatedAt: firm.updatedAt,
    };
  }

  private labels(code: string): string[] {
    return ['nl', 'en'].flatMap((language) => this.cpv.label(code, language) ?? []);
  }
}

/** Does one of two areas lie in the other? */
function meet(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** People type the name of a certificate as well as choose it. */
function certificateWords(code: string): string[] {
  return ['nl', 'en'].flatMap((language) => certificateTerms.label(code, language) ?? []);
}
