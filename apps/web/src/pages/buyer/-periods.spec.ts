import { periodFaults } from './-periods.js';

const EARLIEST = { questionsUntil: '2026-12-03', deadline: '2026-12-10' };

describe('The periods of a consultation, while they are written', () => {
  it.each([
    ['long enough', '2026-12-03T11:00:00Z', '2026-12-10T11:00:00Z', {}],
    ['too short to ask', '2026-12-02T11:00:00Z', '2026-12-10T11:00:00Z', { questionsUntil: 'workingDays' }],
    ['too short to answer', '2026-12-03T11:00:00Z', '2026-12-09T11:00:00Z', { deadline: 'workingDays' }],
    [
      'in the wrong order',
      '2026-12-18T11:00:00Z',
      '2026-12-17T11:00:00Z',
      { questionsUntil: 'questionsAfterDeadline' },
    ],
    [
      'at the same moment',
      '2026-12-17T11:00:00Z',
      '2026-12-17T11:00:00Z',
      { questionsUntil: 'questionsAfterDeadline' },
    ],
    ['not there yet', null, undefined, {}],
  ])('are %s', (_, questionsUntil, deadline, faults) => {
    expect(periodFaults({ questionsUntil, deadline }, EARLIEST)).toEqual(faults);
  });

  it('end on a day in the Netherlands: half past eleven in the evening in London is the next one', () => {
    const deadline = '2026-12-17T11:00:00Z';
    expect(periodFaults({ questionsUntil: '2026-12-02T22:59:59Z', deadline }, EARLIEST)).not.toEqual({});
    expect(periodFaults({ questionsUntil: '2026-12-02T23:30:00Z', deadline }, EARLIEST)).toEqual({});
  });
});
