import { randomUUID } from 'node:crypto';
import { type Api, describe as describeApi } from '@schakel/installation';
import { openApiOf } from '@schakel/platform';
import { brokerApi } from '../../../apps/broker-api/src/broker-api.js';
import { buyerApi } from '../../../apps/buyer-api/src/buyer-api.js';
import { publicApi } from '../../../apps/public-api/src/public-api.js';
import { supplierApi } from '../../../apps/supplier-api/src/supplier-api.js';
import { ANSWER, plannedConsultation, PLAN, publish, publishedFirm } from '../../support/consultations.js';
import { pdf } from '../../support/file-contents.js';
import { type ApiName, type Person, Schakel } from '../../support/schakel.js';

jest.setTimeout(180_000);

const APIS: Readonly<Record<ApiName, Api>> = {
  public: publicApi,
  buyer: buyerApi,
  supplier: supplierApi,
  broker: brokerApi,
};

const RATIONALE = 'Een reden die lang genoeg is om te mogen.';
/** A body that would be right, so that nothing but access decides. A route that takes a body needs one here. */
const BODIES: Readonly<Record<string, object>> = {
  'buyer PATCH /v1/consultations/{id}': { title: 'Een andere titel' },
  'buyer POST /v1/consultations/{id}/publish': { to: 'open' },
  'buyer POST /v1/consultations/{id}/withdraw': { reason: RATIONALE },
  'buyer POST /v1/consultations/{id}/invitations': { firmIds: ['{firmId}'], rationale: RATIONALE, origin: 'other' },
  'buyer PUT /v1/consultations/{id}/access': { invitedOnlyReason: RATIONALE },
  'buyer PATCH /v1/consultations/{id}/questions/{questionId}': { answer: 'Een antwoord.' },
  'buyer POST /v1/consultations/{id}/questions/{questionId}/return': { reason: RATIONALE },
  'buyer POST /v1/consultations/{id}/questions/publish': { questionIds: ['{questionId}'] },
  'buyer PATCH /v1/consultations/{id}/plan': PLAN,
  'buyer PUT /v1/consultations/{id}/report': { introduction: 'Wat wij vroegen.', themes: [], nextSteps: 'Wat volgt.' },
  'buyer POST /v1/consultations/{id}/shortlist': { firmId: '{firmId}', rationale: RATIONALE },
  'buyer PUT /v1/consultations/{id}/shortlist/order': { firmIds: ['{firmId}'] },
  'buyer PATCH /v1/consultations/{id}/shortlist/{firmId}': { rationale: RATIONALE },
  'supplier PUT /v1/consultations/{id}/draft': { draftVersion: 0, ...ANSWER },
  'supplier POST /v1/consultations/{id}/answer': ANSWER,
  'supplier POST /v1/consultations/{id}/questions': { text: 'Hoe groot zijn de wijken samen?' },
  'supplier PUT /v1/consultations/{id}/my-questions/{questionId}': { text: 'Hoe groot zijn de wijken samen?' },
  'supplier POST /v1/consultations/{id}/decline': { reason: 'too-far' },
  'supplier PUT /v1/opportunities/{id}/interest': { answer: 'interested' },
  'buyer POST /v1/consultations/{id}/documents': { title: 'Leidraad', fileName: 'leidraad.pdf' },
  'buyer POST /v1/consultations/{id}/documents/publish': { documentIds: ['{documentId}'] },
  'buyer POST /v1/consultations/{id}/documents/{documentId}/versions': { fileName: 'leidraad.pdf' },
  'buyer PUT /v1/consultations/{id}/documents/{documentId}/versions/{number}/content': {},
  'supplier POST /v1/consultations/{id}/files': { questionId: 'tekening', fileName: 'plan.pdf', confidential: false },
  'supplier PATCH /v1/consultations/{id}/files/{fileId}': { confidential: false },
  'supplier PUT /v1/consultations/{id}/files/{fileId}/content': {},
  'broker POST /v1/opportunities/{id}/shortlist': { firmId: '{firmId}', rationale: RATIONALE },
  'broker PUT /v1/opportunities/{id}/shortlist/order': { firmIds: ['{firmId}'] },
  'broker PATCH /v1/opportunities/{id}/shortlist/{firmId}': { rationale: RATIONALE },
};

const BYTES = 'application/octet-stream';

/** What a route must be asked for. */
const QUERIES: Readonly<Record<string, object>> = {
  'buyer GET /v1/consultations/{id}/answers/export': { format: 'csv' },
};

/** What other buyers may see as well, as everyone may, of what is public. */
const PUBLIC_TO_BUYERS = [
  'buyer GET /v1/consultations/{id}/calendar',
  'buyer GET /v1/consultations/{id}/questions/document',
];

interface Operation {
  api: ApiName;
  method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  path: string;
  takesBody: boolean;
}

/** Every operation on one consultation, in whichever API. */
function operationsOf(schakel: Schakel, api: ApiName): Operation[] {
  const { paths } = openApiOf(schakel.app(api), describeApi(APIS[api]));
  return Object.entries(paths)
    .filter(([path]) => /^\/v1\/(consultations|opportunities)\/\{id\}/.test(path))
    .flatMap(([path, operations]) =>
      Object.entries(operations as Record<string, { requestBody?: unknown }>).map(([method, { requestBody }]) => ({
        api,
        method: method as Operation['method'],
        path,
        takesBody: requestBody !== undefined,
      })),
    );
}

const nameOf = ({ api, method, path }: Operation) => `${api} ${method.toUpperCase()} ${path}`;

/** What stands of consultations in the database: whoever may not, changes nothing of it. */
const TABLES = [
  'opportunity',
  'consultation',
  'consultation_invitation',
  'consultation_decline',
  'consultation_question',
  'consultation_draft',
  'consultation_answer',
  'consultation_document',
  'document_version',
  'answer_file',
  'consultation_report',
  'report_edition',
  'ledger_entry',
  'mail_outbox',
];

describe('Every route of a consultation', () => {
  let schakel: Schakel;
  let operations: Operation[];
  let people: Record<'buyer' | 'otherBuyer' | 'reader' | 'firm' | 'otherFirm' | 'broker', Person>;
  /** Consultations of the buyer, in which the firm takes part where it can. */
  let scenes: Record<'draft' | 'open' | 'invitedOnly', string>;
  let questionId: string;
  /** By consultation: a document of the buyer, and a file of the firm. */
  const documents = new Map<string, string>();
  const files = new Map<string, string>();

  const request = (operation: Operation, id: string, person: Person | undefined) => {
    const fill = (text: string) =>
      text
        .replace('{id}', id)
        .replaceAll('{questionId}', questionId)
        .replaceAll('{firmId}', people.firm.organisationId)
        .replaceAll('{documentId}', documents.get(id) ?? documents.get(scenes.open) ?? '')
        .replaceAll('{fileId}', files.get(id) ?? files.get(scenes.open) ?? '')
        .replaceAll('{number}', '1')
        .replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000');
    const { api, method, path } = operation;
    const to = person ? schakel.as({ ...person, api }, method, fill(path)) : schakel.anonymous(api, method, fill(path));
    const body = BODIES[nameOf(operation)];
    if (method === 'put' && path.endsWith('/content')) return to.set('content-type', BYTES).send(pdf('Plan'));
    const withVersion = to.set('if-match', '"1"').query(QUERIES[nameOf(operation)] ?? {});
    return body ? withVersion.send(JSON.parse(fill(JSON.stringify(body))) as object) : withVersion;
  };
  const checksums = async () => {
    const sums: Record<string, unknown> = {};
    for (const table of TABLES)
      [sums[table]] = (await schakel.database.query(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${table} t`,
      )) as unknown[];
    return sums;
  };
  /** A document of the buyer with its content, and a question for files. */
  const furnish = async (id: string) => {
    const questions = [
      ...(PLAN.questionnaire.sections[0]?.questions ?? []),
      { id: 'tekening', type: 'file', text: 'Stuur een tekening mee.', required: false },
    ];
    const questionnaire = { sections: [{ title: 'Aanpak', questions }] };
    await schakel
      .as(people.buyer, 'patch', `/v1/consultations/${id}/plan`)
      .set('if-match', '"2"')
      .send({ questionnaire })
      .expect(200);
    const document = { title: 'KANARIE in de leidraad', fileName: 'leidraad.pdf' };
    const { body } = await as(people.buyer, 'post', id, '/documents').send(document).expect(201);
    documents.set(id, body.id as string);
    await as(people.buyer, 'put', id, `/documents/${body.id}/versions/1/content`)
      .set('content-type', BYTES)
      .send(pdf('KANARIE'))
      .expect(200);
  };
  const bringFile = async (id: string) => {
    const file = { questionId: 'tekening', fileName: 'KANARIE in de naam.pdf', confidential: false };
    const { body } = await as(people.firm, 'post', id, '/files').send(file).expect(201);
    files.set(id, body.id as string);
    await as(people.firm, 'put', id, `/files/${body.id}/content`)
      .set('content-type', BYTES)
      .send(pdf('KANARIE in het bestand'))
      .expect(200);
  };
  const of = (api: ApiName) => operations.filter((operation) => operation.api === api);
  const as = (person: Person, method: 'post' | 'put' | 'get', id: string, rest: string) =>
    schakel.as(person, method, `/v1/consultations/${id}${rest}`);

  /** For who may not see it, it must be as if it did not exist: the same answer as for an id that nobody has. */
  async function expectNothing(operation: Operation, id: string, person: Person | undefined): Promise<void> {
    const [foreign, unknown] = [await request(operation, id, person), await request(operation, randomUUID(), person)];
    expect([nameOf(operation), foreign.status]).toEqual([nameOf(operation), 404]);
    expect(foreign.body).toEqual(unknown.body);
    expect(foreign.text).not.toContain('KANARIE');
    for (const header of ['etag', 'location', 'link']) expect(foreign.headers[header]).toBe(unknown.headers[header]);
  }

  beforeAll(async () => {
    schakel = await Schakel.start();
    const buyer = await schakel.person('buyer', { name: 'Gemeente KANARIE' });
    people = {
      buyer,
      reader: await schakel.person('buyer', { organisationId: buyer.organisationId, role: 'reader' }),
      otherBuyer: await schakel.person('buyer'),
      firm: await publishedFirm(schakel, 'Firma KANARIE'),
      otherFirm: await publishedFirm(schakel, 'Een andere firma'),
      broker: await schakel.person('broker'),
    };
    const draft = () => plannedConsultation(schakel, buyer, { background: 'KANARIE in de mijn.' });
    scenes = { draft: await draft(), open: await draft(), invitedOnly: await draft() };
    for (const id of Object.values(scenes)) await furnish(id);
    for (const id of Object.values(scenes))
      await as(buyer, 'post', id, '/invitations')
        .send({ firmIds: [people.firm.organisationId], rationale: 'KANARIE kent het.', origin: 'other' })
        .expect(201);
    await as(buyer, 'put', scenes.invitedOnly, '/access')
      .set('if-match', '"3"')
      .send({ invitedOnlyReason: 'KANARIE: een geheime tekening.' })
      .expect(200);
    for (const id of [scenes.open, scenes.invitedOnly]) {
      await publish(schakel, buyer, id).expect(200);
      await bringFile(id);
      const answers = [
        { questionId: 'aanpak', value: 'KANARIE in het antwoord', confidential: false },
        { questionId: 'tekening', value: [files.get(id)], confidential: false },
      ];
      await as(people.firm, 'put', id, '/draft').send({ draftVersion: 0, answers }).expect(200);
      await as(people.firm, 'post', id, '/answer').send({ answers }).expect(201);
      const asked = await as(people.firm, 'post', id, '/questions').send({ text: 'KANARIE, hoe lang duurt het werk?' });
      questionId = asked.body.id as string;
    }
    operations = (Object.keys(APIS) as ApiName[]).flatMap((api) => operationsOf(schakel, api));
  });
  afterAll(() => schakel.stop());

  it('is known, and has a right body here where it takes one', () => {
    expect(operations.length).toBeGreaterThan(60);
    const without = operations.filter((operation) => operation.takesBody && !BODIES[nameOf(operation)]);
    expect(without.map(nameOf)).toEqual([]);
    const known = new Set(operations.map(nameOf));
    expect(Object.keys(BODIES).filter((name) => !known.has(name))).toEqual([]);
  });

  it('does not exist for another buyer, whatever state it is in, and nothing changes', async () => {
    const before = await checksums();
    const isPublic = (operation: Operation) => PUBLIC_TO_BUYERS.includes(nameOf(operation));
    for (const [state, id] of Object.entries(scenes))
      for (const operation of of('buyer').filter((each) => state !== 'open' || !isPublic(each)))
        await expectNothing(operation, id, people.otherBuyer);
    expect(await checksums()).toEqual(before);
  });

  it('is there to read, but not to change, for a reader of the buyer', async () => {
    const before = await checksums();
    for (const operation of of('buyer').filter(({ method }) => method !== 'get')) {
      const { status } = await request(operation, scenes.open, people.reader);
      expect([nameOf(operation), status]).toEqual([nameOf(operation), 403]);
    }
    expect(await checksums()).toEqual(before);
    for (const rest of ['', '/plan', '/questions', '/invitations', '/progress', '/ledger'])
      await as(people.reader, 'get', scenes.open, rest).expect(200);
  });

  it('does not exist for a firm that was not invited to what is for invited only, nor for any firm while a draft', async () => {
    const before = await checksums();
    for (const operation of of('supplier')) {
      await expectNothing(operation, scenes.invitedOnly, people.otherFirm);
      for (const person of [people.otherFirm, people.firm]) await expectNothing(operation, scenes.draft, person);
    }
    expect(await checksums()).toEqual(before);
  });

  it('does not exist for account managers and for everyone else, as long as it is a draft or for invited only', async () => {
    const before = await checksums();
    for (const id of [scenes.draft, scenes.invitedOnly]) {
      for (const operation of of('broker')) await expectNothing(operation, id, people.broker);
      for (const operation of of('public')) await expectNothing(operation, id, undefined);
    }
    expect(await checksums()).toEqual(before);
  });

  it('is closed to who did not sign in, and to who signed in for another audience', async () => {
    const strangers = { buyer: people.firm, supplier: people.broker, broker: people.buyer } as const;
    for (const api of ['buyer', 'supplier', 'broker'] as const)
      for (const operation of of(api))
        for (const person of [undefined, strangers[api]]) {
          const { status, text } = await request(operation, scenes.open, person);
          expect([nameOf(operation), status]).toEqual([nameOf(operation), 401]);
          expect(text).not.toContain('KANARIE');
        }
  });

  it('shows a firm nothing of another firm: no question, no draft, no answer, no decline, and lets it change nothing', async () => {
    const mine = async () => ({
      draft: (await as(people.firm, 'get', scenes.open, '/draft').expect(200)).body as unknown,
      answer: (await as(people.firm, 'get', scenes.open, '/answer').expect(200)).body as unknown,
      questions: (await as(people.firm, 'get', scenes.open, '/my-questions').expect(200)).body as unknown,
      files: (await as(people.firm, 'get', scenes.open, '/files').expect(200)).body as unknown,
    });
    const before = await mine();
    for (const operation of of('supplier')) {
      const { status, text = '' } = await request(operation, scenes.open, people.otherFirm);
      expect([nameOf(operation), [200, 201, 204, 404].includes(status)]).toEqual([nameOf(operation), true]);
      for (const secret of [
        people.firm.organisationId,
        people.firm.email,
        'KANARIE, hoe lang',
        'KANARIE in het antwoord',
        'Firma KANARIE',
        'KANARIE in de naam',
      ])
        expect([nameOf(operation), text.includes(secret)]).toEqual([nameOf(operation), false]);
    }
    expect(await mine()).toEqual(before);
  });

  it('shows everyone what is public, and neither who was invited nor what firms wrote', async () => {
    for (const api of ['public', 'broker'] as const)
      for (const operation of of(api).filter(({ method }) => method === 'get')) {
        const person = api === 'broker' ? people.broker : undefined;
        const { status, text = '' } = await request(operation, scenes.open, person);
        // There is no report before the opening.
        const expected = /\/report(\/|$)/.test(operation.path) ? 404 : 200;
        expect([nameOf(operation), status]).toEqual([nameOf(operation), expected]);
        for (const secret of ['KANARIE kent het', 'KANARIE, hoe lang', 'KANARIE in het antwoord', 'KANARIE in de naam'])
          expect([nameOf(operation), text.includes(secret)]).toEqual([nameOf(operation), false]);
      }
  });

  it('is gone at once for a member who is removed', async () => {
    const gone = await schakel.person('buyer', { organisationId: people.buyer.organisationId, role: 'editor' });
    await as(gone, 'get', scenes.open, '/plan').expect(200);
    await schakel.as(people.buyer, 'delete', `/v1/members/${gone.personId}`).expect(204);
    for (const operation of of('buyer')) {
      const { status } = await request(operation, scenes.open, gone);
      expect([nameOf(operation), status]).toEqual([nameOf(operation), 401]);
    }
  });
});
