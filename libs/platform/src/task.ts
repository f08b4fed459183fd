/** What a task is about. */
export interface TaskSubject {
  kind: 'need' | 'consultation' | 'firm' | 'certificate';
  id: string;
  /** What people call it: a title, a name, the code of a certificate. */
  name: string;
}

/** Something that waits for the people of an organisation; what exactly is said by its code. */
export interface Task<Code extends string = string> {
  code: Code;
  subject: TaskSubject;
  /** How many of them: questions, missing things; null where it is one. */
  count: number | null;
  /** ISO 8601: since when it waits; null where that says nothing. */
  since: string | null;
  /** ISO 8601 moment or day: when it must be done, or from when on it can be; null = no such moment. */
  due: string | null;
}

/** What needs someone today: what is due first, then what has waited longest; equal ones by name. */
export function firstTasks<T extends Task>(tasks: readonly T[], limit: number): { items: T[]; more: number } {
  const sorted = tasks.toSorted(
    (a, b) => later(a.due, b.due) || later(a.since, b.since) || a.subject.name.localeCompare(b.subject.name, 'nl'),
  );
  return { items: sorted.slice(0, limit), more: Math.max(0, sorted.length - limit) };
}

/** A moment that there is comes before none. */
function later(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return new Date(a).getTime() - new Date(b).getTime();
}
