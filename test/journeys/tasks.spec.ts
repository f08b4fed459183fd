import { again, ANSWER, plannedConsultation, publish } from '../support/consultations.js';
import { newNeed, publishedFirm } from '../support/market.js';
import { type Person, Schakel } from '../support/schakel.js';

const DAY = 86_400_000;

interface Told {
  code: string;
  subject: { id: string; name: string };
  count: number | null;
}

describe('What needs someone today', () => {
  let schakel: Schakel;
  let buyer: Person;
  let colleague: Person;
  let firm: Person;
  beforeEach(async () => {
    schakel = await Schakel.start();
    buyer = await schakel.person('buyer');
    colleague = await schakel.person('buyer', { organisationId: buyer.organisationId });
    firm = await publishedFirm(schakel, 'Amstelglans');
  });
  afterEach(() => schakel.stop());

  const list = async (person: Person) => (await schakel.as(person, 'get', '/v1/tasks').expect(200)).body;
  const told = async (person: Person) => (await list(person)).items.map(({ code, count }: Told) => [code, count]);
  const forward = async (milliseconds: number) => {
    schakel.clock.forward(milliseconds);
    for (const person of [buyer, colleague, firm]) Object.assign(person, await again(schakel, person));
  };

  it('goes with a consultation from invitation to report, on both sides', async () => {
    const id = await plannedConsultation(schakel, buyer);
    await publish(schakel, buyer, id).expect(200);
    expect([await told(buyer), await told(firm)]).toEqual([[], []]);
    await schakel
      .as(buyer, 'post', `/v1/consultations/${id}/invitations`)
      .send({ firmIds: [firm.organisationId], rationale: 'Zij doen dit werk al.', origin: 'matches' })
      .expect(201);
    expect(await told(firm)).toEqual([['invitation-waiting', null]]);
    expect((await list(firm)).items[0]).toMatchObject({
      subject: { kind: 'consultation', id, name: expect.stringContaining('groenonderhoud') },
      since: schakel.clock.now().toISOString(),
      due: '2026-12-18T11:00:00.000Z',
    });

    await schakel
      .as(firm, 'post', `/v1/consultations/${id}/questions`)
      .send({ text: 'Hoeveel wijken zijn het?' })
      .expect(201);
    expect([await told(buyer), await told(colleague)]).toEqual([
      [['questions-waiting', 1]],
      [['questions-waiting', 1]],
    ]);
    const { body: questions } = await schakel.as(buyer, 'get', `/v1/consultations/${id}/questions`).expect(200);
    const [{ id: questionId }] = questions.items;
    await schakel
      .as(buyer, 'patch', `/v1/consultations/${id}/questions/${questionId}`)
      .set('if-match', '"1"')
      .send({ assignedTo: colleague.personId, answer: 'Vijf.' })
      .expect(200);
    expect([await told(buyer), await told(colleague)]).toEqual([[], [['questions-waiting', 1]]]);
    await schakel
      .as(colleague, 'post', `/v1/consultations/${id}/questions/publish`)
      .send({ questionIds: [questionId] })
      .expect(200);
    expect(await told(colleague)).toEqual([]);

    await schakel
      .as(firm, 'put', `/v1/consultations/${id}/draft`)
      .send({ ...ANSWER, draftVersion: 0 })
      .expect(200);
    expect(await told(firm)).toEqual([['answer-not-handed-in', null]]);
    await forward(23 * DAY);
    expect(await told(buyer)).toEqual([['closing-soon', null]]);
    await schakel.as(firm, 'post', `/v1/consultations/${id}/answer`).send(ANSWER).expect(201);
    expect(await told(firm)).toEqual([]);

    await forward(2 * DAY);
    expect([await told(buyer), await told(colleague)]).toEqual([[['opening-due', null]], [['opening-due', null]]]);
    await schakel.as(buyer, 'post', `/v1/consultations/${id}/opening`).expect(200);
    expect([await told(buyer), await told(colleague)]).toEqual([[], [['second-opener-needed', null]]]);
    await schakel.as(colleague, 'post', `/v1/consultations/${id}/opening`).expect(200);
    expect([await told(buyer), await told(colleague)]).toEqual([[['report-due', null]], [['report-due', null]]]);
    expect(await told(firm)).toEqual([]);
  });

  it('is at most five things, those with a deadline first, and how many more', async () => {
    const titles = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'];
    for (const title of titles) {
      await newNeed(schakel, buyer, { title: `${title} concept` }, { publish: false });
      schakel.clock.forward(1_000);
    }
    expect(await list(buyer)).toEqual({ items: [], more: 0 });
    const id = await plannedConsultation(schakel, buyer);
    await publish(schakel, buyer, id).expect(200);
    await schakel
      .as(firm, 'post', `/v1/consultations/${id}/questions`)
      .send({ text: 'Hoeveel wijken zijn het?' })
      .expect(201);
    await forward(DAY);
    const { items, more } = await list(buyer);
    expect(items.map(({ code, subject }: Told) => `${code} ${subject.name.split(' ')[0]}`)).toEqual([
      'questions-waiting Marktconsultatie',
      'draft-waiting Een',
      'draft-waiting Twee',
      'draft-waiting Drie',
      'draft-waiting Vier',
    ]);
    expect(more).toBe(2);
    expect(await list(await schakel.person('buyer'))).toEqual({ items: [], more: 0 });
  });

  it('of a firm begins with its profile and its certificates', async () => {
    const draft = await schakel.person('firm', { name: 'Nog Niet Af' });
    expect(await told(draft)).toEqual([['profile-not-published', 2]]);
    const { headers } = await schakel.as(firm, 'get', '/v1/firm').expect(200);
    const { body } = await schakel
      .as(firm, 'post', '/v1/firm/certificates')
      .set('if-match', headers['etag'] ?? '')
      .send({ code: 'pso-30-plus', validUntil: '2026-12-31' })
      .expect(201);
    expect((await list(firm)).items).toEqual([
      {
        code: 'certificate-expiring',
        subject: { kind: 'certificate', id: body.certificates[0].id, name: 'pso-30-plus' },
        count: null,
        since: null,
        due: '2026-12-31',
      },
    ]);
  });
});
