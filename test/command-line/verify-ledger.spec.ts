import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Checkpoints } from '@schakel/consultations';
import { Scene } from '../support/consultation-scene.js';
import { asOwner } from '../support/database.js';
import { jsonLines, schakel as command } from './command.js';

describe('schakel verify-ledger', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-verify-'));
  let scene: Scene;
  let env: Record<string, string>;
  beforeAll(async () => {
    scene = await Scene.start({ firms: 1, config: { dataFolder: folder } });
    await scene.publish();
    await scene.exchange(0, 'Mogen wij ook één wijk doen?', 'Ja, één wijk mag.');
    await scene.schakel.get(Checkpoints).keep();
    env = { DATABASE_URL: scene.schakel.databaseUrl, DATA_FOLDER: folder };
  });
  afterAll(async () => {
    await scene.stop();
    rmSync(folder, { recursive: true });
  });

  const verify = (...args: string[]) => command(['verify-ledger', ...args], { env });

  it('says of every consultation that nothing changed, with its head', async () => {
    const { code, stdout } = await verify();
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${scene.id}: 3 entries, nothing changed; head [0-9a-f]{64}\n$`));
  });

  it('finds a head that is not in the ledger', async () => {
    const { code, stdout } = await verify(scene.id, '--head', 'ab'.repeat(32), '--json');
    expect(code).toBe(1);
    expect(jsonLines(stdout)).toEqual([
      {
        consultation: scene.id,
        valid: false,
        entries: 3,
        head: expect.any(String),
        breaks: [expect.objectContaining({ seq: 0 })],
      },
    ]);
  });

  it.each([
    ['what is no id', ['schoonmaak'], /named by its id/],
    ['what is no head', [`${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`, '--head', 'kop'], /64 hexadecimal/],
    ['a head of no consultation', ['--head', 'ab'.repeat(32)], /name it/],
  ])('refuses %s', async (_, args, reason) => {
    const { code, stderr } = await verify(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(reason);
  });

  it('finds what the owner of the database changed, also when all of it is gone', async () => {
    const { databaseUrl } = scene.schakel;
    const off = 'alter table ledger_entry disable trigger user';
    await asOwner(databaseUrl, off, `update ledger_entry set audience = 'buyer' where seq = 3`);
    const changed = await verify(scene.id);
    expect(changed.code).toBe(1);
    expect(changed.stdout).toMatch(/CHANGED\n {2}entry 3: the entry or the one before it was changed\n/);
    await asOwner(databaseUrl, 'delete from ledger_entry');
    const { code, stdout } = await verify();
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^${scene.id}: 0 entries, CHANGED\n {2}entry 3: .*cut off`));
  });
});
