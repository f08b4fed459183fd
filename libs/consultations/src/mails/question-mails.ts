import type { Opportunity } from '@schakel/opportunities';
import type { Message } from '../participants.js';
import { untilDeadline, withHead } from './life-mails.js';

type About = Pick<Opportunity, 'id' | 'title' | 'deadline'>;

/** To the buyer: a firm asks. Its letter tells whether it asked before, and nothing else. */
export function questionAskedMail(
  { title }: About,
  question: { id: string; pseudonym: string; version: number },
): Message {
  const { id, pseudonym, version } = question;
  return {
    kind: 'question-asked',
    event: `question-asked:${id}:${version}`,
    subject: { nl: `Nieuwe vraag: ${title}`, en: `New question: ${title}` },
    text: {
      nl: `Firma ${pseudonym} stelt een vraag bij de marktconsultatie “${title}”.`,
      en: `Firm ${pseudonym} asks a question in the market consultation “${title}”.`,
    },
  };
}

/** To a colleague, who is to draft the answer. */
export function questionAssignedMail(
  { title }: About,
  { id, text, version }: { id: string; text: string; version: number },
): Message {
  return {
    kind: 'question-assigned',
    event: `question-assigned:${id}:${version}`,
    subject: { nl: `Een vraag voor u: ${title}`, en: `A question for you: ${title}` },
    text: {
      nl: `Een collega vraagt u om deze vraag te beantwoorden, bij de marktconsultatie “${title}”.\n\n${text}`,
      en: `A colleague asks you to answer this question, in the market consultation “${title}”.\n\n${text}`,
    },
  };
}

/** To the firm that asked: its question tells who it is. */
export function questionReturnedMail(
  { title, deadline }: About,
  { id, text, returnReason, version }: { id: string; text: string; returnReason: string | null; version: number },
): Message {
  return {
    kind: 'question-returned',
    event: `question-returned:${id}:${version}`,
    subject: { nl: `Stel uw vraag anders: ${title}`, en: `Put your question differently: ${title}` },
    text: {
      nl: `Uw vraag bij de marktconsultatie “${title}” komt terug. Aan de tekst is te zien wie u bent, en dat mag niemand weten. De inkoper weet niet van wie de vraag is. Schrijf haar opnieuw, dan wordt zij beantwoord.\n\nUw vraag: ${text}\n\nWat er anders moet: ${returnReason}`,
      en: `Your question in the market consultation “${title}” comes back. Its text tells who you are, and nobody may know that. The buyer does not know whose question it is. Write it anew and it will be answered.\n\nYour question: ${text}\n\nWhat has to change: ${returnReason}`,
    },
    until: untilDeadline({ deadline }),
  };
}

/** To everyone who takes part: questions with their answers, published at this instant. */
export function answersMail(
  { id, title }: About,
  questions: readonly { text: string; answer: string | null }[],
  head: string,
): Message {
  const list = (ask: string, reply: string) =>
    questions.map(({ text, answer }) => `${ask} ${text}\n${reply} ${answer}`).join('\n\n');
  return {
    kind: 'questions-answered',
    event: `questions-answered:${id}:${head}`,
    subject: { nl: `Vragen en antwoorden: ${title}`, en: `Questions and answers: ${title}` },
    text: withHead(
      {
        nl: `Deze vragen en antwoorden zijn zojuist voor iedereen gepubliceerd.\n\n${list('Vraag:', 'Antwoord:')}`,
        en: `These questions and answers were just published to everyone.\n\n${list('Question:', 'Answer:')}`,
      },
      head,
    ),
  };
}
