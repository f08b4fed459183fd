import { byExpiry, type Certificate, isRenewed } from './-by-expiry.js';

const certificate = (id: string, validUntil: string | null, rest: Partial<Certificate> = {}): Certificate => ({
  id,
  code: 'pso-trede-1',
  number: null,
  validFrom: null,
  validUntil,
  verifiedAt: null,
  verifier: null,
  ...rest,
});

describe('Certificates by expiry', () => {
  it('begin with what has ended, then what ends within 60 days', () => {
    const groups = byExpiry(
      [
        certificate('without end', null),
        certificate('long', '2028-01-01'),
        certificate('sixty days', '2027-01-24'),
        certificate('sixty-one days', '2027-01-25'),
        certificate('later', '2029-01-01', { validFrom: '2027-06-01' }),
        certificate('yesterday', '2026-11-24'),
        certificate('today', '2026-11-25'),
        certificate('last year', '2025-11-24'),
      ],
      '2026-11-25',
    );
    expect(groups.map(({ group, items }) => [group, items.map(({ id }) => id)])).toEqual([
      ['ended', ['last year', 'yesterday']],
      ['ending', ['today', 'sixty days']],
      ['valid', ['sixty-one days', 'long']],
      ['later', ['later']],
      ['noEnd', ['without end']],
    ]);
  });

  it('leave out a group without any', () => {
    expect(byExpiry([], '2026-11-25')).toEqual([]);
  });

  it('are renewed where the same one is held until later', () => {
    const old = certificate('old', '2026-01-01');
    expect(isRenewed(old, [old, certificate('new', '2028-01-01')])).toBe(true);
    expect(isRenewed(old, [old, certificate('forever', null)])).toBe(true);
    expect(isRenewed(old, [old, certificate('other', '2028-01-01', { code: 'iso-9001' })])).toBe(false);
    expect(isRenewed(old, [old])).toBe(false);
  });
});
