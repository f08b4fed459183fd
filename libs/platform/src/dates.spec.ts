import fc from 'fast-check';
import { Day, isDay, isMoment, Moment } from './dates.js';
import { inputPipe } from './input.js';

class Body {
  @Day()
  day: string;

  @Moment()
  moment: string;

  @Moment({ orDay: true })
  until: string;
}

const year = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31T23:59:59.999Z'), noInvalidDate: true });

describe('A day', () => {
  it('is every one that exists from 1900 to 2199', () => {
    fc.assert(fc.property(year, (date) => expect(isDay(date.toISOString().slice(0, 10))).toBe(true)));
  });

  it.each([
    '2027-02-29',
    '2027-02-30',
    '2027-04-31',
    '2027-00-01',
    '2027-13-01',
    '2027-01-00',
    '2027-01-32',
    '0000-01-01',
    '1899-12-31',
    '2200-01-01',
    '27-01-01',
    '2027-1-1',
    '2027-W05',
    '2027-032',
    '2027-01-01T00:00:00Z',
    ' 2027-01-01',
    '2027-01-01\n',
    '٢٠٢٧-٠١-٠١',
    '',
    20270101,
    null,
    ['2027-01-01'],
  ])('is not %j', (value) => {
    expect(isDay(value)).toBe(false);
  });
});

describe('A moment', () => {
  it('is every one of those years, in every zone', () => {
    const zone = fc.constantFrom('Z', '+00:00', '+01:00', '-11:30', '+14:00');
    fc.assert(
      fc.property(year, zone, (date, offset) => {
        const inside = date > new Date('1900-01-02') && date < new Date('2199-12-30');
        if (inside) expect(isMoment(`${date.toISOString().slice(0, -1)}${offset}`)).toBe(true);
      }),
    );
    expect(isMoment('2027-02-01T12:00+01:00')).toBe(true);
    expect(isMoment('2027-02-01T12:00:00Z')).toBe(true);
  });

  it.each([
    '2027-02-01',
    '2027-02-01T12:00:00',
    '2027-02-30T12:00:00Z',
    '2027-02-01T25:00:00Z',
    '2027-02-01T24:00:00Z',
    '2027-02-01T12:60:00Z',
    '2027-02-01T12:00:00+25:00',
    '2027-02-01T12:00:00+0100',
    '2027-02-01 12:00:00Z',
    '0000-02-01T12:00:00Z',
    '9999-12-31T23:59:59-23:59',
    '2027-W05-1T12:00:00Z',
    'morgen',
    1_800_000_000_000,
  ])('is not %j', (value) => {
    expect(isMoment(value)).toBe(false);
  });
});

describe('A body with days and moments', () => {
  const pipe = inputPipe();
  const check = (body: object) => pipe.transform(body, { type: 'body', metatype: Body });

  it('passes where all exist, also where a day is enough', async () => {
    const body = { day: '2028-02-29', moment: '2027-02-01T12:00:00+01:00', until: '2027-02-01' };
    await expect(check(body)).resolves.toEqual(body);
    await expect(check({ ...body, until: body.moment })).resolves.toBeDefined();
  });

  it('says which do not, with an example', async () => {
    await expect(check({ day: '2027-02-29', moment: '2027-02-01', until: '2027-W05' })).rejects.toMatchObject({
      errors: [
        { pointer: '/day', message: 'Day must be a day that exists, such as 2027-03-01' },
        { pointer: '/moment', message: 'Moment must hold a time and a zone, such as 2027-02-01T12:00:00+01:00' },
        { pointer: '/until', message: expect.stringContaining('2027-02-01T12:00:00+01:00') },
      ],
    });
  });
});
