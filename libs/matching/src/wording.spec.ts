import { label } from '../test/market.js';
import { REASONS_EN } from './reasons.en.js';
import { REASONS_NL } from './reasons.nl.js';
import type { Reason } from './reasons.js';
import { describer } from './wording.js';

const OFFER = { capabilityId: 'c', capability: 'Schoonmaak' };
const WORD = { word: 'glasbewassing', sentence: 'Glasbewassing.' };
const SHARED = [{ opportunity: WORD, firm: { word: 'bewassing', sentence: 'Bewassing.', capabilityId: 'c' } }];

/** One of each reason. */
const REASONS: Omit<Reason, 'part' | 'verdict'>[] = [
  { code: 'sameWork', facts: { ...OFFER, cpv: '90910000' } },
  { code: 'relatedWork', facts: { ...OFFER, cpv: '90910000', offered: '90919200', shared: '90910000' } },
  { code: 'relatedWork', facts: { ...OFFER, cpv: '90919200', offered: '90910000', shared: '90910000' } },
  { code: 'relatedWork', facts: { ...OFFER, cpv: '90911200', offered: '90919200', shared: '90910000' } },
  { code: 'likelyWork', facts: { ...OFFER, cpv: '90910000' } },
  {
    code: 'predictedWork',
    facts: { ...OFFER, cpv: '90911200', shared: '90910000', confidence: 0.4, asked: '90910000' },
  },
  { code: 'workByText', facts: OFFER },
  { code: 'otherWork', facts: {} },
  { code: 'nothingOffered', facts: {} },
  { code: 'opportunityWithoutCpv', facts: {} },
  { code: 'firmWithoutCpv', facts: {} },
  { code: 'sharedWords', facts: { words: SHARED } },
  { code: 'similarWords', facts: { words: SHARED } },
  { code: 'otherLanguage', facts: { languages: ['en', 'fr'], words: SHARED } },
  { code: 'otherLanguage', facts: { languages: ['en'], words: [] } },
  { code: 'noSharedWords', facts: {} },
  { code: 'nameInText', facts: { name: 'De Emmer' } },
  { code: 'workedHere', facts: { ...OFFER, place: 'NL32B' } },
  { code: 'areaCovers', facts: { ...OFFER, places: ['NL32B', 'NL1', 'NL2'] } },
  { code: 'areaCountry', facts: { ...OFFER, country: 'GR' } },
  { code: 'areaWithin', facts: { ...OFFER, km: 3, radius: 10, place: 'Baarle' } },
  { code: 'areaPart', facts: { ...OFFER, places: ['NL3'] } },
  { code: 'areaShort', facts: { ...OFFER, short: 6, km: 26, radius: 20, place: 'Baarle' } },
  { code: 'areaElsewhere', facts: { ...OFFER, places: ['NL3'] } },
  { code: 'areaUnknown', facts: {} },
  { code: 'distance', facts: { km: 6, place: 'Baarle' } },
  { code: 'valueInBand', facts: { ...OFFER, value: 8_000_000, to: 9_000_000 } },
  { code: 'valueTooLow', facts: { ...OFFER, value: 100, from: 8_000_000 } },
  { code: 'valueTooHigh', facts: { ...OFFER, value: 80_000_000, to: 8_000_000 } },
  { code: 'valueLikePast', facts: { value: 100, past: 200 } },
  { code: 'valueUnlikePast', facts: { value: 100, past: 9_000_000 } },
  { code: 'valueUnknown', facts: {} },
  { code: 'certificateValid', facts: { certificate: 'vca', until: '2027-03-01' } },
  { code: 'certificateUnknown', facts: { certificate: 'vca' } },
  { code: 'certificateMissing', facts: { certificate: 'vca' } },
  { code: 'certificateEnds', facts: { certificate: 'vca', until: '2027-02-28', needed: '2027-03-01', days: 1 } },
  { code: 'certificateNotYet', facts: { certificate: 'vca', from: '2027-04-01', needed: '2027-03-01' } },
  { code: 'canStart', facts: { ...OFFER, earliest: '2027-01-01', start: '2027-03-01' } },
  { code: 'startsLate', facts: { ...OFFER, earliest: '2027-04-01', start: '2027-03-01', days: 31 } },
  { code: 'startUnknown', facts: {} },
  { code: 'eligible', facts: { article: 'art20' } },
  { code: 'eligibilityUnknown', facts: { article: 'art77' } },
  { code: 'notEligible', facts: { article: 'art20' } },
  { code: 'groupsShared', facts: { groups: ['wajong'] } },
  { code: 'groupsOther', facts: { groups: ['wajong'] } },
  { code: 'groupsUnknown', facts: { groups: ['wajong', 'ww'] } },
  { code: 'timeToRespond', facts: { days: 1, deadline: '2026-11-25' } },
  { code: 'deadlinePassed', facts: { deadline: '2026-11-20' } },
];

describe('the texts of reasons', () => {
  const say = describer({ label });
  const text = (reason: Omit<Reason, 'part' | 'verdict'>, language: 'nl' | 'en'): string =>
    say.reason({ ...reason, part: 'work', verdict: 'fits' } as Reason, language);

  it('cover every reason', () => {
    const codes = new Set(REASONS.map(({ code }) => code));
    expect([...codes].sort()).toEqual(Object.keys(REASONS_NL).sort());
    expect(Object.keys(REASONS_EN).sort()).toEqual(Object.keys(REASONS_NL).sort());
  });

  it.each(['nl', 'en'] as const)('are short whole sentences, without gaps, in %s', (language) => {
    for (const reason of REASONS) {
      const said = text(reason, language);
      expect(said).toMatch(/^[\p{L}“].*\.$/u);
      expect(said).not.toMatch(/undefined|NaN|\s{2}|\.\.|\s[.,]/);
      for (const sentence of said.split(/(?<=\.) /)) expect(sentence.split(' ').length).toBeLessThanOrEqual(25);
    }
  });

  it('never say that anything is awarded', () => {
    for (const reason of REASONS) expect(text(reason, 'nl') + text(reason, 'en')).not.toMatch(/gun|award/i);
  });

  it('show the code where there is no name', () => {
    expect(text({ code: 'areaCountry', facts: { ...OFFER, country: 'GR' } }, 'nl')).toBe(
      'De firma werkt in het hele land: GR.',
    );
    expect(text({ code: 'sameWork', facts: { ...OFFER, cpv: '12345678' } }, 'en')).toBe(
      'The firm does this work: (CPV 12345678).',
    );
  });

  it('speak to the firm of its own, and say all else the same', () => {
    const own = describer({ label }, 'firm');
    for (const reason of REASONS) {
      const whole = { ...reason, part: 'work', verdict: 'fits' } as Reason;
      expect(own.reason(whole, 'nl')).not.toMatch(/\b[Dd]e firma\b/);
      expect(own.reason(whole, 'nl').replaceAll('uw firma', 'de firma').replaceAll('Uw firma', 'De firma')).toBe(
        text(reason, 'nl'),
      );
      expect(own.reason(whole, 'en').replaceAll('your firm', 'the firm').replaceAll('Your firm', 'The firm')).toBe(
        text(reason, 'en'),
      );
    }
    const improvement = { changes: [], admits: true, from: 0.1, to: 0.5 };
    expect(own.improvement(improvement, 'nl')).toBe('Dan kan uw firma meedoen, met een score van 50.');
  });

  it('count one day as one day', () => {
    expect(text({ code: 'timeToRespond', facts: { days: 1, deadline: '2026-11-25' } }, 'nl')).toBe(
      'Er is nog 1 dag om te reageren, tot 25 november 2026.',
    );
    expect(text({ code: 'timeToRespond', facts: { days: 56, deadline: '2027-01-19' } }, 'nl')).toBe(
      'Er zijn nog 56 dagen om te reageren, tot 19 januari 2027.',
    );
  });

  it('tell each change and what it brings', () => {
    const about = { capabilityId: 'c', capability: 'Schoonmaak' };
    const improvement = {
      changes: [{ kind: 'widenRadius', ...about, km: 26, more: 6 } as const],
      admits: false,
      from: 0.64,
      to: 0.712,
    };
    expect(say.improvement(improvement, 'nl')).toBe(
      'Maak het werkgebied van “Schoonmaak” 6 km groter: 26 km. Dan wordt de score 71 in plaats van 64.',
    );
    expect(say.improvement({ ...improvement, admits: true }, 'en')).toBe(
      'Make the area of “Schoonmaak” 6 km larger: 26 km. Then the firm can take part, with a score of 71.',
    );
  });
});
