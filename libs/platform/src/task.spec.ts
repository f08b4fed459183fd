import * as fc from 'fast-check';
import { firstTasks, type Task } from './task.js';

const moment = fc.option(
  fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  { nil: null },
);
const task: fc.Arbitrary<Task> = fc.record({
  code: fc.constantFrom('a', 'b'),
  subject: fc.record({ kind: fc.constant('need' as const), id: fc.uuid(), name: fc.string() }),
  count: fc.constant(null),
  since: moment,
  due: moment,
});
const aTask = (name: string, due: string | null, since: string | null = null): Task => ({
  code: 'x',
  subject: { kind: 'need', id: name, name },
  count: null,
  since,
  due,
});

describe('What needs someone today', () => {
  it('is what is due first, then what waits longest, then by name; what has no moment comes last', () => {
    const tasks = [
      aTask('zonder datum', null),
      aTask('één', null, '2026-02-02T00:00:00.000Z'),
      aTask('later', '2026-03-01T12:00:00.000Z'),
      aTask('een dag', '2026-03-01'),
      aTask('eerder', '2026-02-28T12:00:00.000Z'),
      aTask('al langer', null, '2026-01-01T00:00:00.000Z'),
      aTask('alfa', null),
    ];
    const { items, more } = firstTasks(tasks, 10);
    expect(items.map(({ subject }) => subject.name)).toEqual([
      'eerder',
      'een dag',
      'later',
      'al langer',
      'één',
      'alfa',
      'zonder datum',
    ]);
    expect(more).toBe(0);
  });

  it('is at most so many, and says how many more there are', () => {
    fc.assert(
      fc.property(fc.array(task, { maxLength: 12 }), fc.nat(8), (tasks, limit) => {
        const { items, more } = firstTasks(tasks, limit);
        expect(items.length).toBe(Math.min(limit, tasks.length));
        expect(items.length + more).toBe(tasks.length);
        const due = items.flatMap((each) => (each.due === null ? [] : [each.due]));
        expect(due).toEqual(due.toSorted());
        expect(firstTasks(tasks.toReversed(), tasks.length).items.map((each) => each.due)).toEqual(
          firstTasks(tasks, tasks.length).items.map((each) => each.due),
        );
      }),
    );
  });
});
