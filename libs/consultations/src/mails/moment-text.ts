const OPTIONS = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
} as const;

const FORMATS = { nl: new Intl.DateTimeFormat('nl-NL', OPTIONS), en: new Intl.DateTimeFormat('en-GB', OPTIONS) };
const ZONE = { nl: 'Nederlandse tijd', en: 'Dutch time' };

/** A moment as people write it, in the time of the Netherlands. @param moment ISO 8601; null = not set yet */
export function momentText(moment: string | null, language: 'nl' | 'en'): string {
  if (moment === null) return language === 'nl' ? 'een nog niet bepaald moment' : 'a moment that is not set yet';
  return `${FORMATS[language].format(new Date(moment))} (${ZONE[language]})`;
}
