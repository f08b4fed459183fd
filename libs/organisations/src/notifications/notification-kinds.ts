import type { OrganisationKind, Role } from '../roles.js';

interface KindOfNotification {
  /** Whose members get it. */
  readonly audience: OrganisationKind;
  /** Part of a procedure that everyone must hear of, or proof: it cannot be switched off. */
  readonly essential: boolean;
  /** The least role that gets it: what asks for an act goes to who can act. */
  readonly from: Role;
  readonly nl: string;
  readonly en: string;
}

/** Every kind of mail that members get because something happened, and whether they can do without. */
export const NOTIFICATION_KINDS = {
  'consultation-invited': {
    audience: 'firm',
    essential: false,
    from: 'editor',
    nl: 'U bent uitgenodigd voor een marktconsultatie',
    en: 'You are invited to a market consultation',
  },
  'consultation-changed': {
    audience: 'firm',
    essential: true,
    from: 'reader',
    nl: 'Een marktconsultatie waaraan u meedoet is veranderd: tekst, periode of document',
    en: 'A market consultation you take part in has changed: text, period or document',
  },
  'consultation-withdrawn': {
    audience: 'firm',
    essential: true,
    from: 'reader',
    nl: 'Een marktconsultatie waaraan u meedoet is ingetrokken',
    en: 'A market consultation you take part in was withdrawn',
  },
  'questions-answered': {
    audience: 'firm',
    essential: false,
    from: 'reader',
    nl: 'Er zijn vragen beantwoord in een marktconsultatie waaraan u meedoet',
    en: 'Questions were answered in a market consultation you take part in',
  },
  'question-returned': {
    audience: 'firm',
    essential: true,
    from: 'editor',
    nl: 'Uw vraag kwam terug omdat zij u herkenbaar maakte',
    en: 'Your question came back because it told who you are',
  },
  'deadline-near': {
    audience: 'firm',
    essential: false,
    from: 'editor',
    nl: 'Over drie werkdagen kunt u niet meer antwoorden',
    en: 'In three working days you can no longer answer',
  },
  'answer-received': {
    audience: 'firm',
    essential: true,
    from: 'editor',
    nl: 'Ontvangstbewijs van uw antwoord',
    en: 'Receipt of your answer',
  },
  'consultation-opened': {
    audience: 'firm',
    essential: false,
    from: 'reader',
    nl: 'De antwoorden van een marktconsultatie waaraan u meedoet zijn geopend',
    en: 'The answers to a market consultation you take part in were opened',
  },
  'report-published': {
    audience: 'firm',
    essential: false,
    from: 'reader',
    nl: 'Er is een verslag van een marktconsultatie waaraan u meedeed',
    en: 'There is a report of a market consultation you took part in',
  },
  'question-asked': {
    audience: 'buyer',
    essential: false,
    from: 'editor',
    nl: 'Een firma stelt een vraag bij uw marktconsultatie',
    en: 'A firm asks a question in your market consultation',
  },
  'question-assigned': {
    audience: 'buyer',
    essential: false,
    from: 'editor',
    nl: 'Een collega geeft u een vraag om te beantwoorden',
    en: 'A colleague gives you a question to answer',
  },
  'answers-closed': {
    audience: 'buyer',
    essential: false,
    from: 'editor',
    nl: 'De antwoorden van uw marktconsultatie kunnen worden geopend',
    en: 'The answers to your market consultation can be opened',
  },
  'opening-requested': {
    audience: 'buyer',
    essential: false,
    from: 'editor',
    nl: 'Een collega wil de antwoorden openen en heeft u daarbij nodig',
    en: 'A colleague wants to open the answers and needs you for it',
  },
} as const satisfies Record<string, KindOfNotification>;

export type NotificationKind = keyof typeof NOTIFICATION_KINDS;

/** The kinds that members of such an organisation get, in the order of a settings page. */
export function kindsFor(audience: OrganisationKind): NotificationKind[] {
  return (Object.keys(NOTIFICATION_KINDS) as NotificationKind[]).filter(
    (kind) => NOTIFICATION_KINDS[kind].audience === audience,
  );
}
