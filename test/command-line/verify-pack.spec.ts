import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installationRoot } from '@schakel/platform';
import { Scene } from '../support/consultation-scene.js';
import { jsonLines, schakel as command } from './command.js';

describe('schakel verify-pack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-pack-'));
  const file = join(folder, 'pack.json');
  // it needs no database: this one cannot be reached
  const env = { DATA_FOLDER: join(folder, 'data'), DATABASE_URL: 'postgres://nobody:geheim@127.0.0.1:1/nothing' };
  let pack: string;
  let receipt: string;
  let id: string;

  beforeAll(async () => {
    const scene = await Scene.start({ firms: 1 });
    id = scene.id;
    await scene.publish();
    await scene.exchange(0, 'Mogen wij ook één wijk doen?', 'Ja, één wijk mag.');
    const answers = [{ questionId: 'aanpak', value: 'Met ploegen.', confidential: false }];
    receipt = (await scene.asFirm(0, 'post', '/answer').send({ answers }).expect(201)).body.ledgerHead as string;
    pack = (await scene.asBuyer('get', '/pack').expect(200)).text;
    await scene.stop();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const verify = (text: string, ...args: string[]) => {
    writeFileSync(file, text);
    return command(['verify-pack', '--in', file, ...args], { env });
  };

  it('proves a pack as it was downloaded, and finds the head of a receipt in it', async () => {
    const { code, stdout } = await verify(pack, '--head', receipt);
    expect([code, stdout]).toEqual([0, expect.stringMatching(new RegExp(`^${id}: 4 entries, .*; head ${receipt}\n$`))]);
  });

  it('finds an answer that was put differently', async () => {
    const { code, stdout } = await verify(pack.replaceAll('één wijk mag', 'één wijk mag niet'));
    expect(code).toBe(1);
    expect(stdout).toContain(`${id}: 4 entries, CHANGED\n  entry 3: the content of the entry was changed\n`);
  });

  it('finds a head that is not in it', async () => {
    const { code, stdout } = await verify(pack, '--head', 'ab'.repeat(32), '--json');
    expect(code).toBe(1);
    expect(jsonLines(stdout)).toEqual([expect.objectContaining({ consultation: id, valid: false })]);
  });

  it('proves the pack among the examples', async () => {
    const example = readFileSync(join(installationRoot(), 'docs/examples/dossier.json'), 'utf8');
    expect((await verify(example)).code).toBe(0);
    expect((await verify(example.replaceAll('Ja, volgens de cao.', 'Nee.'))).code).toBe(1);
  });

  it('answers what is no pack with one reason', async () => {
    for (const [text, reason] of [
      ['geen json', /no JSON/],
      ['{}', /no pack/],
    ] as const) {
      const { code, stderr } = await verify(text);
      expect([code, stderr]).toEqual([2, expect.stringMatching(reason)]);
    }
    expect((await command(['verify-pack', '--in', join(folder, 'weg.json')], { env })).stderr).toMatch(
      /cannot be read/,
    );
    expect((await verify(pack, '--head', 'kop')).stderr).toMatch(/64 hexadecimal/);
  });
});
