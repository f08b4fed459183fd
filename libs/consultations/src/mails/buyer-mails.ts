import type { Opportunity } from '@schakel/opportunities';
import type { Message } from '../participants.js';

type About = Pick<Opportunity, 'id' | 'title'>;

/** The period is over. */
export function answersClosedMail({ id, title }: About, openingMembers: 1 | 2): Message {
  return {
    kind: 'answers-closed',
    event: `consultation:${id}:answers-closed`,
    subject: { nl: `U kunt openen: ${title}`, en: `You can open: ${title}` },
    text:
      openingMembers === 2
        ? {
            nl: `De tijd om te antwoorden op “${title}” is voorbij. Twee collega’s kunnen de antwoorden nu samen openen.`,
            en: `The time to answer “${title}” is over. Two colleagues can open the answers together now.`,
          }
        : {
            nl: `De tijd om te antwoorden op “${title}” is voorbij. U kunt de antwoorden nu openen.`,
            en: `The time to answer “${title}” is over. You can open the answers now.`,
          },
  };
}

/** A second member is needed. @param personId who asked first */
export function openingRequestedMail({ id, title }: About, personId: string): Message {
  return {
    kind: 'opening-requested',
    event: `opening-requested:${id}:${personId}`,
    subject: { nl: `Openen met zijn tweeën: ${title}`, en: `Opening takes two: ${title}` },
    text: {
      nl: `Een collega wil de antwoorden op “${title}” openen. Dat gebeurt zodra een tweede collega hetzelfde doet.`,
      en: `A colleague wants to open the answers to “${title}”. That happens as soon as a second colleague does the same.`,
    },
  };
}
