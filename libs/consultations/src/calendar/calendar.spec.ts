import ICAL from 'ical.js';
import fc from 'fast-check';
import { type DatedConsultation, eventsOf } from './calendar-events.js';
import { icalendar } from './ical.js';

const CONSULTATION: DatedConsultation = {
  id: '6f1c0d1e-0000-4000-8000-000000000001',
  title: 'Marktconsultatie groen; wijken, pleinen',
  buyerName: 'Gemeente "Overal"',
  publishedAt: '2026-11-24T09:00:00.000Z',
  questionsUntil: '2026-12-08T11:00:00.000Z',
  deadline: '2027-06-18T10:00:00.000Z',
  openedAt: null,
  reportPublishedAt: null,
  isWithdrawn: false,
  changes: 0,
  changedAt: '2026-11-24T09:00:00.000Z',
};

const OPTIONS = { name: 'Marktconsultaties', host: 'schakel.example' };

const write = (consultation: DatedConsultation) =>
  icalendar(
    eventsOf(consultation, 'nl', (id) => `https://schakel.example/opportunities/${id}`),
    OPTIONS,
  );

/** What a calendar program makes of a file. */
function read(file: string) {
  const calendar = ICAL.Component.fromString(file);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const start = component.getFirstPropertyValue('dtstart') as ICAL.Time;
    if (component.getFirstProperty('dtstart')?.getParameter('tzid') === 'Europe/Amsterdam') start.zone = zone;
    return {
      uid: component.getFirstPropertyValue('uid'),
      summary: component.getFirstPropertyValue('summary'),
      at: start.toJSDate().toISOString(),
      written: component.getFirstProperty('dtstart')?.toICALString(),
      sequence: component.getFirstPropertyValue('sequence'),
      status: component.getFirstPropertyValue('status'),
      component,
    };
  });
}

describe('The calendar of a consultation', () => {
  it('is one to subscribe to, with its time zone, and one entry a date', () => {
    const file = write(CONSULTATION);
    const calendar = ICAL.Component.fromString(file);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Europe/Amsterdam');
    expect(read(file).map(({ summary, at }) => [summary, at])).toEqual([
      [`Gepubliceerd: ${CONSULTATION.title}`, '2026-11-24T09:00:00.000Z'],
      [`Laatste moment voor vragen: ${CONSULTATION.title}`, '2026-12-08T11:00:00.000Z'],
      [`Antwoorden sluiten: ${CONSULTATION.title}`, '2027-06-18T10:00:00.000Z'],
    ]);
    expect(file).toContain('DTSTART;TZID=Europe/Amsterdam:20261208T120000\r\n');
    expect(file).toContain('DTSTART;TZID=Europe/Amsterdam:20270618T120000\r\n');
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('moves an entry instead of adding another when a date moves, and says what was cancelled', () => {
    const before = read(write(CONSULTATION));
    const moved = { ...CONSULTATION, deadline: '2027-06-25T10:00:00.000Z', changes: 1, isWithdrawn: true };
    const after = read(write({ ...moved, changedAt: '2026-12-01T09:00:00.000Z' }));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after.map(({ sequence }) => sequence)).toEqual([1, 1, 1]);
    expect(after.map(({ status }) => status)).toEqual(['CONFIRMED', 'CANCELLED', 'CANCELLED']);
    expect(after[2]?.at).toBe('2027-06-25T10:00:00.000Z');
  });

  it.each([
    ['just before summer time', '2027-03-28T00:59:59.000Z'],
    ['as it begins', '2027-03-28T01:00:00.000Z'],
    ['in the last hour of summer time', '2026-10-25T00:30:00.000Z'],
    ['in the hour that comes again', '2026-10-25T01:30:00.000Z'],
    ['after it', '2026-10-25T02:00:00.000Z'],
  ])('tells the moment %s', (_, deadline) => {
    expect(read(write({ ...CONSULTATION, deadline })).at(-1)?.at).toBe(deadline);
  });

  it('tells every moment to the second', () => {
    const second = fc.integer({ min: Date.UTC(2025, 0, 1) / 1000, max: Date.UTC(2040, 0, 1) / 1000 });
    fc.assert(
      fc.property(second, (seconds) => {
        const deadline = new Date(seconds * 1000).toISOString();
        expect(read(write({ ...CONSULTATION, deadline })).at(-1)?.at).toBe(deadline);
      }),
    );
  });

  it('holds whatever people type, and nothing that they type becomes a line of its own', () => {
    const nasty = 'Groen\r\nATTACH:https://kwaad.example/x\nBEGIN:VEVENT\r;,\\ ';
    const typed = fc.oneof(fc.constant(nasty), fc.string({ unit: 'grapheme', minLength: 1 }));
    fc.assert(
      fc.property(typed, typed, (title, buyerName) => {
        const file = write({ ...CONSULTATION, title, buyerName });
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const events = read(file);
        expect(events).toHaveLength(3);
        for (const { component, summary } of events) {
          expect(component.getFirstProperty('attach')).toBeNull();
          expect(String(summary).endsWith(title.replace(/\s+/g, ' ').trim())).toBe(true);
        }
      }),
    );
  });
});
