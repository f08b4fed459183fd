import type { Opportunity } from '@schakel/opportunities';
import type { Message } from '../participants.js';
import { untilDeadline } from './life-mails.js';
import { momentText } from './moment-text.js';

type About = Pick<Opportunity, 'id' | 'title' | 'deadline' | 'buyerName'>;

/** How events begin that remind of a deadline. */
export const DEADLINE_NEAR = 'deadline-near';

/** An answer that arrived. */
export interface Received {
  version: number;
  /** ISO 8601. */
  submittedAt: string;
  /** ISO 8601: when the answer that it replaces was handed in; null where it replaces none. */
  replaces: string | null;
  /** Hex. */
  contentHash: string;
  ledgerHead: string;
}

/** A firm is invited. */
export function invitedMail({ id, title, buyerName, deadline }: About, firmId: string): Message {
  return {
    kind: 'consultation-invited',
    event: `invited:${id}:${firmId}`,
    subject: { nl: `Uitnodiging: ${title}`, en: `Invitation: ${title}` },
    text: {
      nl: `${buyerName} nodigt u uit voor de marktconsultatie “${title}”. U kunt antwoorden tot ${momentText(deadline, 'nl')}.\n\nPast het niet? Zeg nee met één klik, met de reden erbij. Dat helpt de inkoper, en u krijgt er geen berichten meer over.`,
      en: `${buyerName} invites you to the market consultation “${title}”. You can answer until ${momentText(deadline, 'en')}.\n\nDoes it not suit you? Say no with one click, and why. That helps the buyer, and you get no more messages about it.`,
    },
    until: untilDeadline({ deadline }),
  };
}

/** The time to answer is nearly over. Lengthening it makes it another event. */
export function deadlineNearMail({ id, title, deadline }: About): Message {
  return {
    kind: 'deadline-near',
    event: `${DEADLINE_NEAR}:${id}:${deadline}`,
    subject: { nl: `Nog drie werkdagen: ${title}`, en: `Three working days left: ${title}` },
    text: {
      nl: `U kunt tot ${momentText(deadline, 'nl')} antwoorden op de marktconsultatie “${title}”. Wij hebben nog geen antwoord van uw firma.\n\nDoet u niet mee? Zeg nee met één klik, dan weet de inkoper waarom.`,
      en: `You can answer the market consultation “${title}” until ${momentText(deadline, 'en')}. We have no answer of your firm yet.\n\nNot taking part? Say no with one click, so that the buyer knows why.`,
    },
    until: untilDeadline({ deadline }),
  };
}

/** Proof for whoever handed the answer in. */
export function receiptMail(
  { id, title }: About,
  firmId: string,
  { version, submittedAt, replaces, contentHash, ledgerHead }: Received,
): Message {
  const nl = replaces ? ` Het vervangt uw antwoord van ${momentText(replaces, 'nl')}; alleen dit telt.` : '';
  const en = replaces ? ` It replaces your answer of ${momentText(replaces, 'en')}; this one alone counts.` : '';
  const proof = `${submittedAt}\nSHA-256 ${contentHash}`;
  return {
    kind: 'answer-received',
    event: `receipt:${id}:${firmId}:${version}`,
    subject: { nl: `Ontvangstbewijs: ${title}`, en: `Receipt: ${title}` },
    text: {
      nl: `Uw antwoord is ontvangen en verzegeld tot de opening.${nl} Bewaar dit bericht: het is uw bewijs.\n\n${proof}\nLogboek: ${ledgerHead}`,
      en: `Your answer was received and is sealed until the opening.${en} Keep this message: it is your proof.\n\n${proof}\nLedger: ${ledgerHead}`,
    },
  };
}
