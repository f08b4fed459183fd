import type { AwardProfile, AwardQuery, AwardRecord } from '@schakel/exchange';
import type { ImportedFirm } from '@schakel/firms';
import type { ImportedOpportunity } from '@schakel/opportunities';
import { cpv } from '@schakel/taxonomy';

/** A firm known from award records as a firm of this installation: each contract it won is a capability. */
export function firmOf({ id, name, language, capabilities }: AwardProfile): ImportedFirm {
  return {
    sourceId: id,
    firm: {
      kvkNumber: null,
      name,
      legalForm: null,
      employees: null,
      languages: [],
      website: null,
      mission: 'Known from award records only.',
      postcode: null,
      city: null,
      targetGroups: {},
    },
    capabilities: capabilities.map((record) => ({
      title: titleOf(record, name),
      description: record.description,
      language: language ?? null,
      cpv: knownCodes(record.cpv),
      area: null,
      valueFrom: cents(record.value),
      valueTo: cents(record.value),
      fte: null,
      earliestStart: null,
      places: record.places,
    })),
    certificates: [],
  };
}

/** A later contract as an open need. Values of both files count in the same currency, whichever it is. */
export function opportunityOf(query: AwardQuery): ImportedOpportunity {
  return {
    kind: 'need',
    status: 'open',
    buyerName: '',
    title: query.title,
    description: query.description,
    background: null,
    language: query.language ?? 'nl',
    cpv: knownCodes(query.cpv),
    nuts: query.nuts,
    places: query.places,
    country: null,
    value: cents(query.value),
    deadline: null,
    startsOn: null,
    reserved: 'none',
    requiredCertificates: [],
    targetGroups: [],
    socialCriteria: null,
    howToRespond: null,
    lots: [],
    awards: [],
    sourceName: 'award-records',
    source: { id: query.id, version: '1', licence: 'see the file', remarks: [] },
    keys: [query.id],
    changes: [],
  };
}

function titleOf({ title, description }: AwardRecord, name: string): string {
  return [title, description.slice(0, 100), name].find((text) => text.trim() !== '') ?? '-';
}

function knownCodes(codes: readonly string[]): string[] {
  return codes.filter((code) => cpv.find(code) !== undefined);
}

function cents(amount: number | undefined): number | null {
  return amount === undefined ? null : Math.round(amount * 100);
}
