import ICAL from 'ical.js';

/** The rules of Europe/Amsterdam since 1996 (IANA time zone database): summer time from March to October. */
const DEFINITION = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** The time zone as a calendar carries it. */
export function amsterdamZone(): ICAL.Component {
  return ICAL.Component.fromString(DEFINITION);
}

const CLOCK_TIME = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

const HOUR = 3_600_000;

/**
 * A moment as a property: in the time of Amsterdam, or in UTC in the hour that comes twice when summer time ends. A local
 * time there means its first coming (RFC 5545, 3.3.5), but programs do not agree on it.
 */
export function momentProperty(name: string, at: string): ICAL.Property {
  const property = new ICAL.Property(name);
  const moment = new Date(at);
  const local = CLOCK_TIME.format(moment);
  const comesTwice = [-HOUR, HOUR].some((shift) => CLOCK_TIME.format(new Date(moment.getTime() + shift)) === local);
  if (comesTwice) {
    property.setValue(utc(at));
  } else {
    property.setParameter('tzid', 'Europe/Amsterdam');
    property.setValue(ICAL.Time.fromString(local.replace(' ', 'T'), property));
  }
  return property;
}

/** A moment in UTC, to the second. */
export function utc(at: string): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(at), true);
}
