import { reservationIntent } from './reservation-intent.js';

describe('The intent to reserve', () => {
  it.each([
    ['consultation', 'none', null, 'none'],
    ['consultation', 'considering', null, 'considering'],
    ['consultation', 'art20', null, 'intended'],
    ['consultation', 'art77', null, 'intended'],
    ['need', 'considering', null, 'considering'],
  ] as const)('of a %s that says %s', (kind, reserved, sourceName, intent) => {
    expect(reservationIntent({ kind, reserved, sourceName })).toBe(intent);
  });

  it('is no question for a need that is reserved, or is not', () => {
    for (const reserved of ['none', 'art20', 'art77'] as const)
      expect(reservationIntent({ kind: 'need', reserved, sourceName: null })).toBeNull();
  });

  it('is not said by a notice from elsewhere that names no reservation: its form has no field for it', () => {
    expect(reservationIntent({ kind: 'consultation', reserved: 'none', sourceName: 'TED' })).toBeNull();
    expect(reservationIntent({ kind: 'consultation', reserved: 'art20', sourceName: 'TED' })).toBe('intended');
  });
});
