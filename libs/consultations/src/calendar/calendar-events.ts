/** What a calendar shows of one consultation; moments are ISO 8601. */
export interface DatedConsultation {
  id: string;
  title: string;
  buyerName: string;
  publishedAt: string | null;
  questionsUntil: string | null;
  deadline: string | null;
  openedAt: string | null;
  reportPublishedAt: string | null;
  isWithdrawn: boolean;
  /** How often it was changed since it was published. */
  changes: number;
  /** When it was changed last. */
  changedAt: string;
}

/** One entry in a calendar: a moment, not a stretch of time. */
export interface CalendarEvent {
  /** The same for ever, so that a calendar moves the entry instead of adding another one. */
  uid: string;
  at: string;
  summary: string;
  description: string;
  url: string;
  organiser: string;
  isCancelled: boolean;
  sequence: number;
  changedAt: string;
}

const WORDS = {
  nl: {
    published: 'Gepubliceerd',
    questions: 'Laatste moment voor vragen',
    answers: 'Antwoorden sluiten',
    opened: 'Antwoorden geopend',
    report: 'Verslag gepubliceerd',
    about: (title: string, buyer: string) => `Marktconsultatie “${title}” van ${buyer}.`,
  },
  en: {
    published: 'Published',
    questions: 'Last moment for questions',
    answers: 'Answers close',
    opened: 'Answers opened',
    report: 'Report published',
    about: (title: string, buyer: string) => `Market consultation “${title}” of ${buyer}.`,
  },
} as const;

/** Its dates, as far as they are known, in the order of its life. @param pageOf the address of its page, by its id */
export function eventsOf(
  consultation: DatedConsultation,
  language: 'nl' | 'en',
  pageOf: (id: string) => string,
): CalendarEvent[] {
  const { id, title, buyerName, isWithdrawn } = consultation;
  const words = WORDS[language];
  const moments = [
    ['published', consultation.publishedAt],
    ['questions', consultation.questionsUntil],
    ['answers', consultation.deadline],
    ['opened', consultation.openedAt],
    ['report', consultation.reportPublishedAt],
  ] as const;
  return moments.flatMap(([kind, at]) => {
    if (at === null) return [];
    const event: CalendarEvent = {
      uid: `${id}-${kind}@schakel`,
      at,
      summary: `${words[kind]}: ${title}`,
      description: words.about(title, buyerName),
      url: pageOf(id),
      organiser: buyerName,
      isCancelled: isWithdrawn && (kind === 'questions' || kind === 'answers'),
      sequence: consultation.changes,
      changedAt: consultation.changedAt,
    };
    return [event];
  });
}
