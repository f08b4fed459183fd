import {
  AMSTERDAM,
  BUTCHER,
  CLEANERS,
  CLEANING,
  GARDENERS,
  GREEN,
  MEAT,
  capability,
  firm,
  market,
  need,
  sixtyFirms,
} from '../test/market.js';
import { rankFirms, rankOpportunities, type FirmProfile, type Ranking } from './index.js';

const ON = { on: '2026-11-24' };
const FIRMS = [BUTCHER, GARDENERS, CLEANERS];
const NEEDS = [MEAT, GREEN, CLEANING];

function scores({ matches }: Ranking): Record<string, number> {
  return Object.fromEntries(matches.map(({ firmId, score }) => [firmId, score]));
}

describe('a reserved need for cleaning two community centres in Amsterdam', () => {
  const corpus = market(FIRMS, NEEDS);

  it('finds the cleaners of Amsterdam, and leaves gardeners next door and a butcher in Groningen far behind', () => {
    const ranking = rankFirms(CLEANING, corpus, ON);
    expect(ranking.matches.map(({ firmId }) => firmId)).toEqual(['cleaners', 'gardeners', 'butcher']);
    const { cleaners, gardeners, butcher } = scores(ranking);
    expect(cleaners).toBeGreaterThan(0.8);
    expect(gardeners).toBeLessThan(0.15);
    expect(butcher).toBeLessThan(0.1);
  });

  it('comes first for the cleaners, and not for the gardeners or the butcher', () => {
    const first = FIRMS.map((one) => rankOpportunities(one, corpus, ON).matches[0]?.opportunityId);
    expect(first).toEqual(['meat', 'green', 'cleaning']);
    const butchers = rankOpportunities(BUTCHER, corpus, ON).matches.find(
      ({ opportunityId }) => opportunityId === 'cleaning',
    );
    expect(butchers?.score).toBeLessThan(0.1);
  });

  it('finds the cleaners among sixty other firms as well', () => {
    const { matches } = rankFirms(CLEANING, market([...sixtyFirms(), ...FIRMS], NEEDS), ON);
    expect(matches[0]?.firmId).toBe('cleaners');
    expect(matches[0]?.score).toBeGreaterThan(0.8);
    // Then come those who clean elsewhere.
    expect(matches.slice(1, 6).every(({ firmId }) => Number(firmId.slice(1)) % 6 === 5)).toBe(true);
    expect(scores({ matches } as Ranking)['gardeners'] ?? 0).toBeLessThan(0.2);
  });

  it('still gives a low score where there is no better firm', () => {
    const { matches } = rankFirms(CLEANING, market([GARDENERS, BUTCHER]), ON);
    expect(Math.max(...matches.map(({ score }) => score))).toBeLessThan(0.2);
  });

  it('gives a firm with one short capability a middling score, and nobody else a better one by that', () => {
    const thin = firm({ id: 'thin', capabilities: [capability({ id: 'thin-1', title: 'Schoonmaak' })] });
    const { cleaners, thin: score, gardeners } = scores(rankFirms(CLEANING, market([...FIRMS, thin], NEEDS), ON));
    expect(score).toBeGreaterThan(0.3);
    expect(score).toBeLessThan(cleaners!);
    expect(score).toBeGreaterThan(3 * gardeners!);
  });

  it('is judged by text alone where it has no CPV code', () => {
    const { cleaners, gardeners } = scores(rankFirms({ ...CLEANING, cpv: [] }, corpus, ON));
    expect(cleaners).toBeGreaterThan(0.7);
    expect(gardeners).toBeLessThan(0.3);
  });
});

describe('hard requirements', () => {
  it('exclude a firm whose certificate ends before the start, and say how many firms each excludes', () => {
    const wanted = { ...CLEANING, requiredCertificates: ['pso-30'], start: '2027-07-12' };
    const other = { ...CLEANERS, id: 'others', certificates: [{ code: 'pso-30' }] };
    const ranking = rankFirms(wanted, market([CLEANERS, other, BUTCHER]), ON);
    expect(ranking.matches.map(({ firmId }) => firmId)).toEqual(['others', 'butcher']);
    expect(ranking.excluded).toMatchObject([
      { firmId: 'cleaners', unmet: [{ code: 'certificateEnds', facts: { days: 12, needed: '2027-07-12' } }] },
    ]);
    expect(ranking.requirements).toMatchObject([{ excludes: 1, alone: 1, requirement: { part: 'certificates' } }]);
  });

  it('exclude a firm that may not take part in a reserved contract, but not one of which it is not known', () => {
    const barred = { ...CLEANERS, id: 'barred', eligibility: { art20: 'no', art77: 'yes' } as const };
    const ranking = rankFirms(CLEANING, market([CLEANERS, barred, BUTCHER]), ON);
    expect(ranking.excluded.map(({ firmId }) => firmId)).toEqual(['barred']);
    expect(ranking.matches.map(({ firmId }) => firmId)).toContain('butcher');
  });

  it('do not exclude anyone where the buyer is only considering to reserve', () => {
    const barred = { ...CLEANERS, id: 'barred', eligibility: { art20: 'no', art77: 'no' } as const };
    expect(rankFirms({ ...CLEANING, reserved: 'considering' }, market([barred]), ON).excluded).toEqual([]);
  });

  it('exclude everyone after the deadline, on the day it is judged', () => {
    const closed = { ...CLEANING, deadline: '2026-11-20T12:00:00Z' };
    expect(rankFirms(closed, market([CLEANERS]), ON).matches).toEqual([]);
    expect(rankFirms(closed, market([CLEANERS])).excluded).toEqual([]);
  });

  it('count for two requirements when two are not met', () => {
    const wanted = { ...CLEANING, requiredCertificates: ['vca', 'iso'] };
    const open = { ...CLEANERS, certificatesComplete: true };
    const { requirements } = rankFirms(wanted, market([open]), ON);
    expect(requirements.map(({ excludes, alone }) => [excludes, alone])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });
});

describe('soft requirements', () => {
  it('find a firm that works in the whole country in every town', () => {
    const national = firm({
      id: 'national',
      capabilities: [
        capability({ id: 'n', title: 'Schoonmaak', cpv: ['90910000'], area: { kind: 'country', country: 'NL' } }),
      ],
    });
    const local = {
      ...national,
      id: 'elsewhere',
      capabilities: [{ ...national.capabilities[0]!, area: { kind: 'nuts', codes: ['NL41'] } as const }],
    };
    const { national: found, elsewhere } = scores(rankFirms(CLEANING, market([national, local, BUTCHER]), ON));
    expect(found).toBeGreaterThan(0.5);
    expect(found).toBeGreaterThan(elsewhere!);
  });

  it('do not punish a firm for a size that it has not filled in as much as for one that is too small', () => {
    const sized = (id: string, value?: { from?: number; to?: number }): FirmProfile =>
      firm({ id, capabilities: [capability({ id, title: 'Schoonmaak', cpv: ['90910000'], value })] });
    const { matches } = rankFirms(
      CLEANING,
      market([sized('small', { to: 10_000 }), sized('unknown'), sized('fits', { to: 9_000_000 })]),
      ON,
    );
    expect(matches.map(({ firmId }) => firmId)).toEqual(['fits', 'unknown', 'small']);
  });

  it('do not let many vague capabilities win from one that says it', () => {
    const vague = firm({
      id: 'vague',
      capabilities: Array.from({ length: 25 }, (_, at) =>
        capability({ id: `v${at}`, title: `Facilitaire dienst ${at}`, cpv: ['50000000'], nuts: ['NL32B'] }),
      ),
    });
    const { matches } = rankFirms(CLEANING, market([vague, CLEANERS]), ON);
    expect(matches.map(({ firmId }) => firmId)).toEqual(['cleaners', 'vague']);
  });

  it('prefer a local caterer to a distant specialist', () => {
    const lunch = need({
      id: 'lunch',
      title: 'Lunches voor een buurthuis',
      cpv: ['55520000'],
      nuts: ['NL32B'],
      location: AMSTERDAM,
    });
    const caterer = (id: string, title: string, nuts: string): FirmProfile =>
      firm({
        id,
        capabilities: [
          capability({ id, title, cpv: ['55520000'], nuts: [nuts], area: { kind: 'nuts', codes: [nuts] } }),
        ],
      });
    const { matches } = rankFirms(
      lunch,
      market([
        caterer('distant', 'Lunches voor buurthuizen', 'NL113'),
        caterer('local', 'Catering, broodjes en lunches', 'NL32B'),
      ]),
      ON,
    );
    expect(matches.map(({ firmId }) => firmId)).toEqual(['local', 'distant']);
  });
});

describe('fairness', () => {
  const twins = ['a', 'b', 'c'].map((id) => ({ ...CLEANERS, id, legalEntity: id }));

  it('shows one entry for each legal entity, the best one', () => {
    const branch = {
      ...CLEANERS,
      id: 'branch',
      legalEntity: '12345678',
      capabilities: [{ ...CLEANERS.capabilities[0]!, cpv: [] }],
    };
    const head = { ...CLEANERS, id: 'head', legalEntity: '12345678' };
    const { matches } = rankFirms(CLEANING, market([branch, head, BUTCHER]), ON);
    expect(matches.map(({ firmId }) => firmId)).toEqual(['head', 'butcher']);
  });

  it('returns no more than asked for', () => {
    expect(rankFirms(CLEANING, market(twins), { ...ON, limit: 2 }).matches).toHaveLength(2);
    expect(rankOpportunities(CLEANERS, market(FIRMS, NEEDS), { ...ON, limit: 1 }).matches).toHaveLength(1);
  });
});

describe('the list of a firm', () => {
  it('judges every opportunity, however many there are', () => {
    const others = Array.from({ length: 200 }, (_, at) => ({ ...MEAT, id: `meat-${at}` }));
    const ranking = rankOpportunities(CLEANERS, market(FIRMS, [...others, CLEANING, GREEN]), ON);
    expect(ranking.judged).toBe(202);
    expect(ranking.matches[0]?.opportunityId).toBe('cleaning');
  });

  it('can be made for a draft that is not in the corpus, and leaves it as it was', () => {
    const corpus = market([BUTCHER], NEEDS);
    expect(rankOpportunities(CLEANERS, corpus, ON).matches[0]?.opportunityId).toBe('cleaning');
    expect(rankFirms(CLEANING, corpus, ON).matches.map(({ firmId }) => firmId)).toEqual(['butcher']);
  });
});
