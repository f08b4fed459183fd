import fc from 'fast-check';
import { clock, daysAway, longDay, longMoment, tinyDay } from './dates.js';
import { countryName, languageName } from './names.js';
import { byName, fileSize, money, share, shortMoney } from './numbers.js';
import { type DateFault, parseDutchDate, typedDay } from './parse-dutch-date.js';
import { parseMoney, typedMoney } from './parse-money.js';
import { parseNumber, typedNumber } from './parse-number.js';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('A date as Dutch people type it', () => {
  it.each([
    ['1-2-2027', '2027-02-01'],
    ['01-02-2027', '2027-02-01'],
    ['27-3-2027', '2027-03-27'],
    ['27/3/2027', '2027-03-27'],
    ['27.3.2027', '2027-03-27'],
    ['27 3 2027', '2027-03-27'],
    ['27 mrt 2027', '2027-03-27'],
    ['27 mrt. 2027', '2027-03-27'],
    ['27 maart 2027', '2027-03-27'],
    [' 1 Januari 2027 ', '2027-01-01'],
    ['1-jan-2027', '2027-01-01'],
    ['29-2-2028', '2028-02-29'],
  ])('%s is %s', (text, day) => {
    expect(parseDutchDate(text)).toEqual({ day });
  });

  it.each<[string, DateFault]>([
    ['31-02-2027', 'no-such-day'],
    ['29-2-2027', 'no-such-day'],
    ['0-2-2027', 'no-such-day'],
    ['3-14-2027', 'no-such-month'],
    ['1-2-27', 'year-of-two-digits'],
    ['1-2', 'not-a-date'],
    ['2027-02-01', 'not-a-date'],
    ['morgen', 'not-a-date'],
    ['', 'not-a-date'],
    ['1-2-2027-3', 'not-a-date'],
    ['1 febtember 2027', 'not-a-date'],
  ])('"%s" is refused: %s', (text, fault) => {
    expect(parseDutchDate(text)).toEqual({ fault });
  });

  it('is read back as every day that exists, however it is written', () => {
    const between = fc.constantFrom('-', '/', '.', ' ', ' - ');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
        between,
        (date, sep) => {
          const day = date.toISOString().slice(0, 10);
          const [year, month, date1] = day.split('-');
          expect(parseDutchDate(`${Number(date1)}${sep}${Number(month)}${sep}${year}`)).toEqual({ day });
        },
      ),
    );
  });
});

describe('A moment', () => {
  const noon = '2026-12-01T11:00:00Z';

  it('is told in Dutch time, with the day of the week first', () => {
    expect(longMoment(noon, 'nl')).toBe('dinsdag 1 december 2026 om 12:00');
    expect(longMoment(noon, 'en')).toBe('Tuesday 1 December 2026 at 12:00');
  });

  it('is told right on the two Sundays when the clock changes', () => {
    expect(clock('2027-03-28T00:59:00Z', 'nl')).toBe('01:59');
    expect(clock('2027-03-28T01:00:00Z', 'nl')).toBe('03:00');
    expect(clock('2027-10-31T00:30:00Z', 'nl')).toBe('02:30');
    expect(clock('2027-10-31T01:30:00Z', 'nl')).toBe('02:30');
  });

  it('is counted in days of the calendar, not of 24 hours', () => {
    const now = new Date('2026-11-30T22:30:00Z');
    expect(daysAway('2026-11-30T23:30:00Z', 'nl', now)).toBe('morgen');
    expect(daysAway('2026-12-02', 'nl', now)).toBe('overmorgen');
  });

  it('leaves out the year only where it is this one', () => {
    expect(tinyDay('2026-12-01', 'nl', new Date(noon))).toBe('1 dec');
    expect(tinyDay('2027-12-01', 'nl', new Date(noon))).toBe('1 dec 2027');
  });

  it('without a time is that day everywhere', () => {
    expect(longDay('2027-03-28', 'nl')).toBe('zondag 28 maart 2027');
    expect(longDay('2027-07-01', 'nl')).toBe('donderdag 1 juli 2027');
  });
});

describe('An amount', () => {
  it('is told in euros, with cents only where there are any', () => {
    expect(plain(money(25_000_000, 'nl'))).toBe('€ 250.000');
    expect(plain(money(123_450, 'nl'))).toBe('€ 1.234,50');
    expect(plain(shortMoney(130_000_000, 'nl'))).toMatch(/^€ 1,3 mln\.?$/);
  });

  it.each([
    ['1.234,50', 123_450],
    ['1234.5', 123_450],
    ['€ 1 234', 123_400],
    ['1.234', 123_400],
    ['250000', 25_000_000],
    ['€ 1.000.000', 100_000_000],
    ['12,5', 1_250],
  ])('%s is %i cents', (text, cents) => {
    expect(parseMoney(text)).toBe(cents);
  });

  it.each(['', 'veel', '-5', '1.23.4', '1,234', '12.345,678', '99999999999999999'])('"%s" is none', (text) => {
    expect(parseMoney(text)).toBeUndefined();
  });

  it('is read back as it was told', () => {
    fc.assert(fc.property(fc.nat({ max: 1e11 }), (cents) => expect(parseMoney(money(cents, 'nl'))).toBe(cents)));
  });
});

describe('A share beside a threshold of the law', () => {
  it('is never rounded up to it', () => {
    expect(share(0.305, 'nl')).toBe('30,5%');
    expect(share(0.2996, 'nl')).toBe('29,9%');
    expect(share(0.3, 'nl')).toBe('30%');
  });

  it('is told exactly where it has one decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) =>
        expect(
          Number(
            share(tenths / 1000, 'nl')
              .replace('%', '')
              .replace(',', '.'),
          ),
        ).toBe(tenths / 10),
      ),
    );
  });
});

describe('Names', () => {
  it('are sorted as in a Dutch list', () => {
    const sorted = ['IJ 10', 'Zorg', 'Écht', 'Iris', 'egel', 'IJ 2', 'Eend'].sort(byName);
    expect(sorted).toEqual(['Écht', 'Eend', 'egel', 'IJ 2', 'IJ 10', 'Iris', 'Zorg']);
  });

  it('of sizes are those of people', () => {
    expect(plain(fileSize(212_300, 'nl'))).toBe('212 kB');
    expect(plain(fileSize(1_812_000, 'nl'))).toBe('1,8 MB');
  });
});

describe('What one types', () => {
  it('reads as what it was made from', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1e11 }),
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (number, date) => {
          const day = date.toISOString().slice(0, 10);
          expect(parseMoney(typedMoney(number))).toBe(number);
          expect(parseNumber(typedNumber(number / 10))).toBe(number / 10);
          expect(parseDutchDate(typedDay(day))).toEqual({ day });
        },
      ),
    );
  });
});

describe('A name by its code', () => {
  it('is that of a language, or of the country of a region', () => {
    expect([languageName('ar', 'nl'), languageName('ar', 'en')]).toEqual(['Arabisch', 'Arabic']);
    expect(['FR10', 'UKC', 'EL', 'DE'].map((code) => countryName(code, 'nl'))).toEqual([
      'Frankrijk',
      'Verenigd Koninkrijk',
      'Griekenland',
      'Duitsland',
    ]);
  });
});
