import { CLEANERS, CLEANING, market } from '../../test/market.js';
import { applyChange, explainMatch, type FirmProfile, type OpportunityProfile, rankFirms } from '../index.js';

const ON = { on: '2026-11-24' };

const asking: OpportunityProfile = { ...CLEANING, start: '2027-07-12', requiredCertificates: ['pso-30'] };
/** Valid until twelve days before the work starts. */
const expiring = CLEANERS;
const lasting: FirmProfile = {
  ...CLEANERS,
  id: 'lasting',
  certificates: [{ code: 'pso-30', validUntil: '2028-01-01' }],
};
const silent: FirmProfile = { ...CLEANERS, id: 'silent', certificates: [] };
const none: FirmProfile = { ...silent, id: 'none', certificatesComplete: true };

describe('an expired certificate does not admit', () => {
  const corpus = market([expiring, lasting, silent, none], [asking]);
  const ranking = rankFirms(asking, corpus, ON);

  it('a firm whose certificate ends before the work starts', () => {
    expect(ranking.excluded.map(({ firmId }) => firmId)).toContain('cleaners');
    const { unmet } = ranking.excluded.find(({ firmId }) => firmId === 'cleaners')!;
    expect(unmet).toMatchObject([{ code: 'certificateEnds', facts: { days: 12, needed: '2027-07-12' } }]);
  });

  it('nor one that says it has none, but it admits one of which it is not known', () => {
    expect(ranking.excluded.map(({ firmId }) => firmId).sort()).toEqual(['cleaners', 'none']);
    expect(ranking.matches.map(({ firmId }) => firmId)).toEqual(['lasting', 'silent']);
    expect(ranking.matches[1]?.verdict).toBe('unknown');
  });

  it('and to extend it is what would admit the firm', () => {
    const { improvements } = explainMatch(asking, expiring, corpus, ON);
    expect(improvements).toMatchObject([
      {
        admits: true,
        changes: [{ kind: 'holdCertificate', certificate: 'pso-30', until: '2027-07-12', extends: true }],
      },
    ]);
    const after = improvements[0]!.changes.reduce<FirmProfile>(applyChange, expiring);
    const { matches } = rankFirms(asking, market([after, lasting, silent, none], [asking]), ON);
    expect(matches.find(({ firmId }) => firmId === 'cleaners')?.score).toBeCloseTo(improvements[0]!.to, 9);
  });

  it('the buyer hears that this requirement alone excludes two of four firms', () => {
    expect(ranking.requirements).toMatchObject([{ excludes: 2, alone: 2, requirement: { part: 'certificates' } }]);
    expect(ranking.judged).toBe(4);
    const without = rankFirms({ ...asking, requiredCertificates: [] }, corpus, ON);
    expect(without.matches).toHaveLength(ranking.matches.length + 2);
  });
});
