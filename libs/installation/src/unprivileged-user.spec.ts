import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canReach, mayPass } from './unprivileged-user.js';

describe('Another user', () => {
  const base = mkdtempSync(join(tmpdir(), 'schakel-reach-'));
  const inside = join(base, 'outer', 'inner');
  const stranger = { uid: 54_321, gid: 54_321 };
  beforeAll(() => {
    chmodSync(base, 0o755);
    mkdirSync(inside, { recursive: true });
  });
  afterAll(() => rmSync(base, { recursive: true }));

  it.each([
    [0o711, 0o711, true],
    [0o755, 0o700, false],
    [0o700, 0o755, false],
    [0o754, 0o777, false],
  ])('gets through folders of modes %i and %i: %s', (outer, inner, reaches) => {
    chmodSync(join(base, 'outer'), outer);
    chmodSync(inside, inner);
    // Where the tests run below a closed folder, nobody gets anywhere.
    expect(canReach(inside, stranger)).toBe(reaches && canReach(base, stranger));
  });

  it('is held to the rights of the owner where it is the owner, and of the group where it is in the group', () => {
    const { uid, gid } = statSync(inside);
    chmodSync(inside, 0o100);
    expect([mayPass(inside, { uid, gid: -1 }), mayPass(inside, { uid: -1, gid }), mayPass(inside, stranger)]).toEqual([
      true,
      false,
      false,
    ]);
    chmodSync(inside, 0o011);
    expect([mayPass(inside, { uid, gid: -1 }), mayPass(inside, { uid: -1, gid }), mayPass(inside, stranger)]).toEqual([
      false,
      true,
      true,
    ]);
    chmodSync(inside, 0o755);
  });
});
