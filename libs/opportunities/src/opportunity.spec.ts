import type { DomainError } from '@schakel/platform';
import fc from 'fast-check';
import {
  assertAmendable,
  assertPublishable,
  assertTransition,
  CURRENT,
  instant,
  isCurrent,
  isPublic,
  missingForPublication,
  OPPORTUNITY_STATUSES,
  type OpportunityContent,
  type OpportunityKind,
  type OpportunityStatus,
  TRANSITIONS,
  assertAwards,
  type Award,
} from './opportunity.js';

const NOW = new Date('2026-11-24T09:00:00Z');
const LATER = '2027-01-29T11:00:00.000Z';

type Text = OpportunityContent & { kind: OpportunityKind; status: OpportunityStatus };

/** A need that may be published; name only what a test is about. */
function aNeed(overrides: Partial<Text> = {}): Text {
  return {
    kind: 'need',
    status: 'draft',
    title: 'Schoonmaak van twee wijkcentra',
    description: 'Dagelijkse schoonmaak van twee wijkcentra in Amsterdam.',
    background: null,
    language: 'nl',
    cpv: ['90910000'],
    nuts: ['NL32B'],
    value: null,
    deadline: LATER,
    startsOn: null,
    reserved: 'none',
    reservationRationale: null,
    requiredCertificates: [],
    targetGroups: [],
    socialCriteria: null,
    howToRespond: null,
    consultationId: null,
    lots: [],
    ...overrides,
  };
}

/** The pointers of what a rule refuses, or the code of its error where it names no field. */
function refusal(rule: () => void): string[] {
  try {
    rule();
    return [];
  } catch (error) {
    const { code, errors } = error as { code: string; errors: { pointer: string }[] };
    return errors.length > 0 ? errors.map(({ pointer }) => pointer) : [code];
  }
}

describe('The states of an opportunity', () => {
  const possible = [
    'draft → planned',
    'draft → open',
    'planned → open',
    'planned → closed',
    'planned → withdrawn',
    'open → closed',
    'open → withdrawn',
    'closed → awarded',
    'closed → withdrawn',
  ];
  const pairs = OPPORTUNITY_STATUSES.flatMap((from) => OPPORTUNITY_STATUSES.map((to) => [from, to] as const));

  it.each(pairs)('from %s to %s follow each other only where the table says so', (from, to) => {
    const refused = refusal(() => assertTransition(from, to));
    expect(refused).toEqual(possible.includes(`${from} → ${to}`) ? [] : ['illegal-transition']);
  });

  it('end in awarded and in withdrawn: nothing leaves a last state', () => {
    const last = OPPORTUNITY_STATUSES.filter((status) => TRANSITIONS[status].length === 0);
    expect(last).toEqual(['awarded', 'withdrawn']);
    for (const status of last) expect(() => assertTransition(status, 'open')).toThrow('This is its last state.');
  });

  it('never lead back to a draft, and every other one can be reached from it', () => {
    const reached = new Set<OpportunityStatus>(['draft']);
    for (const status of reached) for (const next of TRANSITIONS[status]) reached.add(next);
    expect([...reached].sort()).toEqual([...OPPORTUNITY_STATUSES].sort());
    expect(Object.values(TRANSITIONS).flat()).not.toContain('draft');
  });

  it('name what is possible when something else is asked', () => {
    expect(() => assertTransition('open', 'awarded')).toThrow('Possible now: closed, withdrawn.');
  });

  it('are public from publication on, for ever', () => {
    expect(OPPORTUNITY_STATUSES.filter((status) => !isPublic(status))).toEqual(['draft']);
  });
});

describe('Publication', () => {
  it('takes a need with title, description, CPV code, place and deadline', () => {
    expect(refusal(() => assertPublishable(aNeed(), 'open', NOW))).toEqual([]);
  });

  it.each([
    ['a title of 4 characters', { title: 'Werk' }, '/title'],
    ['a description of 19 characters', { description: 'x'.repeat(19) }, '/description'],
    ['no CPV code', { cpv: [] }, '/cpv'],
    ['no place of performance', { nuts: [] }, '/nuts'],
    ['no deadline', { deadline: null }, '/deadline'],
    ['a deadline that is now', { deadline: NOW.toISOString() }, '/deadline'],
    ['a deadline that has passed', { deadline: '2026-11-24T08:59:59.999Z' }, '/deadline'],
  ])('refuses %s', (_what, wrong, pointer) => {
    expect(refusal(() => assertPublishable(aNeed(wrong), 'open', NOW))).toEqual([pointer]);
  });

  it('names everything that is missing at once', () => {
    const empty = aNeed({ title: '', description: '', cpv: [], nuts: [], deadline: null });
    expect(refusal(() => assertPublishable(empty, 'open', NOW))).toEqual([
      '/title',
      '/description',
      '/cpv',
      '/nuts',
      '/deadline',
    ]);
  });

  it('as planned needs no deadline yet, but refuses one that has passed', () => {
    expect(refusal(() => assertPublishable(aNeed({ deadline: null }), 'planned', NOW))).toEqual([]);
    const passed = aNeed({ deadline: '2026-11-01T00:00:00Z' });
    expect(refusal(() => assertPublishable(passed, 'planned', NOW))).toEqual(['/deadline']);
  });

  it('never asks for a value, social criteria, certificates or lots', () => {
    const optional = fc.record(
      {
        value: fc.option(fc.nat()),
        startsOn: fc.option(fc.constant('2027-03-01')),
        reserved: fc.constantFrom('none', 'art20', 'art77', 'considering'),
        requiredCertificates: fc.subarray(['iso-9001']),
        targetGroups: fc.subarray(['wajong']),
        socialCriteria: fc.option(fc.string()),
        background: fc.option(fc.string()),
        lots: fc.array(fc.record({ title: fc.string(), description: fc.string(), cpv: fc.constant<string[]>([]) })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(optional, fc.constantFrom('planned', 'open'), (rest, to) => {
        expect(missingForPublication(aNeed(rest as Partial<Text>), to as 'planned' | 'open', NOW)).toEqual([]);
      }),
    );
  });

  it('of a consultation asks why reserving is considered or intended', () => {
    const consultation = (rest: Partial<Text>) =>
      refusal(() => assertPublishable(aNeed({ kind: 'consultation', ...rest }), 'open', NOW));
    for (const reserved of ['considering', 'art20', 'art77'] as const) {
      expect(consultation({ reserved })).toEqual(['/reservationRationale']);
      expect(consultation({ reserved, reservationRationale: 'Voor meer werk.' })).toEqual([]);
    }
    expect(consultation({})).toEqual([]);
  });

  it('refuses what is published, closed or withdrawn already', () => {
    for (const status of ['open', 'closed', 'awarded', 'withdrawn'] as const)
      expect(refusal(() => assertPublishable(aNeed({ status }), 'open', NOW))).toEqual(['illegal-transition']);
    expect(refusal(() => assertPublishable(aNeed({ status: 'planned' }), 'open', NOW))).toEqual([]);
  });
});

describe('An amendment', () => {
  const amend = (before: Partial<Text>, change: Partial<Text>) =>
    refusal(() => assertAmendable(aNeed(before), aNeed({ ...before, ...change }), NOW));

  it('of a draft may be anything', () => {
    expect(amend({ status: 'draft' }, { title: '', cpv: [], deadline: null })).toEqual([]);
  });

  it.each(['closed', 'awarded', 'withdrawn'] as const)('of what is %s is refused', (status) => {
    expect(amend({ status }, { title: 'Een andere titel' })).toEqual(['illegal-transition']);
  });

  it.each([
    ['its title', { title: '' }, '/title'],
    ['its description', { description: '' }, '/description'],
    ['its CPV codes', { cpv: [] }, '/cpv'],
    ['its place', { nuts: [] }, '/nuts'],
    ['its deadline', { deadline: null }, '/deadline'],
  ])('cannot take away %s', (_what, change, pointer) => {
    expect(amend({ status: 'open' }, change)).toEqual([pointer]);
  });

  it('moves a deadline later only', () => {
    const moment = fc.date({ min: new Date(NOW.getTime() + 1), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom('planned', 'open'), moment, moment, (status, from, to) => {
        const refused = amend(
          { status: status as OpportunityStatus, deadline: from.toISOString() },
          { deadline: to.toISOString() },
        );
        expect(refused).toEqual(to < from ? ['/deadline'] : []);
      }),
    );
  });

  it('cannot take away the deadline of something planned, after which any other could be set', () => {
    expect(amend({ status: 'planned' }, { deadline: null })).toEqual(['/deadline']);
    expect(amend({ status: 'planned', deadline: null }, { deadline: LATER })).toEqual([]);
  });

  it('comes too late once the deadline has passed, whether that was recorded yet or not', () => {
    const passed = NOW.toISOString();
    expect(amend({ status: 'open', deadline: passed }, { deadline: LATER })).toEqual(['illegal-transition']);
    expect(amend({ status: 'planned', deadline: passed }, { title: 'Een andere titel' })).toEqual([
      'illegal-transition',
    ]);
  });
});

describe('A moment', () => {
  it('is the same in every zone', () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2100-01-01') }),
        fc.integer({ min: -14 * 60, max: 14 * 60 }),
        (moment, offset) => {
          const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, -1);
          const two = (number: number) => String(number).padStart(2, '0');
          const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
          expect(instant(`${local}${zone}`)).toBe(moment.toISOString());
        },
      ),
    );
  });

  it('that is not given stays so', () => {
    expect(instant(null)).toBeNull();
    expect(instant('2027-01-29T12:00:00+01:00')).toBe(LATER);
  });
});

describe('What firms can respond to', () => {
  it('is what is planned or open and has no deadline that passed, to the millisecond', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OPPORTUNITY_STATUSES),
        fc.option(fc.integer({ min: -2, max: 2 })),
        (status, milliseconds) => {
          const deadline = milliseconds === null ? null : new Date(NOW.getTime() + milliseconds).toISOString();
          const ahead = milliseconds === null || milliseconds > 0;
          expect(isCurrent({ status, deadline }, NOW)).toBe(CURRENT.includes(status) && ahead);
        },
      ),
    );
  });
});

describe('An award', () => {
  const now = new Date('2026-11-24T09:00:00Z');
  const lots = [{ title: 'Perceel 1', description: '', cpv: [] }];
  const problems = (awards: Award[]) => {
    try {
      assertAwards(awards, lots, now);
      return [];
    } catch (error) {
      return (error as DomainError).errors.map(({ pointer }) => pointer);
    }
  };

  it('names who won, an existing lot and a day that has come', () => {
    expect(problems([{ winners: ['Bezemvink'], lot: 'Perceel 1', date: '2026-11-24' }])).toEqual([]);
  });

  it('is not made to nobody, for no lot or on a day to come', () => {
    expect(problems([])).toEqual(['/awards']);
    expect(
      problems([{ winners: [' '] }, { winners: ['A'], lot: 'Perceel 9' }, { winners: ['A'], date: '2031-03-01' }]),
    ).toEqual(['/awards/0/winners', '/awards/1/lot', '/awards/2/date']);
  });
});
