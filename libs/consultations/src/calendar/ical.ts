import ICAL from 'ical.js';
import type { CalendarEvent } from './calendar-events.js';
import { amsterdamZone, momentProperty, utc } from './time-zone.js';

/** Who made the calendar; a new installation of another version would say the same. */
const PRODUCT = '-//Schakel//Marktconsultaties//NL';

/** Octets of a line, of at most 75, without the space that begins the next (RFC 5545, 3.1). */
ICAL.foldLength = 74;

export interface CalendarOptions {
  /** What programs call the calendar. */
  name: string;
  /** The host of the installation: in the address of an organiser, which nobody can mail. */
  host: string;
}

/**
 * A calendar to subscribe to (RFC 5545, published as RFC 5546 says): the time zone it uses, an entry a date with the same
 * identifier for ever, numbered by its changes.
 */
export function icalendar(events: readonly CalendarEvent[], { name, host }: CalendarOptions): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('name', oneLine(name));
  calendar.addPropertyWithValue('x-wr-calname', oneLine(name));
  calendar.addPropertyWithValue('refresh-interval', ICAL.Duration.fromString('PT1H')).setParameter('value', 'DURATION');
  calendar.addSubcomponent(amsterdamZone());
  for (const event of events) calendar.addSubcomponent(eventComponent(event, host));
  return `${calendar.toString()}\r\n`;
}

function eventComponent(event: CalendarEvent, host: string): ICAL.Component {
  const component = new ICAL.Component('vevent');
  component.addPropertyWithValue('uid', event.uid);
  component.addPropertyWithValue('dtstamp', utc(event.changedAt));
  component.addPropertyWithValue('last-modified', utc(event.changedAt));
  component.addPropertyWithValue('sequence', event.sequence);
  component.addProperty(momentProperty('dtstart', event.at));
  component.addPropertyWithValue('summary', oneLine(event.summary));
  component.addPropertyWithValue('description', oneLine(event.description));
  component.addPropertyWithValue('url', event.url);
  component.addPropertyWithValue('organizer', `mailto:noreply@${host}`).setParameter('cn', parameter(event.organiser));
  component.addPropertyWithValue('status', event.isCancelled ? 'CANCELLED' : 'CONFIRMED');
  component.addPropertyWithValue('transp', 'TRANSPARENT');
  return component;
}

/** Nothing that someone typed starts another line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** In a parameter a quotation mark cannot stand at all (RFC 5545, 3.2). */
function parameter(text: string): string {
  return oneLine(text).replaceAll('"', '’');
}
