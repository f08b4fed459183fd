import { firm, need } from '../test/market.js';
import { Analyser } from './analyser.js';
import { certificateReason, decisiveDay } from './certificates.js';
import type { CertificateProfile, FirmProfile } from './profiles.js';

const holder = (...certificates: CertificateProfile[]): FirmProfile => firm({ id: 'f', certificates });
const codeOn = (day: string | undefined, of: FirmProfile): string => certificateReason(of, 'vca', day).code;

describe('a required certificate', () => {
  it('has to be valid on the day the work starts, else at the deadline, else on the day itself', () => {
    const analyser = new Analyser({ label: () => undefined });
    const needed = (of: Parameters<typeof need>[0]) => decisiveDay(analyser.opportunity(need(of)), '2026-11-24');
    expect(needed({ id: 'n', start: '2027-03-01', deadline: '2026-12-01T11:00:00Z' })).toBe('2027-03-01');
    expect(needed({ id: 'n', deadline: '2026-11-30T23:30:00Z' })).toBe('2026-12-01');
    expect(needed({ id: 'n' })).toBe('2026-11-24');
  });

  it('is valid up to and on its last day', () => {
    expect(codeOn('2027-03-01', holder({ code: 'vca', validUntil: '2027-03-01' }))).toBe('certificateValid');
    expect(codeOn('2027-03-01', holder({ code: 'vca' }))).toBe('certificateValid');
    expect(codeOn(undefined, holder({ code: 'vca', validUntil: '2001-01-01' }))).toBe('certificateValid');
  });

  it('that ends before tells how many days it falls short, by the one that lasts longest', () => {
    const twice = holder({ code: 'vca', validUntil: '2026-01-01' }, { code: 'vca', validUntil: '2027-02-17' });
    expect(certificateReason(twice, 'vca', '2027-03-01')).toMatchObject({
      code: 'certificateEnds',
      verdict: 'doesNotFit',
      facts: { until: '2027-02-17', needed: '2027-03-01', days: 12 },
    });
  });

  it('may not have begun yet', () => {
    expect(codeOn('2027-03-01', holder({ code: 'vca', validFrom: '2027-04-01' }))).toBe('certificateNotYet');
  });

  it('that is not listed is unknown, unless the firm says its list is complete', () => {
    expect(codeOn('2027-03-01', holder({ code: 'iso' }))).toBe('certificateUnknown');
    expect(codeOn('2027-03-01', { ...holder({ code: 'iso' }), certificatesComplete: true })).toBe('certificateMissing');
  });
});
