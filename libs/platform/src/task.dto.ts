import type { Task, TaskSubject } from './task.js';

/** What a task is about. */
export class TaskSubjectDto implements TaskSubject {
  kind: 'need' | 'consultation' | 'firm' | 'certificate';
  id: string;
  /**
   * A title, a name, or the code of a certificate.
   * @example Marktconsultatie groenonderhoud in vijf wijken
   */
  name: string;
}

/** Something that waits for my organisation; what exactly is said by its code. */
export abstract class TaskDto implements Task {
  abstract code: string;
  subject: TaskSubjectDto;
  /**
   * How many of them: questions, missing things; null where it is one.
   * @example 2
   */
  count: number | null;
  /** Since when it waits; null where that says nothing. */
  since: string | null;
  /**
   * A moment or a day: when it must be done, or from when on it can be; null = no such moment.
   * @example 2026-12-18T11:00:00.000Z
   */
  due: string | null;
}
