import * as fc from 'fast-check';
import { LEFT_OUT, withoutContactDetails } from './contact-details.js';
import { expectedEnd, isConsultation, isHeadedConsultation, namesConsultation } from './market-consultation.js';
import { amountOf, moneyOf, sharedTotalOf, totalOf } from './notice-amount.js';
import { countryOf, languageOf } from './notice-codes.js';
import { dayOf, deadlineOf } from './notice-moment.js';
import { cleanLine, cleanText } from './notice-text.js';
import { publicationKey } from './publication-number.js';
import { reservedUnder } from './reserved-participation.js';

const deadline = (date: string, time?: string, country = 'NL', publishedAt = '2024-03-01') => {
  const notes: string[] = [];
  return { moment: deadlineOf({ date, time, country, publishedAt }, notes), notes };
};

describe('a deadline', () => {
  it('keeps the zone it was given', () => {
    expect(deadline('2023-06-02+02:00', '14:00:00+02:00').moment).toBe('2023-06-02T14:00:00+02:00');
    expect(deadline('2023-06-02Z', '14:00:00.5Z').moment).toBe('2023-06-02T14:00:00+00:00');
  });

  it('without zone is in that of the country, summer and winter', () => {
    expect(deadline('20240115', '10:00').moment).toBe('2024-01-15T10:00:00+01:00');
    expect(deadline('2024-07-15', '10:00').moment).toBe('2024-07-15T10:00:00+02:00');
    expect(deadline('2024-07-15', '10:00', 'GB').moment).toBe('2024-07-15T10:00:00+01:00');
    expect(deadline('2024-07-15', '10:00', 'FI').moment).toBe('2024-07-15T10:00:00+03:00');
    expect(deadline('2024-03-31', '03:30').moment).toBe('2024-03-31T03:30:00+02:00');
  });

  it('with a date alone lasts until the end of that day', () => {
    expect(deadline('2024-05-01').moment).toBe('2024-05-01T23:59:59+02:00');
    expect(deadline('2024-05-01', '24:00').moment).toBe('2024-05-01T23:59:59+02:00');
  });

  it.each([
    ['2125-12-31', 'deadline dropped: 2125-12-31 only fills the field'],
    ['2099-12-31', 'deadline dropped: 2099-12-31 only fills the field'],
    ['1970-01-01Z', 'deadline dropped: 1970-01-01 only fills the field'],
    ['2024-02-30', 'deadline dropped: "2024-02-30" is not a date'],
    ['morgen', 'deadline dropped: "morgen" is not a date'],
  ])('%s is dropped with a note', (written, note) => {
    expect(deadline(written)).toEqual({ moment: undefined, notes: [note] });
  });

  it('keeps its day where only the time is wrong', () => {
    expect(deadline('2024-05-01', '25:00')).toEqual({
      moment: '2024-05-01T23:59:59+02:00',
      notes: ['time of the deadline dropped: "25:00" is not a time'],
    });
  });

  it('is the same instant as its text, for any date and country', () => {
    const dates = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.constantFrom('NL', 'GB', 'FI', 'PT', undefined), (date, country) => {
        const iso = date.toISOString();
        const moment = deadlineOf({ date: iso.slice(0, 10), time: iso.slice(11, 16), country }, []);
        expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d$/);
        expect(moment?.slice(0, 16)).toBe(iso.slice(0, 16));
      }),
    );
  });
});

describe('the days of a notice', () => {
  it('are read in every way of writing them', () => {
    expect(dayOf('20220121')).toBe('2022-01-21');
    expect(dayOf('2023-05-02Z')).toBe('2023-05-02');
    expect(dayOf('2023-02-29')).toBeUndefined();
    expect(dayOf(undefined)).toBeUndefined();
  });
});

describe('an amount', () => {
  it.each([
    ['1158540.0', 1_158_540],
    ['65 200 000,00', 65_200_000],
    ['65\u202f200\u202f000', 65_200_000],
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567.89', 1_234_567.89],
    ['189 945 844,15', 189_945_844.15],
    ['1.500.000', 1_500_000],
    ['0', 0],
  ])('%s is %d', (written, amount) => {
    expect(amountOf(written)).toBe(amount);
  });

  it.each(['-1', '', 'n.v.t.', '1e5', '99999999999999', '€ 5'])('"%s" is none', (written) => {
    expect(amountOf(written)).toBeUndefined();
  });

  it('needs a currency, and does not add up with another', () => {
    expect(moneyOf('5', undefined)).toBeUndefined();
    const [euro, krone] = [moneyOf('5.10', 'EUR'), moneyOf('5', 'NOK')];
    expect(totalOf([euro, moneyOf('0.20', 'EUR')])).toEqual({ amount: 5.3, currency: 'EUR' });
    expect(totalOf([euro, krone])).toBeUndefined();
    expect(totalOf([euro, undefined])).toBeUndefined();
    expect(totalOf([])).toBeUndefined();
  });

  it('that several winners share is counted once', () => {
    const [five, six] = [moneyOf('5', 'EUR'), moneyOf('6', 'EUR')];
    expect(sharedTotalOf([five, five, five])).toEqual(five);
    expect(sharedTotalOf([five, six])).toEqual({ amount: 11, currency: 'EUR' });
  });
});

describe('a text', () => {
  it('loses entities, tags and invisible characters', () => {
    expect(cleanLine('  Caf&amp;eacute;\u200B &lt;b&gt;&quot;De\u00ADur&#34;&lt;/b&gt;\u00a0\n5&nbsp;&euro; ')).toBe(
      'Café "Deur" 5 €',
    );
    expect(cleanText('<p>een</p><p>twee<br/>drie</p>\r\n\r\n\r\nvier\u2028vijf')).toBe(
      'een\n\ntwee\ndrie\n\nvier\nvijf',
    );
  });

  it('keeps what only looks like markup', () => {
    expect(cleanLine('a < b & c > d; R&D; AT&T &onbekend;')).toBe('a < b & c > d; R&D; AT&T &onbekend;');
  });

  it('is clean after one cleaning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = cleanLine(text.replaceAll('&', ''));
        expect(cleanLine(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cc}\u200B\uFEFF\u202E]|^\s|\s$/u);
      }),
    );
  });
});

describe('contact details in a text', () => {
  it('are left out, with the person an address spells out', () => {
    expect(withoutContactDetails('Vragen aan Jan Jansen (jan.jansen@gemeente.example.nl), tel. 030-123 45 67.')).toBe(
      `Vragen aan ${LEFT_OUT} (${LEFT_OUT}), ${LEFT_OUT}.`,
    );
    expect(withoutContactDetails('bel +31 (0)30 123 45 67 voor 12:00')).toBe(`bel ${LEFT_OUT} voor 12:00`);
  });

  it('are not seen in dimensions, codes and dates', () => {
    const text = 'ø168+168/560, telling 2024-01-15, CPV 90910000-9, contract 2023/S 111-347010, hotel 12 345 678 90';
    expect(withoutContactDetails(text)).toBe(text);
  });

  it('are looked for to the end of a long text that is made to have none', () => {
    const text = `${'a.'.repeat(100_000)}@ ${'+31 '.repeat(50_000)}`;
    expect(withoutContactDetails(`${text}; mail balie@stad.example`).slice(-20)).toContain(`; mail ${LEFT_OUT}`);
  });
});

describe('a market consultation', () => {
  it.each([
    'Marktconsultatie - WMO begeleiding',
    '2024-17 Marktverkenning textiel',
    'Aankondiging van een marktconsultatie groenonderhoud',
    'VOIS - Invitasjon til markedsdialog - Diverse forbruksvarer',
    'Amtsgebäude, Generalunternehmerleistungen, Markterkundung',
    'Request for Information: laundry services',
  ])('heads or closes the title "%s"', (title) => {
    expect(isHeadedConsultation(title)).toBe(true);
  });

  it.each([
    'Begeleiding van een marktconsultatie voor de gemeente',
    'Outsourcing ICT',
    'Onderhoud marktplein en consultatiebureaus',
    'Fournisseurs. Numéro de référence PHA, Rfi_073515',
  ])('is not what a call titled "%s" is', (title) => {
    expect(isHeadedConsultation(title)).toBe(false);
  });

  it('may stand anywhere in the title of a notice without call', () => {
    expect(namesConsultation('Tietopyyntö (RFI): Poliisin suojakypärät')).toBe(true);
    expect(namesConsultation('Invitation to a dialogue conference')).toBe(true);
    expect(namesConsultation('Raamovereenkomst Openbare Verlichting')).toBe(false);
  });

  it('may be told by how the description begins', () => {
    expect(isConsultation('NECS works for NHS England. This Request For Information (RFI) process is …')).toBe(true);
    expect(isConsultation('Deze aanbesteding hangt samen met de marktconsultatie met kenmerk 151744.')).toBe(false);
  });

  it('ends on the day TenderNed writes in the title', () => {
    expect(expectedEnd('Marktconsultatie (verwachte einddatum: 12.4.2018)')).toBe('2018-04-12');
    expect(expectedEnd('Marktconsultatie (verwachte einddatum: 22-03-2022).')).toBe('2022-03-22');
    expect(expectedEnd('Marktconsultatie')).toBeUndefined();
  });
});

describe('codes', () => {
  it('of languages and countries become ISO codes', () => {
    expect(['NLD', 'NL', 'nob', 'NOR', 'ELL', 'EL'].map(languageOf)).toEqual(['nl', 'nl', 'nb', 'no', 'el', 'el']);
    expect(['NLD', 'UK', 'EL', 'SRB', 'GRC', 'XKX', 'BZ'].map(countryOf)).toEqual([
      'NL',
      'GB',
      'GR',
      'RS',
      'GR',
      'XK',
      'BZ',
    ]);
    expect([languageOf('?'), countryOf(''), countryOf(undefined)]).toEqual([undefined, undefined, undefined]);
  });

  it('of publications are one whichever way they are written', () => {
    const ways = ['711911-2023', '00711911-2023', '2023/S 222-711911', '2023_S_222-711911'];
    expect(new Set(ways.map(publicationKey))).toEqual(new Set(['711911-2023']));
    expect(['n.a.', '', '76f2960c-5463-4919-9ac1-4e4cd5fac8c4-01', '000-2023', '12-1234'].map(publicationKey)).toEqual(
      Array.from({ length: 5 }),
    );
  });

  it('of reservations give the article', () => {
    expect(reservedUnder(['res-pub-ser', 'RESTRICTED_TO_FRAMEWORK'])).toEqual(['art20', 'art77']);
    expect(reservedUnder([])).toEqual([]);
    expect(reservedUnder(['toString'])).toEqual([]);
  });
});
