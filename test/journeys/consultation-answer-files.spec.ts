import { createHash, randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SweepFiles } from '@schakel/consultations';
import { canonicalJson, FILE_KINDS } from '@schakel/platform';
import { Clamd, EICAR } from '../support/clamd.js';
import { AFTER_THE_DEADLINE, Scene } from '../support/consultation-scene.js';
import { pdf } from '../support/file-contents.js';
import { office } from '../support/zip.js';

const QUESTIONS = [
  { id: 'aanpak', type: 'text', text: 'Hoe zou u dit werk aanpakken?', required: true },
  { id: 'plan', type: 'file', text: 'Stuur uw plan mee.', required: true, maxFiles: 2 },
];

/** Stands in everything that nobody may read: content, names, reasons. */
const CANARY = 'KANARIE';

interface Announced {
  id: string;
  version: number;
  salt: string;
  contentHash: string;
}

describe('Files in answers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-answer-files-'));
  const plan = office('docx', `${CANARY}: wij werken met vaste ploegen`, [
    { name: 'word/media/foto.bin.txt', content: randomBytes(150_000), stored: true },
  ]);
  let clamd: Clamd;
  let scene: Scene;
  let first: Announced;
  let secret: Announced;
  beforeAll(async () => {
    clamd = await Clamd.start();
    const files = {
      maxBytes: 2_000_000,
      types: FILE_KINDS,
      s3: undefined,
      clamd: { host: '127.0.0.1', port: clamd.port },
    };
    scene = await Scene.start({ questions: QUESTIONS, config: { dataFolder: folder, files } });
    await scene.publish();
  });
  afterAll(async () => {
    await scene.stop();
    await clamd.stop();
    rmSync(folder, { recursive: true });
  });

  const announce = async (at: number, fileName: string, more: object = {}): Promise<Announced> => {
    const body = { questionId: 'plan', fileName, confidential: false, ...more };
    return (await scene.asFirm(at, 'post', '/files').send(body).expect(201)).body as Announced;
  };
  const send = (at: number, { id }: Announced, content: Buffer) =>
    scene.asFirm(at, 'put', `/files/${id}/content`).set('content-type', 'application/octet-stream').send(content);
  const answer = (at: number, value: string[]) =>
    scene.asFirm(at, 'post', '/answer').send({
      answers: [
        { questionId: 'aanpak', value: 'Met vaste ploegen.', confidential: false },
        { questionId: 'plan', value, confidential: false },
      ],
    });
  const stored = () =>
    readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

  it('are announced, sent and sealed; only their own firm knows their names', async () => {
    first = await announce(0, `Plan ${CANARY}.docx`);
    expect(first).toMatchObject({ state: 'awaiting-content', fileName: `Plan ${CANARY}.docx`, checked: null });
    const { body } = await send(0, first, plan).expect(200);
    const hash = createHash('sha256').update(first.salt).update(plan).digest('hex');
    expect(body).toMatchObject({ state: 'sealed', checked: true, bytes: plan.length, contentHash: hash });
    expect((await send(0, first, plan).expect(200)).body).toEqual(body);
    const other = await send(0, first, pdf('Een ander plan')).expect(409);
    expect(other.body.detail).toContain('Add it as another file.');
    expect(stored()).toHaveLength(1);
    secret = await announce(0, 'prijzen.pdf', {
      confidential: true,
      confidentialReason: `${CANARY}: bedrijfsgeheim`,
    });
    await send(0, secret, pdf(`${CANARY} prijslijst`)).expect(200);
    expect((await scene.asFirm(0, 'get', '/files').expect(200)).body.items).toHaveLength(2);
    expect((await scene.asFirm(1, 'get', '/files').expect(200)).body.items).toEqual([]);
    await send(1, first, plan).expect(404);
    await scene.asFirm(1, 'delete', `/files/${first.id}`).expect(404);
  });

  it('do not come in for another question, without a reason, or with a virus in them', async () => {
    const wrong = { fileName: 'plan.pdf', confidential: false };
    await scene
      .asFirm(0, 'post', '/files')
      .send({ ...wrong, questionId: 'aanpak' })
      .expect(400);
    await scene
      .asFirm(0, 'post', '/files')
      .send({ ...wrong, questionId: 'onbekend' })
      .expect(400);
    await scene
      .asFirm(0, 'post', '/files')
      .send({ ...wrong, questionId: 'plan', confidential: true })
      .expect(400);
    await scene
      .asFirm(0, 'post', '/files')
      .send({ ...wrong, questionId: 'plan', fileName: 'plan.html' })
      .expect(400);
    const before = stored().length;
    const infected = await announce(0, 'besmet.pdf');
    const { body } = await send(0, infected, pdf(EICAR)).expect(400);
    expect(body.errors[0]).toMatchObject({ pointer: '/content', code: 'fileVirus' });
    clamd.behaviour.breaks = true;
    await send(0, infected, pdf('schoon')).expect(503);
    clamd.behaviour.breaks = false;
    expect(stored()).toHaveLength(before);
    await scene.asFirm(0, 'delete', `/files/${infected.id}`).expect(204);
  });

  it('are named by id in the answer, and must be there, one’s own, for that question and not too many', async () => {
    const empty = await announce(0, 'leeg.pdf');
    const foreign = await announce(1, 'van een ander.pdf');
    for (const value of [[empty.id], [foreign.id], ['geen-id'], [first.id, first.id], [first.id, secret.id, empty.id]])
      await answer(0, value).expect(400);
    await answer(0, []).expect(400);
    const { body: receipt } = await answer(0, [first.id, secret.id]).expect(201);
    expect(receipt.files.map(({ id }: Announced) => id)).toEqual([first.id, secret.id]);
    const said = {
      answers: [
        { questionId: 'aanpak', value: 'Met vaste ploegen.', confidential: false },
        { questionId: 'plan', value: [first.id, secret.id], confidential: false },
      ],
      files: receipt.files,
    };
    const recomputed = createHash('sha256').update(`schakel-answer-1\n${receipt.salt}\n${canonicalJson(said)}`);
    expect(recomputed.digest('hex')).toBe(receipt.contentHash);
    await scene.asFirm(0, 'delete', `/files/${first.id}`).expect(409);
  });

  it('change between confidential and not with the version that was read; the answer takes over what stands', async () => {
    const change = (version: number, body: object) =>
      scene.asFirm(0, 'patch', `/files/${first.id}`).set('if-match', `"${version}"`).send(body);
    await change(1, { confidential: true, confidentialReason: 'bedrijfsgeheim' }).expect(412);
    await change(2, { confidential: true }).expect(400);
    await change(2, { confidential: true, confidentialReason: 'bedrijfsgeheim' }).expect(200);
    await change(3, { confidential: false }).expect(200);
    const { body: receipt } = await answer(0, [first.id, secret.id]).expect(201);
    expect(receipt.files.map(({ confidential }: { confidential: boolean }) => confidential)).toEqual([false, true]);
  });

  it('can be read by nobody before the opening: not in a table, not on the disk, not by the buyer', async () => {
    await scene.asBuyer('get', `/answers/files/${first.id}/content`).expect(409);
    const tables = (await scene.schakel.database.query(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    )) as { name: string }[];
    const patterns = [CANARY, Buffer.from(CANARY).toString('hex'), Buffer.from(CANARY).toString('base64').slice(0, 8)];
    for (const { name } of tables) {
      const rows = (await scene.schakel.database.query(`select t::text as row from "${name}" t`)) as { row: string }[];
      for (const { row } of rows) for (const pattern of patterns) expect(row).not.toContain(pattern);
    }
    expect(stored().length).toBeGreaterThanOrEqual(2);
    const onDisk = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { parentPath, name } of onDisk) {
      const content = readFileSync(join(parentPath, name));
      expect(content.includes(CANARY)).toBe(false);
      // what a document or a page begins with
      if (parentPath.startsWith(join(folder, 'files')))
        expect(content.subarray(0, 4).toString('latin1')).not.toMatch(/^(PK|%PDF)/);
    }
  });

  it('come too late after the deadline, and those that no answer uses are swept away', async () => {
    const late = await announce(1, 'te laat.pdf');
    await scene.moveTo(AFTER_THE_DEADLINE);
    await send(1, late, pdf('te laat')).expect(409);
    await scene
      .asFirm(1, 'post', '/files')
      .send({ questionId: 'plan', fileName: 'a.pdf', confidential: false })
      .expect(409);
    await scene.asFirm(0, 'delete', `/files/${first.id}`).expect(409);
    await scene.moveTo('2026-12-20T12:00:00Z');
    await scene.schakel.get(SweepFiles).execute();
    const left = (await scene.schakel.database.query('select id from answer_file order by id')) as { id: string }[];
    expect(left.map(({ id }) => id).sort()).toEqual([first.id, secret.id].sort());
    expect(stored()).toHaveLength(2);
  });

  it('are read by the buyer after the opening, each time with an entry in the ledger', async () => {
    await scene.asBuyer('post', '/opening').expect(200);
    await scene.schakel.as(scene.colleague, 'post', scene.path('/opening')).expect(200);
    const { body: answers } = await scene.asBuyer('get', '/answers').expect(200);
    const [given] = answers.items[1].answers;
    expect(given.files).toMatchObject([
      { id: first.id, name: `Plan ${CANARY}.docx`, confidential: false },
      { id: secret.id, name: 'prijzen.pdf', confidential: true, confidentialReason: `${CANARY}: bedrijfsgeheim` },
    ]);
    const { body, headers } = await scene
      .asBuyer('get', `/answers/files/${first.id}/content`)
      .responseType('blob')
      .expect(200);
    expect((body as Buffer).equals(plan)).toBe(true);
    expect(headers).toMatchObject({
      'content-disposition': expect.stringContaining('attachment'),
      'content-security-policy': expect.stringMatching(/^sandbox/),
      'x-content-type-options': 'nosniff',
    });
    const [entry] = (await scene.schakel.database.query(
      `select audience, payload from ledger_entry where kind = 'downloaded' order by seq desc limit 1`,
    )) as { audience: string; payload: object }[];
    expect(entry).toEqual({
      audience: 'buyer',
      payload: { file: first.id, by: scene.buyer.personId, firm: scene.firm(0).organisationId },
    });
  });

  it('are for nobody else: another buyer, another firm, and one that is not in an answer', async () => {
    const stranger = await scene.schakel.person('buyer');
    const path = scene.path(`/answers/files/${first.id}/content`);
    expect((await scene.schakel.as(stranger, 'get', path)).status).toBe(404);
    expect((await scene.schakel.as(scene.firm(1), 'get', path)).status).toBe(404);
    expect((await scene.asBuyer('get', `/answers/files/${scene.id}/content`)).status).toBe(404);
  });

  it('leave in exports by their names, but for those that are confidential', async () => {
    const { body } = await scene
      .asBuyer('get', '/answers/export')
      .query({ format: 'csv' })
      .responseType('blob')
      .expect(200);
    const text = (body as Buffer).toString('utf8');
    expect(text).toContain(`Plan ${CANARY}.docx`);
    expect(text).not.toMatch(/prijzen|bedrijfsgeheim/);
  });

  it('show that they were changed or lost in the storage', async () => {
    const rows = (await scene.schakel.database.query('select id, storage_key as key from answer_file')) as {
      id: string;
      key: string;
    }[];
    const path = ({ id }: Announced) => {
      const key = rows.find((row) => row.id === id)?.key ?? '';
      return join(folder, 'files', key.slice(0, 2), key);
    };
    copyFileSync(path(secret), path(first));
    const statusOf = async ({ id }: Announced) => (await scene.asBuyer('get', `/answers/files/${id}/content`)).status;
    expect(await statusOf(first)).toBe(409);
    rmSync(path(secret));
    expect(await statusOf(secret)).toBe(404);
  });
});
