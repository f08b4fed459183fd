const KEY = 'schakel-refused-questions';

/** Questions that were refused in this browser, by id. */
export function refusedQuestions(): string[] {
  const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
  return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
}

export function refuseQuestion(id: string): void {
  localStorage.setItem(KEY, JSON.stringify([...new Set([...refusedQuestions(), id])].slice(-100)));
}

export function askQuestionAgain(id: string): void {
  localStorage.setItem(KEY, JSON.stringify(refusedQuestions().filter((other) => other !== id)));
}
