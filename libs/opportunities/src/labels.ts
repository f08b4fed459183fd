/** What the codes of opportunities are called, where no taxonomy says so. */
export const LABELS = {
  reserved: {
    none: { nl: 'Niet voorbehouden', en: 'Not reserved' },
    art20: { nl: 'Voorbehouden aan sociale firma’s (2.82 Aw)', en: 'Reserved for social firms (art. 20)' },
    art77: {
      nl: 'Voorbehouden aan organisaties met publieke taak (art. 77)',
      en: 'Reserved for organisations with a public mission (art. 77)',
    },
    considering: { nl: 'Voorbehouden wordt overwogen', en: 'Reserving is considered' },
  },
  reservationIntent: {
    none: { nl: 'Geen plan om voor te behouden', en: 'No plan to reserve' },
    considering: { nl: 'Voorbehouden wordt overwogen', en: 'Reserving is considered' },
    intended: { nl: 'Plan om voor te behouden', en: 'Intends to reserve' },
  },
  kind: {
    need: { nl: 'Behoefte', en: 'Need' },
    consultation: { nl: 'Marktconsultatie', en: 'Market consultation' },
  },
  deadline: {
    passed: { nl: 'Voorbij', en: 'Passed' },
    week: { nl: 'Binnen een week', en: 'Within a week' },
    month: { nl: 'Binnen 30 dagen', en: 'Within 30 days' },
    later: { nl: 'Later', en: 'Later' },
    none: { nl: 'Nog geen datum', en: 'No date yet' },
  },
} as const;

/** The label of a code in one of the lists above. */
export function labelOf(list: keyof typeof LABELS, code: string, language: 'nl' | 'en'): string | undefined {
  const labels: Readonly<Record<string, { nl: string; en: string } | undefined>> = LABELS[list];
  return labels[code]?.[language];
}
