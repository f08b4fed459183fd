import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScanDocuments, SweepFiles } from '@schakel/consultations';
import { FILE_KINDS } from '@schakel/platform';
import { Clamd, EICAR, EICAR_NAME } from '../support/clamd.js';
import { Scene } from '../support/consultation-scene.js';
import { pdf } from '../support/file-contents.js';
import { office } from '../support/zip.js';

const MAX = 2_000_000;
const DAY = 24 * 3_600_000;

describe('Documents of a consultation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-documents-'));
  const leaflet = pdf('Leidraad');
  let scene: Scene;
  let id: string;
  beforeAll(async () => {
    const files = { maxBytes: MAX, types: FILE_KINDS, s3: undefined, clamd: undefined };
    scene = await Scene.start({ config: { dataFolder: folder, files } });
  });
  afterAll(async () => {
    await scene.stop();
    rmSync(folder, { recursive: true });
  });

  const add = async (title: string, fileName: string): Promise<string> => {
    scene.schakel.clock.forward(1_000);
    return (await scene.asBuyer('post', '/documents').send({ title, fileName }).expect(201)).body.id as string;
  };
  const send = (path: string, content: Buffer) =>
    scene.asBuyer('put', path).set('content-type', 'application/octet-stream').send(content);
  const sendFirst = (document: string, content: Buffer) => send(`/documents/${document}/versions/1/content`, content);
  const ledger = async () =>
    (await scene.schakel.database.query('select kind, audience, payload from ledger_entry order by seq')) as {
      kind: string;
      audience: string;
      payload: Record<string, unknown>;
    }[];
  const mails = async (event: string) =>
    (
      (await scene.schakel.database.query('select recipient from mail_outbox where event like $1 order by 1', [
        event,
      ])) as { recipient: string }[]
    ).map(({ recipient }) => recipient);
  const stored = () => {
    const all = readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true });
    return all.filter((entry) => entry.isFile()).map(({ name }) => name);
  };

  it('come in before it is published, and only the buyer sees them', async () => {
    id = await add('Leidraad', '../../Leidraad «groen».pdf');
    const { body } = await sendFirst(id, leaflet).expect(200);
    expect(body).toEqual({
      id,
      title: 'Leidraad',
      versions: [
        {
          number: 1,
          fileName: 'Leidraad «groen».pdf',
          note: null,
          state: 'not-checked',
          refusal: null,
          mediaType: 'application/pdf',
          bytes: leaflet.length,
          hash: createHash('sha256').update(leaflet).digest('hex'),
          addedAt: expect.any(String),
          publishedAt: null,
        },
      ],
    });
    await scene.asAnyone('/documents').expect(404);
    await scene.asFirm(0, 'get', '/documents').expect(404);
    await scene.asFirm(0, 'get', `/documents/${id}/versions/1/content`).expect(404);
    const own = await scene.asBuyer('get', `/documents/${id}/versions/1/content`).responseType('blob').expect(200);
    expect((own.body as Buffer).equals(leaflet)).toBe(true);
  });

  it('go out with it, in the ledger right after the publication; one without content holds it back', async () => {
    const empty = await add('Nog leeg', 'leeg.docx');
    const { body } = await scene.asBuyer('post', '/publish').set('if-match', '"1"').expect(400);
    expect(body.errors).toEqual([
      expect.objectContaining({
        pointer: `/documents/${empty}`,
        message: expect.stringContaining('“Nog leeg” has no content yet'),
      }),
    ]);
    await scene.asBuyer('delete', `/documents/${empty}/versions/1`).expect(204);
    await scene.publish();
    expect((await ledger()).map(({ kind, audience }) => `${kind} ${audience}`)).toEqual([
      'published everyone',
      'document everyone',
    ]);
    const { body: list } = await scene.asAnyone('/documents').expect(200);
    expect(list.items).toEqual([
      {
        id,
        title: 'Leidraad',
        versions: [expect.objectContaining({ number: 1, checked: false, bytes: leaflet.length })],
      },
    ]);
    expect((await scene.asFirm(0, 'get', '/documents').expect(200)).body).toEqual(list);
  });

  it('are saved by who downloads them, never shown from our address, and each download stands in the ledger', async () => {
    for (const ask of [
      scene.asAnyone(`/documents/${id}/versions/1/content`),
      scene.asAnyone(`/documents/${id}/versions/1/content`),
      scene.asFirm(0, 'get', `/documents/${id}/versions/1/content`),
      scene.asFirm(0, 'get', `/documents/${id}/versions/1/content`),
    ]) {
      const { body, headers } = await ask.responseType('blob').expect(200);
      expect((body as Buffer).equals(leaflet)).toBe(true);
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-length': String(leaflet.length),
        'content-disposition': `attachment; filename="Leidraad _groen_.pdf"; filename*=UTF-8''Leidraad%20%C2%ABgroen%C2%BB.pdf`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
        'cache-control': 'no-store',
      });
    }
    const downloads = (await ledger()).filter(({ kind }) => kind === 'downloaded');
    expect(downloads.map(({ audience, payload }) => [audience, payload['number'], payload['firm']])).toEqual([
      ['everyone', 1, undefined],
      ['firm', 1, scene.firm(0).organisationId],
      ['firm', 1, scene.firm(0).organisationId],
    ]);
    for (const ask of [scene.asAnyone('/ledger'), scene.asBuyer('get', '/ledger')])
      expect((await ask.expect(200)).text).not.toContain(scene.firm(0).organisationId);
  });

  it('get new versions, published to all at once with one mail a person; the old ones stay', async () => {
    await scene.exchange(0, 'Is er een leidraad?', 'Ja, zie de documenten.');
    const body = { fileName: 'Leidraad 2.docx', note: 'Met de kaart van de wijken.' };
    await scene.asBuyer('post', `/documents/${id}/versions`).send(body).expect(201);
    await scene.asBuyer('post', `/documents/${id}/versions`).send(body).expect(409);
    const second = await add('Kaart', 'kaart.pdf');
    await scene
      .asBuyer('post', '/documents/publish')
      .send({ documentIds: [id, second] })
      .expect(400);
    await send(`/documents/${id}/versions/2/content`, office('docx', 'Leidraad twee')).expect(200);
    await sendFirst(second, pdf('Kaart')).expect(200);
    expect((await scene.asAnyone('/documents').expect(200)).body.items[0].versions).toHaveLength(1);
    await scene
      .asBuyer('post', '/documents/publish')
      .send({ documentIds: [id, second] })
      .expect(200);
    await scene
      .asBuyer('post', '/documents/publish')
      .send({ documentIds: [id] })
      .expect(409);
    const { body: list } = await scene.asAnyone('/documents').expect(200);
    expect(list.items.map(({ versions }: { versions: { publishedAt: string }[] }) => versions.length)).toEqual([2, 1]);
    expect(list.items[0].versions[1].publishedAt).toBe(list.items[1].versions[0].publishedAt);
    expect(await mails('documents:%')).toEqual([scene.firm(0).email]);
    await scene.asBuyer('delete', `/documents/${id}/versions/1`).expect(409);
    await scene.asAnyone(`/documents/${id}/versions/1/content`).expect(200);
    expect((await ledger()).filter(({ kind }) => kind === 'document')).toHaveLength(3);
  });

  it('are refused when they are not what their name says, too large, or come in another way', async () => {
    await scene.asBuyer('post', '/documents').send({ title: 'Programma', fileName: 'plan.pdf.exe' }).expect(400);
    const document = await add('Plan', 'plan.pdf');
    const { body } = await sendFirst(document, Buffer.from('MZ this program cannot be run in DOS mode')).expect(400);
    expect(body.errors).toEqual([
      {
        pointer: '/content',
        message: expect.stringContaining('no pdf'),
        code: 'fileContent',
        params: expect.anything(),
      },
    ]);
    await sendFirst(document, Buffer.concat([leaflet, Buffer.alloc(MAX)])).expect(413);
    await sendFirst(document, Buffer.alloc(0)).expect(400);
    const path = `/documents/${document}/versions/1/content`;
    await scene.asBuyer('put', path).send({ name: 'plan' }).expect(415);
    await scene.asBuyer('put', path).set('content-type', 'multipart/form-data; boundary=x').send('--x--').expect(415);
    await scene.asBuyer('post', '/documents').set('content-type', 'application/octet-stream').send(leaflet).expect(415);
    await sendFirst(document, leaflet).expect(200);
    const other = await sendFirst(document, pdf('Iets anders')).expect(409);
    expect(other.body.detail).toContain('Add a new version');
    for (const number of ['0', '2', '-1', '1e3', 'x'])
      await send(`/documents/${document}/versions/${number}/content`, leaflet).expect(404);
    await scene.asBuyer('delete', `/documents/${document}/versions/1`).expect(204);
    expect(stored()).toHaveLength(3);
  });

  it('are stored once when two send the same at the same moment', async () => {
    const document = await add('Tegelijk', 'tegelijk.pdf');
    const answers = await Promise.all(Array.from({ length: 6 }, () => sendFirst(document, leaflet)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(stored()).toHaveLength(4);
    const different = await Promise.all(['een', 'twee', 'drie'].map((text) => sendFirst(document, pdf(text))));
    expect(different.map(({ status }) => status)).toEqual([409, 409, 409]);
    const again = await sendFirst(document, leaflet).expect(200);
    expect(again.body).toEqual((await sendFirst(document, leaflet).expect(200)).body);
    expect(stored()).toHaveLength(4);
    await scene.asBuyer('delete', `/documents/${document}/versions/1`).expect(204);
  });

  it('leave nothing half done when the sender goes away in the middle', async () => {
    const document = await add('Afgebroken', 'afgebroken.pdf');
    const server = scene.schakel.app('buyer').getHttpServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const broken = request({
      port,
      method: 'PUT',
      path: scene.path(`/documents/${document}/versions/1/content`),
      headers: {
        authorization: `Bearer ${scene.buyer.token}`,
        'content-type': 'application/octet-stream',
        'content-length': 1_000_000,
      },
    });
    broken.on('error', () => undefined);
    broken.write(Buffer.concat([leaflet, Buffer.alloc(400_000)]));
    await until(() => stored().some((name) => name.endsWith('.part')));
    broken.destroy();
    await until(() => stored().length === 3);
    const { body } = await scene.asBuyer('get', '/documents').expect(200);
    const found = body.items.find((each: { id: string }) => each.id === document);
    expect(found.versions[0].state).toBe('awaiting-content');
    await sendFirst(document, leaflet).expect(200);
    await scene.asBuyer('delete', `/documents/${document}/versions/1`).expect(204);
  });

  it('are swept away when their content never came, and so is content that nothing refers to', async () => {
    const document = await add('Vergeten', 'vergeten.pdf');
    // Content bears the time of the machine, so what is swept beside it does too.
    await scene.schakel.database.query(`update document_version set added_at = now() where document_id = $1`, [
      document,
    ]);
    await scene.schakel.database.query(`update consultation_document set created_at = now() where id = $1`, [document]);
    await scene.schakel.database.query(
      `update document_version set storage_key = null where document_id = $1 and number = 2`,
      [id],
    );
    const sweep = () => scene.schakel.get(SweepFiles).execute();
    scene.schakel.clock.forward(Date.now() - scene.schakel.clock.now().getTime());
    expect(await sweep()).toBe(0);
    scene.schakel.clock.forward(DAY + 60_000);
    expect(await sweep()).toBe(2);
    expect(stored()).toHaveLength(2);
    const left = (await scene.schakel.database.query('select id from consultation_document')) as { id: string }[];
    expect(left.map((row) => row.id)).not.toContain(document);
    expect(left).toHaveLength(2);
  });
});

describe('Documents where a virus scanner is configured', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-scan-'));
  let clamd: Clamd;
  let scene: Scene;
  beforeAll(async () => {
    clamd = await Clamd.start();
    const address = { host: '127.0.0.1', port: clamd.port };
    const files = { maxBytes: MAX, types: FILE_KINDS, s3: undefined, clamd: address };
    scene = await Scene.start({ firms: 0, config: { dataFolder: folder, files } });
  });
  afterAll(async () => {
    await scene.stop();
    await clamd.stop();
    rmSync(folder, { recursive: true });
  });

  const scan = () => scene.schakel.get(ScanDocuments).execute();
  const bring = async (title: string, content: Buffer) => {
    const { body } = await scene
      .asBuyer('post', '/documents')
      .send({ title, fileName: `${randomUUID()}.pdf` })
      .expect(201);
    const sent = await scene
      .asBuyer('put', `/documents/${body.id}/versions/1/content`)
      .set('content-type', 'application/octet-stream')
      .send(content)
      .expect(200);
    expect(sent.body.versions[0].state).toBe('being-checked');
    return body.id as string;
  };
  const stateOf = async (id: string) => {
    const { body } = await scene.asBuyer('get', '/documents').expect(200);
    const found = body.items.find((document: { id: string }) => document.id === id);
    return found.versions[0] as { state: string; refusal: string | null };
  };

  it('wait until they were looked through, and nobody gets them before that', async () => {
    const id = await bring('Leidraad', pdf('Leidraad'));
    const { body } = await scene.asBuyer('post', '/publish').set('if-match', '"1"').expect(400);
    expect(body.errors[0].message).toContain('still being checked');
    await scene.asBuyer('get', `/documents/${id}/versions/1/content`).expect(404);
    expect(await scan()).toBe(1);
    expect(await scan()).toBe(0);
    expect(await stateOf(id)).toMatchObject({ state: 'clean' });
    await scene.asBuyer('get', `/documents/${id}/versions/1/content`).expect(200);
  });

  it('are refused for good with a virus in them, and their content is gone', async () => {
    const id = await bring('Besmet', pdf(EICAR));
    await scan();
    expect(await stateOf(id)).toMatchObject({ state: 'refused', refusal: EICAR_NAME });
    await scene.asBuyer('get', `/documents/${id}/versions/1/content`).expect(404);
    expect(
      (await scene.asBuyer('post', '/publish').set('if-match', '"1"').expect(400)).body.errors[0].message,
    ).toContain(EICAR_NAME);
    const files = readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true });
    expect(files.filter((entry) => entry.isFile())).toHaveLength(1);
    await scene.asBuyer('delete', `/documents/${id}/versions/1`).expect(204);
  });

  it('go on waiting while the scanner is away', async () => {
    const id = await bring('Wacht', pdf('Wacht'));
    clamd.behaviour.breaks = true;
    await expect(scan()).rejects.toMatchObject({ code: 'unavailable' });
    expect(await stateOf(id)).toMatchObject({ state: 'being-checked' });
    clamd.behaviour.breaks = false;
    await scan();
    expect(await stateOf(id)).toMatchObject({ state: 'clean' });
    await scene.publish();
    expect((await scene.asAnyone('/documents').expect(200)).body.items[0].versions[0].checked).toBe(true);
  });
});

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('This never came about.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
