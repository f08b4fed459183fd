import { type ConsultationPolicy, DomainError } from '@schakel/platform';
import fc from 'fast-check';
import { assertOpeners, assertPeriods, assertQuestionsOnlyLonger, earliestEnds } from './consultation-policy.js';

const POLICY: ConsultationPolicy = {
  answerWorkingDays: 10,
  questionWorkingDays: 5,
  openingMembers: 2,
  openingGraceSeconds: 30,
  daysOff: [],
};

/** The pointers at which something is wrong. */
function wrong(work: () => void): string[] {
  try {
    work();
    return [];
  } catch (error) {
    return (error as DomainError).errors.map(({ pointer }) => pointer);
  }
}

const periods = (now: string, questionsUntil: string, deadline: string, policy = POLICY) =>
  wrong(() => assertPeriods({ questionsUntil, deadline }, new Date(now), policy));

describe('The periods of a consultation', () => {
  it('must give ten whole working days, to the second of a day in Amsterdam', () => {
    // published on Tuesday 24 November; whole working days are 25, 26, 27, 30, 1, 2, 3, 4, 7 and 8
    const questions = '2026-12-04T12:00:00+01:00';
    expect(periods('2026-11-24T09:00:00Z', questions, '2026-12-08T23:59:59+01:00')).toEqual(['/deadline']);
    expect(periods('2026-11-24T09:00:00Z', questions, '2026-12-09T00:00:00+01:00')).toEqual([]);
    // a second before midnight in Amsterdam is still the 24th, at midnight it is the 25th
    expect(periods('2026-11-24T22:59:59Z', questions, '2026-12-09T00:00:00+01:00')).toEqual([]);
    expect(periods('2026-11-24T23:00:00Z', questions, '2026-12-09T00:00:00+01:00')).toEqual(['/deadline']);
  });

  it('must give five whole working days to ask, which end before the answers', () => {
    const deadline = '2026-12-18T12:00:00+01:00';
    expect(periods('2026-11-24T09:00:00Z', '2026-12-01T23:59:59+01:00', deadline)).toEqual(['/questionsUntil']);
    expect(periods('2026-11-24T09:00:00Z', '2026-12-02T00:00:00+01:00', deadline)).toEqual([]);
    expect(periods('2026-11-24T09:00:00Z', '2026-12-18T11:00:00Z', deadline)).toEqual(['/questionsUntil']);
    expect(periods('2026-11-24T09:00:00Z', '2026-12-18T10:59:59Z', deadline)).toEqual([]);
  });

  it.each([
    ['the night that loses an hour', '2026-03-28T22:59:59Z', '2026-03-28T23:00:00Z', '2026-04-15T00:00:00+02:00'],
    ['the night that gains an hour', '2026-10-24T21:59:59Z', '2026-10-24T22:00:00Z', '2026-11-07T00:00:00+01:00'],
  ])('count days, not hours, over %s', (_, saturday, sunday, afterTenDays) => {
    // Saturday and Sunday are no working days: the ten begin on Monday either way
    const deadline = new Date(afterTenDays).toISOString();
    const second = new Date(new Date(afterTenDays).getTime() - 1000).toISOString();
    const questions = new Date(new Date(afterTenDays).getTime() - 86_400_000).toISOString();
    for (const now of [saturday, sunday]) {
      expect(periods(now, questions, deadline)).toEqual([]);
      expect(periods(now, questions, second)).toEqual(['/deadline']);
    }
  });

  it('tell the two hours apart that bear one name when the clock goes back', () => {
    const ends = { first: '2026-10-25T02:30:00+02:00', second: '2026-10-25T02:30:00+01:00' };
    const now = '2026-10-01T09:00:00Z';
    expect(periods(now, ends.first, ends.second)).toEqual([]);
    expect(periods(now, ends.second, ends.first)).toEqual(['/questionsUntil']);
  });

  it('leave out days off of the installation', () => {
    const policy = { ...POLICY, daysOff: ['2026-12-07'] };
    const questions = '2026-12-07T12:00:00+01:00';
    expect(periods('2026-11-24T09:00:00Z', questions, '2026-12-09T00:00:00+01:00', policy)).toEqual(['/deadline']);
    expect(periods('2026-11-24T09:00:00Z', questions, '2026-12-10T00:00:00+01:00', policy)).toEqual([]);
  });

  it('are never refused on the earliest days that are proposed, at any moment and under any policy', () => {
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    const days = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(moment, days, days, (now, answerWorkingDays, more) => {
        const policy = {
          ...POLICY,
          answerWorkingDays: answerWorkingDays + more,
          questionWorkingDays: answerWorkingDays,
        };
        const ends = earliestEnds(now, policy);
        const at = (day: string, time: string) => `${day}T${time}:00Z`;
        expect(
          periods(now.toISOString(), at(ends.questionsUntil, '09:00'), at(ends.deadline, '15:00'), policy),
        ).toEqual([]);
      }),
    );
  });
});

describe('A public period for questions', () => {
  const deadline = '2026-12-18T11:00:00.000Z';
  const before = '2026-12-08T11:00:00.000Z';
  it.each([
    ['longer by a second', '2026-12-08T11:00:01.000Z', []],
    ['as long', before, []],
    ['shorter by a second', '2026-12-08T10:59:59.000Z', ['/questionsUntil']],
    ['taken away', null, ['/questionsUntil']],
    ['as long as the answers', deadline, ['/questionsUntil']],
  ] as const)('becomes %s', (_, questionsUntil, pointers) => {
    expect(wrong(() => assertQuestionsOnlyLonger(before, { questionsUntil, deadline }))).toEqual(pointers);
  });
});

describe('The number of members who open', () => {
  it('is not smaller than the installation asks for', () => {
    expect(wrong(() => assertOpeners(1, POLICY))).toEqual(['/openingMembers']);
    expect(wrong(() => assertOpeners(2, POLICY))).toEqual([]);
    expect(wrong(() => assertOpeners(1, { ...POLICY, openingMembers: 1 }))).toEqual([]);
  });
});
