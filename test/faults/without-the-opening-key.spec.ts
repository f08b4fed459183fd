import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenAnswers } from '@schakel/consultations';
import type { Viewer } from '@schakel/organisations';
import { AppProcess } from '../support/app-process.js';
import { plannedConsultation, publish } from '../support/consultations.js';
import { PASSWORD, type Person, Schakel } from '../support/schakel.js';
import { Folders } from '../start/program.js';

jest.setTimeout(240_000);

const DAY = 86_400_000;
const MARK = 'KANARIE';
const ANSWER = { answers: [{ questionId: 'aanpak', value: `Met ${MARK}.`, confidential: false }] };

/** The API for firms as it is meant to be run: a process of its own, that has a folder of its own and no opening key. */
describe('The API for firms without the opening key', () => {
  const folders = new Folders();
  const [mine, keys] = [folders.make(), folders.make()];
  let schakel: Schakel;
  let api: AppProcess;
  let [buyer, colleague, firm]: Person[] = [];
  let token: string;
  let id: string;
  const path = (rest: string) => `/v1/consultations/${id}${rest}`;
  const inDays = (days: number) => new Date(schakel.clock.now().getTime() + days * DAY).toISOString();
  const open = (person: Person | undefined) => schakel.as(person as Person, 'post', path('/opening'));
  const filesIn = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));

  beforeAll(async () => {
    schakel = await Schakel.start({ dataFolder: folders.make(), sealingKeys: keys });
    schakel.clock.forward(Date.now() - schakel.clock.now().getTime());
    buyer = await schakel.person('buyer');
    colleague = await schakel.person('buyer', { organisationId: buyer.organisationId });
    firm = await schakel.person('firm');
    id = await plannedConsultation(schakel, buyer, { deadline: inDays(60) });
    await schakel
      .as(buyer, 'patch', path('/plan'))
      .set('if-match', '"2"')
      .send({ questionsUntil: inDays(40) })
      .expect(200);
    await publish(schakel, buyer, id).expect(200);
    // a file where a folder of keys should be: whoever reads a key there falls over it
    const nowhere = join(mine, 'no-keys');
    writeFileSync(nowhere, '');
    const env = { DATABASE_URL: schakel.databaseUrl, DATA_FOLDER: join(mine, 'data'), SEALING_KEYS: nowhere };
    api = await AppProcess.start('supplier-api', env);
    token = await api.signIn(firm.email, PASSWORD);
  });
  afterAll(async () => {
    await api.kill();
    await schakel.stop();
    folders.remove();
  });

  it('takes drafts and answers, with a receipt', async () => {
    const draft = { draftVersion: 0, ...ANSWER };
    expect(await api.request('PUT', path('/draft'), { token, body: draft })).toMatchObject({ status: 200 });
    expect(await api.request('POST', path('/answer'), { token, body: ANSWER })).toMatchObject({
      status: 201,
      body: { version: 1, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it('cannot show a firm its own answer again: only the receipt', async () => {
    const standing = await api.request('GET', path('/answer'), { token });
    expect(standing).toMatchObject({ status: 200, body: { contentHash: expect.any(String) } });
    expect(JSON.stringify(standing?.body)).not.toContain(MARK);
  });

  it('keeps no key that opens answers, and no answer that can be read', () => {
    expect(existsSync(join(keys, 'opening.key'))).toBe(true);
    const opening = readFileSync(join(keys, 'opening.key'));
    const files = filesIn(mine);
    expect(files.map((file) => file.slice(mine.length))).toContain('/data/keys/drafts.key');
    for (const file of files) {
      const content = readFileSync(file);
      expect([file, content.includes(opening), content.includes(MARK)]).toEqual([file, false, false]);
    }
  });

  it('cannot open answers, even where someone makes it run what the buyer’s API runs', async () => {
    schakel.clock.forward(61 * DAY);
    const viewer = (person: Person | undefined): Viewer => ({
      personId: person?.personId ?? '',
      sessionId: randomUUID(),
      organisationId: person?.organisationId ?? '',
      kind: 'buyer',
      role: 'admin',
      language: 'nl',
    });
    const opening = schakel.get(OpenAnswers, 'supplier');
    await opening.execute(viewer(buyer), id);
    await expect(opening.execute(viewer(colleague), id)).rejects.toMatchObject({ code: 'unavailable' });
    const [row] = (await schakel.database.query('select opened_at from consultation where id = $1', [id])) as object[];
    expect(row).toEqual({ opened_at: null });
  });

  it('gave in what the buyer’s API, which has the key, opens', async () => {
    [buyer, colleague] = [
      await schakel.signedInAgain(buyer as Person),
      await schakel.signedInAgain(colleague as Person),
    ];
    await open(buyer).expect(200);
    expect((await open(colleague).expect(200)).body).toMatchObject({ state: 'opened', answers: 1, unreadable: 0 });
    const { text } = await schakel.as(buyer, 'get', path('/answers')).expect(200);
    expect(text).toContain(MARK);
  });
});
