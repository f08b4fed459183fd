import type { BuyerDto } from '../../api/clients.js';

export type Questionnaire = BuyerDto<'QuestionnaireDto'>;
export type Section = Questionnaire['sections'][number];
export type Question = Section['questions'][number];
export type QuestionType = Question['type'];

/** The types of questions, those that are answered quickly first. */
export const QUESTION_TYPES = ['text', 'choice', 'multiple-choice', 'scale', 'number', 'date', 'file'] as const;

export const questionsOf = ({ sections }: Questionnaire): Question[] => sections.flatMap(({ questions }) => questions);

/** Does a question have words, and what its type needs? */
export function isAskable({ text, type, options = [], steps }: Question): boolean {
  if (text.trim().length < 3) return false;
  if (type === 'scale') return steps !== undefined;
  if (!hasOptions(type)) return true;
  const given = options.map((option) => option.trim());
  return given.length >= 2 && !given.includes('') && new Set(given).size === given.length;
}

/** Can firms get it as it is? */
export const isFinished = ({ sections }: Questionnaire): boolean =>
  sections.every(({ title, questions }) => title.trim() !== '' && questions.every(isAskable));

export const hasOptions = (type: QuestionType): boolean => type === 'choice' || type === 'multiple-choice';

/** An id that no question has yet: `q7`. */
export function newId(questionnaire: Questionnaire): string {
  const taken = new Set(questionsOf(questionnaire).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`q${number}`)) number += 1;
  return `q${number}`;
}

/** A question of another type: what belongs to the old type goes, what the new one needs comes. */
export function ofType({ id, text, guidance, required }: Question, type: QuestionType): Question {
  return {
    id,
    type,
    text,
    ...(guidance === undefined ? {} : { guidance }),
    required,
    ...(hasOptions(type) ? { options: [] } : {}),
    ...(type === 'scale' ? { steps: 5 } : {}),
    ...(type === 'text' ? { maxWords: 200 } : {}),
  };
}

/** Where a question stands: the section, and the place in it, both from 0. */
export interface Place {
  section: number;
  question: number;
}

const inSection = (
  { sections }: Questionnaire,
  at: number,
  change: (questions: readonly Question[]) => Question[],
): Questionnaire => ({
  sections: sections.map((section, other) =>
    other === at ? { ...section, questions: change(section.questions) } : section,
  ),
});

export const withQuestion = (all: Questionnaire, { section, question }: Place, now: Question): Questionnaire =>
  inSection(all, section, (questions) => questions.map((one, at) => (at === question ? now : one)));

export const withoutQuestion = (all: Questionnaire, { section, question }: Place): Questionnaire =>
  inSection(all, section, (questions) => questions.toSpliced(question, 1));

export const withNewQuestion = (all: Questionnaire, { section, question }: Place, added: Question): Questionnaire =>
  inSection(all, section, (questions) => questions.toSpliced(question, 0, added));

/** One place up or down: past the end of its section it goes to the next one. */
export function moved(all: Questionnaire, { section, question }: Place, by: -1 | 1): { all: Questionnaire; to: Place } {
  const taken = all.sections[section]?.questions[question];
  const inside = question + by;
  const stays = inside >= 0 && inside < (all.sections[section]?.questions.length ?? 0);
  const to = stays
    ? { section, question: inside }
    : { section: section + by, question: by > 0 ? 0 : (all.sections[section + by]?.questions.length ?? 0) };
  if (!taken || !all.sections[to.section]) return { all, to: { section, question } };
  return { all: withNewQuestion(withoutQuestion(all, { section, question }), to, taken), to };
}

/** A section one place up or down. */
export function movedSection({ sections }: Questionnaire, at: number, by: -1 | 1): Questionnaire {
  const taken = sections[at];
  if (!taken || !sections[at + by]) return { sections };
  return { sections: sections.toSpliced(at, 1).toSpliced(at + by, 0, taken) };
}

/** Adds chosen questions of a library, each in the section of its subject. Those that are there already stay as they are. */
export function withSuggested(
  all: Questionnaire,
  suggested: Questionnaire,
  chosen: ReadonlySet<string>,
): Questionnaire {
  const known = new Set(questionsOf(all).map(({ id }) => id));
  const sections = [...all.sections];
  for (const { title, questions } of suggested.sections) {
    const fresh = questions.filter(({ id }) => chosen.has(id) && !known.has(id));
    if (fresh.length === 0) continue;
    const at = sections.findIndex((section) => section.title === title);
    const there = sections[at];
    if (there) sections[at] = { ...there, questions: [...there.questions, ...fresh] };
    else sections.push({ title, questions: fresh });
  }
  return { sections };
}
