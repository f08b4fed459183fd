import { isWorkingDay } from '@schakel/consultations';

const DAY = 86_400_000;

/** When the offices of a story work, in UTC: it publishes in the morning, and deadlines are at noon (winter time). */
export const HOURS = { published: '08:00', deadline: '11:00', opened: '13:00' } as const;

/** The calendar of a story: working days counted from the day it is loaded on, so that it never ages. */
export class StoryDays {
  /** @param base the moment of loading @param daysOff other days on which nobody works here */
  constructor(
    private readonly base: Date,
    private readonly daysOff: readonly string[],
  ) {}

  /**
   * The working day so many before (negative) or after the day of loading, at a time in UTC. 0 is the day of loading
   * itself.
   */
  at(offset: number, time: string): Date {
    let day = Date.parse(`${this.base.toISOString().slice(0, 10)}T00:00:00Z`);
    for (let left = Math.abs(offset); left > 0;) {
      day += Math.sign(offset) * DAY;
      if (isWorkingDay(new Date(day).toISOString().slice(0, 10), this.daysOff)) left -= 1;
    }
    return new Date(`${new Date(day).toISOString().slice(0, 10)}T${time}:00.000Z`);
  }

  /** Within two days, whatever day it is. */
  soon(): Date {
    const tomorrow = new Date(this.base.getTime() + DAY).toISOString().slice(0, 10);
    return new Date(`${tomorrow}T${HOURS.deadline}:00.000Z`);
  }
}
