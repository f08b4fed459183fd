import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Checkpoints } from '@schakel/consultations';
import { canonicalJson } from '@schakel/platform';
import { Scene } from '../support/consultation-scene.js';
import { asOwner } from '../support/database.js';

const OFF = 'alter table ledger_entry disable trigger user';
const ON = 'alter table ledger_entry enable trigger user';

describe('The ledger against someone who owns the database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-ledger-'));
  let scene: Scene;
  let entries: number;
  beforeAll(async () => {
    scene = await Scene.start({ config: { dataFolder: folder, sealingKeys: join(folder, 'opening') } });
    await scene.publish();
    await scene.exchange(0, 'Mogen wij ook één wijk doen?', 'Ja, één wijk mag.');
    await scene.exchange(1, 'Telt werkervaring mee?', 'Ja.');
    await scene
      .asFirm(0, 'post', '/answer')
      .send({ answers: [{ questionId: 'aanpak', value: 'Met vaste ploegen.', confidential: false }] })
      .expect(201);
    await scene.exchange(0, 'Hoe groot zijn de wijken?', 'Tien hectare.');
    entries = (await verdict()).entries;
    await asOwner(scene.schakel.databaseUrl, 'create table kept as select * from ledger_entry');
  });
  afterAll(async () => {
    await scene.stop();
    rmSync(folder, { recursive: true });
  });

  const verdict = async (head?: string) =>
    (
      await scene
        .asAnyone('/ledger/verification')
        .query(head ? { head } : {})
        .expect(200)
    ).body as { valid: boolean; entries: number; head: string; breaks: { seq: number; reason: string }[] };

  /** What the owner does, what the check finds, and everything put back as it was. */
  async function after(...tampering: string[]) {
    const { databaseUrl } = scene.schakel;
    await asOwner(databaseUrl, OFF, ...tampering, ON);
    const found = await verdict();
    await asOwner(databaseUrl, OFF, 'delete from ledger_entry', 'insert into ledger_entry select * from kept', ON);
    expect(await verdict()).toMatchObject({ valid: true, entries });
    return found;
  }

  it('is whole as it was written', async () => {
    expect(entries).toBe(8);
    expect(await verdict()).toMatchObject({ valid: true, breaks: [] });
  });

  it.each([
    ['the moment', `at = at - interval '1 hour'`],
    ['the kind', `kind = 'announced'`],
    ['who could see it', `audience = 'buyer'`],
    ['the content', `payload = jsonb_set(payload, '{questions,0,answer}', '"Nee."')`],
    ['the commitment', `commitment = repeat('0', 64)`],
    ['the salt', `salt = repeat('0', 32)`],
    ['the hash', `hash = repeat('0', 64)`],
    ['the firm', `firm_id = (select firm_id from consultation_answer limit 1)`],
  ])('shows where %s of one entry was changed', async (_, change) => {
    const { valid, breaks } = await after(`update ledger_entry set ${change} where seq = 3`);
    expect(valid).toBe(false);
    expect(breaks.map(({ seq }) => seq)).toContain(3);
  });

  it('shows a content that was changed with a commitment that fits', async () => {
    const found = await after(
      `update ledger_entry set payload = '{}', commitment = encode(sha256(convert_to('schakel-ledger-1-payload' || chr(10) || salt || chr(10) || '{}', 'utf8')), 'hex') where seq = 3`,
    );
    expect(found.breaks).toEqual([{ seq: 3, reason: expect.stringContaining('changed') }]);
  });

  it.each([
    ['deleted', ['delete from ledger_entry where seq = 4']],
    [
      'deleted and the others moved up',
      [
        'delete from ledger_entry where seq = 4',
        'update ledger_entry set seq = -(seq - 1) where seq > 4',
        'update ledger_entry set seq = -seq where seq < 0',
      ],
    ],
    [
      'exchanged for another',
      [
        'update ledger_entry set seq = -3 where seq = 3',
        'update ledger_entry set seq = 3 where seq = 5',
        'update ledger_entry set seq = 5 where seq = -3',
      ],
    ],
    [
      'added behind the last',
      [
        `insert into ledger_entry select consultation_id, ${9}, at, kind, audience, commitment, hash, payload, salt, firm_id from kept where seq = 8`,
      ],
    ],
    ['emptied with all the others', ['delete from ledger_entry']],
    ['cut off at the end, before an answer that has a receipt', ['delete from ledger_entry where seq > 5']],
  ])('shows an entry that was %s', async (_, statements) => {
    expect((await after(...statements)).valid).toBe(false);
  });

  it('shows that everything from an entry on was rewritten with hashes that fit, by what receipts and heads outside hold', async () => {
    const sha256 = (lines: unknown[]) => createHash('sha256').update(lines.join('\n')).digest('hex');
    const rows = (await scene.schakel.database.query('select * from ledger_entry order by seq')) as Record<
      string,
      string
    >[];
    let previous = '0'.repeat(64);
    const rewritten = rows.map((row) => {
      const { consultation_id: id, seq, kind, audience } = row;
      const salt = '12'.repeat(16);
      const payload = row['seq'] === (3 as unknown) ? '{"questions":[]}' : canonicalJson(row['payload']);
      const commitment = sha256(['schakel-ledger-1-payload', salt, payload]);
      const at = new Date(row['at'] as string).toISOString();
      previous = sha256(['schakel-ledger-1', previous, id, seq, at, kind, audience, commitment]);
      const text = payload.replaceAll("'", "''");
      return `update ledger_entry set payload = '${text}', salt = '${salt}', commitment = '${commitment}', hash = '${previous}' where seq = ${seq}`;
    });
    const { breaks } = await after(...rewritten);
    expect(breaks.length).toBeGreaterThan(0);
    expect(new Set(breaks.map(({ reason }) => reason))).toEqual(
      new Set(['a head that was kept is not in the chain: entries were cut off or rewritten']),
    );
  });

  it('shows that its last entries were cut off to who kept a head, and to the heads kept outside the database', async () => {
    const { head } = await verdict();
    const cut = 'delete from ledger_entry where seq = 8';
    const { databaseUrl } = scene.schakel;
    await asOwner(databaseUrl, OFF, cut, ON);
    expect(await verdict()).toMatchObject({ valid: true, entries: 7 });
    expect(await verdict(head)).toMatchObject({ valid: false });
    await asOwner(databaseUrl, OFF, 'delete from ledger_entry', 'insert into ledger_entry select * from kept', ON);
    expect(await scene.schakel.get(Checkpoints).keep()).toBe(1);
    expect(await scene.schakel.get(Checkpoints).keep()).toBe(0);
    expect((await after(cut)).breaks).toEqual([{ seq: 8, reason: expect.stringContaining('cut off') }]);
  });

  it('shows that answers would be sealed with another key than the published one', async () => {
    const { databaseUrl } = scene.schakel;
    await asOwner(databaseUrl, 'create table key_kept as select id, public_key from consultation');
    await asOwner(databaseUrl, `update consultation set public_key = decode(repeat('07', 32), 'hex')`);
    expect((await verdict()).breaks).toEqual([{ seq: 1, reason: expect.stringContaining('another key') }]);
    await asOwner(databaseUrl, 'update consultation c set public_key = k.public_key from key_kept k where k.id = c.id');
    expect(await verdict()).toMatchObject({ valid: true });
  });

  it('cannot be changed at all by the role of the apps', async () => {
    for (const statement of [
      'update ledger_entry set seq = 99',
      'delete from ledger_entry',
      'truncate ledger_entry',
      OFF,
    ])
      await expect(scene.schakel.database.query(statement)).rejects.toThrow(
        /only be added to|permission|must be owner/,
      );
  });
});
