import type { FirmDocument, OpportunityDocument } from '@schakel/search';

/** A readable UUID: `uuid(7)` ends in 7, and a higher number sorts later. */
export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A valid firm document; name only what a test is about. */
export function aFirm(overrides: Partial<FirmDocument> & { id: string }): FirmDocument {
  return {
    version: 1,
    name: 'Voorbeeldbedrijf',
    capabilities: [],
    cpv: [],
    nuts: [],
    certificates: [],
    languages: ['nl'],
    targetGroups: [],
    updatedAt: '2026-01-01T00:00:00Z',
    ...overrides,
  };
}

/** A valid opportunity document; name only what a test is about. */
export function anOpportunity(overrides: Partial<OpportunityDocument> & { id: string }): OpportunityDocument {
  return {
    version: 1,
    kind: 'need',
    imported: false,
    title: 'Voorbeeldopdracht',
    description: '',
    lots: [],
    buyerName: 'Gemeente Voorbeeld',
    cpv: [],
    nuts: [],
    requiredCertificates: [],
    reserved: 'none',
    publishedAt: '2026-01-01T00:00:00Z',
    ...overrides,
  };
}

/** Documents as the batches of a rebuild. */
export async function* inBatches<T>(...batches: T[][]): AsyncIterable<T[]> {
  for (const batch of batches) yield await Promise.resolve(batch);
}
