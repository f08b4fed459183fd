import { trades, tradeTerm } from '@schakel/matching';
import type { FirmDocument, OpportunityDocument } from './documents.js';
import { toEntry } from './entry.js';

const termOf = (id: string) => tradeTerm(trades().find((trade) => trade.id === id)!);

const firm: FirmDocument = {
  id: '00000000-0000-4000-8000-000000000001',
  version: 3,
  name: 'De Glimp',
  place: 'Utrecht',
  mission: 'Werk voor iedereen',
  capabilities: [{ title: 'Schoonmaakwerk', description: 'In kantoren' }],
  cpv: ['90911300'],
  nuts: ['NL350'],
  keywords: ['Window-cleaning services'],
  certificates: ['pso-3'],
  languages: ['nl'],
  targetGroups: ['wajong'],
  eligibleFor: ['art20'],
  updatedAt: '2026-01-01T00:00:01.900Z',
};

const opportunity: OpportunityDocument = {
  id: '00000000-0000-4000-8000-000000000002',
  version: 1,
  kind: 'consultation',
  imported: false,
  title: 'Verhuizing \0',
  description: 'x'.repeat(30_000),
  lots: ['Perceel tuin'],
  buyerName: 'Gemeente Voorbeeld',
  cpv: [],
  nuts: [],
  requiredCertificates: [],
  reserved: 'considering',
  publishedAt: '2026-01-01T00:00:00Z',
};

describe('index entries', () => {
  it('hold what a firm is found by, most telling zone first', () => {
    const entry = toEntry('firm', firm);
    expect(entry.titleExact).toEqual(expect.arrayContaining(['glimp', 'schonmakwerk']));
    expect(entry.titleDerived).toEqual(expect.arrayContaining(['schonmak', termOf('schoonmaak')]));
    expect(entry.bodyExact).toEqual(expect.arrayContaining(['kantor', 'utrecht', 'window']));
    expect(entry.bodyDerived).toContain(termOf('glazenwassen'));
    expect(entry.tags).toEqual(
      expect.arrayContaining(['cpv:9091', 'area:=NL350', 'area:<NL3', 'certificate:pso-3', 'reserved:art20']),
    );
    expect(entry).toMatchObject({ version: 3, newest: 1_767_225_601, deadline: null, value: null, point: null });
  });

  it('show texts but not keywords', () => {
    expect(toEntry('firm', firm).shown).toEqual([
      ['name', 'De Glimp'],
      ['capability', 'Schoonmaakwerk'],
      ['description', 'In kantoren'],
      ['mission', 'Werk voor iedereen'],
      ['place', 'Utrecht'],
    ]);
  });

  it('hold an opportunity, unknowns as unknown, without characters that cannot be stored', () => {
    const entry = toEntry('opportunity', opportunity);
    expect(entry.shown[0]).toEqual(['title', 'Verhuizing  ']);
    expect(entry.shown[1]?.[1]).toHaveLength(20_000);
    expect(entry).toMatchObject({ deadline: null, value: null, facets: { kind: ['consultation'], division: [] } });
    expect(entry.tags).toEqual(['reserved:considering', 'kind:consultation', 'imported:false']);
  });
});
