import type { Opportunity } from '@schakel/opportunities';
import type { Message } from '../participants.js';
import { momentText } from './moment-text.js';

type About = Pick<Opportunity, 'id' | 'title' | 'deadline'>;

/** Something was changed after the publication. @param head of the ledger, with the change in it */
export function changedMail(before: About, after: About & { version: number }, head: string): Message {
  const { id, title, version, deadline } = after;
  const isLonger = before.deadline !== deadline;
  const nl = isLonger
    ? `U hebt langer de tijd om te antwoorden op de marktconsultatie “${title}”: tot ${momentText(deadline, 'nl')}. Eerst was dat ${momentText(before.deadline, 'nl')}.`
    : `De marktconsultatie “${title}” is veranderd. Wat er veranderde, staat bij de consultatie.`;
  const en = isLonger
    ? `You have more time to answer the market consultation “${title}”: until ${momentText(deadline, 'en')}. It was ${momentText(before.deadline, 'en')}.`
    : `The market consultation “${title}” has changed. What changed stands with the consultation.`;
  return {
    kind: 'consultation-changed',
    event: `consultation:${id}:version:${version}`,
    subject: isLonger
      ? { nl: `Langer de tijd: ${title}`, en: `More time: ${title}` }
      : { nl: `Veranderd: ${title}`, en: `Changed: ${title}` },
    text: withHead({ nl, en }, head),
    until: untilDeadline(after),
  };
}

/** There is more time to ask. */
export function moreTimeToAskMail(
  { id, title, deadline }: About,
  { questionsUntil, version }: { questionsUntil: string | null; version: number },
  head: string,
): Message {
  return {
    kind: 'consultation-changed',
    event: `consultation:${id}:questions-until:${version}`,
    subject: { nl: `Langer de tijd voor vragen: ${title}`, en: `More time for questions: ${title}` },
    text: withHead(
      {
        nl: `U kunt nu vragen stellen over “${title}” tot ${momentText(questionsUntil, 'nl')}.`,
        en: `You can now ask questions about “${title}” until ${momentText(questionsUntil, 'en')}.`,
      },
      head,
    ),
    until: untilDeadline({ deadline }),
  };
}

/** What was for invited firms is now for everyone. */
export function openToEveryoneMail({ id, title }: About, head: string): Message {
  return {
    kind: 'consultation-changed',
    event: `consultation:${id}:open-to-everyone`,
    subject: { nl: `Nu voor iedereen: ${title}`, en: `Now for everyone: ${title}` },
    text: withHead(
      {
        nl: `De marktconsultatie “${title}” was voor genodigden. Nu is zij voor iedereen. Wat u kon lezen, kan nu iedereen lezen.`,
        en: `The market consultation “${title}” was for invited firms. Now it is for everyone. What you could read, everyone can read now.`,
      },
      head,
    ),
  };
}

/** Documents, or new versions of them, were added: one mail for all that came at once. */
export function documentsMail(
  { id, title, deadline }: About,
  documents: readonly { name: string; number: number }[],
  head: string,
): Message {
  const list = (version: string) =>
    documents.map(({ name, number }) => (number === 1 ? `- ${name}` : `- ${name} (${version} ${number})`)).join('\n');
  return {
    kind: 'consultation-changed',
    event: `documents:${id}:${head}`,
    subject: { nl: `Nieuwe documenten: ${title}`, en: `New documents: ${title}` },
    text: withHead(
      {
        nl: `Bij de marktconsultatie “${title}” staan nieuwe documenten:\n\n${list('versie')}`,
        en: `There are new documents with the market consultation “${title}”:\n\n${list('version')}`,
      },
      head,
    ),
    until: untilDeadline({ deadline }),
  };
}

/** It was withdrawn. */
export function withdrawnMail({ id, title, withdrawalReason }: About & { withdrawalReason: string | null }): Message {
  return {
    kind: 'consultation-withdrawn',
    event: `consultation:${id}:withdrawn`,
    subject: { nl: `Ingetrokken: ${title}`, en: `Withdrawn: ${title}` },
    text: {
      nl: `De marktconsultatie “${title}” is ingetrokken. U hoeft niets meer te doen.\n\nReden: ${withdrawalReason}`,
      en: `The market consultation “${title}” was withdrawn. There is nothing left for you to do.\n\nReason: ${withdrawalReason}`,
    },
  };
}

/** The answers were opened. */
export function openedMail({ id, title }: About, head: string): Message {
  return {
    kind: 'consultation-opened',
    event: `consultation:${id}:opened`,
    subject: { nl: `Geopend: ${title}`, en: `Opened: ${title}` },
    text: withHead(
      {
        nl: `De antwoorden op de marktconsultatie “${title}” zijn geopend. De inkoper leest ze nu. Daarna komt er een verslag voor iedereen.`,
        en: `The answers to the market consultation “${title}” were opened. The buyer reads them now. A report for everyone follows.`,
      },
      head,
    ),
  };
}

/** The head of the ledger with it, so that who keeps the mail can prove later that nothing was cut off. */
export function withHead({ nl, en }: { nl: string; en: string }, head: string): { nl: string; en: string } {
  return { nl: `${nl}\n\nLogboek: ${head}`, en: `${en}\n\nLedger: ${head}` };
}

/** News about an open period is old news once it has ended. */
export function untilDeadline({ deadline }: { deadline: string | null }): Date | null {
  return deadline === null ? null : new Date(deadline);
}
