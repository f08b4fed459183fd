import type { Task, TaskSubject } from './task.js';

/** What a task is about. */
export class TaskSubjectDto implements TaskSubject {
  kind: 'need' | 'consultation' | 'firm' | 'certificate';
  id: string;
  /** A title, a name, or the code of a certificate. */
  name: string;
}

/** Something that waits for my organisation; what exactly is said by its code. */
export abstract class TaskDto implements Task {
  abstract code: string;
  subject: TaskSubjectDto;
  /** How many of them: questions, missing things; null where it is one. */
  count: number | null;
  /** Since when it waits; null where that says nothing. */
  since: string | null;
  /** A moment or a day: when it must be done, or from when on it can be; null = no such moment. */
  due: string | null;
}
