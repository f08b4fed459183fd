import { again, mailed, plannedConsultation, publish, publishedFirm } from '../../support/consultations.js';
import { type Person, Schakel } from '../../support/schakel.js';

interface Received {
  id: string;
  askedBy: string;
  text: string | null;
  state: string;
  version: number;
  answer: string | null;
}

describe('Questions in a consultation', () => {
  let schakel: Schakel;
  let buyer: Person;
  let colleague: Person;
  let [een, twee, drie]: Person[] = [];
  let id: string;
  const path = (rest = '') => `/v1/consultations/${id}${rest}`;
  const ask = (person: Person | undefined, text: string, certain?: boolean) =>
    schakel
      .as(person as Person, 'post', path('/questions'))
      .send({ text, ...(certain === undefined ? {} : { certain }) });
  const received = async () =>
    (await schakel.as(buyer, 'get', path('/questions')).expect(200)).body.items as Received[];
  const the = async (text: string) => (await received()).find((each) => each.text === text) as Received;
  const edit = (question: Received, change: object, as = buyer) =>
    schakel
      .as(as, 'patch', path(`/questions/${question.id}`))
      .set('if-match', `"${question.version}"`)
      .send(change);
  const giveBack = (question: Received, reason = 'De naam staat erin.') =>
    schakel
      .as(buyer, 'post', path(`/questions/${question.id}/return`))
      .set('if-match', `"${question.version}"`)
      .send({ reason });
  const publishing = (...questionIds: string[]) =>
    schakel.as(buyer, 'post', path('/questions/publish')).send({ questionIds });
  const mine = async (person: Person | undefined) =>
    (await schakel.as(person as Person, 'get', path('/my-questions')).expect(200)).body.items as Record<
      string,
      unknown
    >[];

  beforeAll(async () => {
    schakel = await Schakel.start();
    buyer = await schakel.person('buyer', { name: 'Gemeente Overal' });
    colleague = await schakel.person('buyer', { organisationId: buyer.organisationId, role: 'editor' });
    een = await publishedFirm(schakel, 'Bezemvink Schoon BV');
    twee = await publishedFirm(schakel, 'Groenrand');
    drie = await publishedFirm(schakel, 'Tuinkabouters');
    id = await plannedConsultation(schakel, buyer);
    await publish(schakel, buyer, id).expect(200);
  });
  afterAll(() => schakel.stop());

  it('are refused where they tell who asks, unless the firm is certain', async () => {
    const { body } = await ask(een, 'Mag Bezemvink Schoon ook meedoen? Mail naar info@bezemvink.example.').expect(400);
    expect(body.errors[0]).toMatchObject({
      pointer: '/text',
      code: 'tellsWhoAsks',
      params: { found: ['Bezemvink Schoon BV', 'info@bezemvink.example'] },
    });
    expect(await received()).toEqual([]);
    await ask(een, 'Hoe groot zijn de wijken?').expect(201);
    schakel.clock.forward(1_000);
    await ask(twee, 'Wat bedoelt u met de groenrand in bijlage 2?').expect(400);
    await ask(twee, 'Wat bedoelt u met de groenrand in bijlage 2?', true).expect(201);
    schakel.clock.forward(1_000);
    await ask(drie, 'Hoeveel vierkante meter zijn de wijken?').expect(201);
    schakel.clock.forward(1_000);
    await ask(een, 'Wanneer begint het werk precies?').expect(201);
    expect((await received()).map(({ askedBy }) => askedBy)).toEqual(['A', 'B', 'C', 'A']);
  });

  it('are given to a colleague, who hears of it once', async () => {
    const question = await the('Hoe groot zijn de wijken?');
    const { body } = await edit(question, { assignedTo: colleague.personId, topic: 'omvang' }).expect(200);
    await edit(body as Received, { assignedTo: colleague.personId }).expect(200);
    expect(await mailed(schakel, `question-assigned:${question.id}:%`)).toEqual([colleague.email]);
    await edit(question, { topic: 'anders' }).expect(412);
    await edit(await the('Wanneer begint het werk precies?'), { assignedTo: buyer.personId }).expect(200);
    expect(await mailed(schakel, 'question-assigned:%')).toEqual([colleague.email]);
    await edit(await the('Hoe groot zijn de wijken?'), { assignedTo: een?.personId }).expect(400);
  });

  it('are merged where they ask the same: one answer for both, at the same instant', async () => {
    const [lead, same] = [await the('Hoe groot zijn de wijken?'), await the('Hoeveel vierkante meter zijn de wijken?')];
    await edit(lead, { mergedInto: lead.id }).expect(400);
    const merged = await edit(same, { mergedInto: lead.id }).expect(200);
    expect(merged.body.state).toBe('merged');
    expect(await mine(drie)).toEqual([expect.objectContaining({ state: 'waiting', answer: null })]);
    await edit(await the('Wanneer begint het werk precies?'), { mergedInto: same.id }).expect(400);
    await edit(lead, { mergedInto: same.id }).expect(400);
    await edit(lead, { answer: 'Samen 40.000 m².' }, colleague).expect(200);
    expect((await publishing(same.id).expect(400)).body.errors[0].message).toContain(lead.id);
    await publishing(lead.id).expect(200);
    const { body } = await schakel.anonymous('public', 'get', path('/questions')).expect(200);
    expect(body.items).toEqual([
      {
        id: lead.id,
        text: 'Hoe groot zijn de wijken?',
        alsoAsked: ['Hoeveel vierkante meter zijn de wijken?'],
        topic: 'omvang',
        answer: 'Samen 40.000 m².',
        publishedAt: schakel.clock.now().toISOString(),
      },
    ]);
    expect(await mine(drie)).toEqual([expect.objectContaining({ state: 'published', answer: 'Samen 40.000 m².' })]);
    await edit(await the('Hoeveel vierkante meter zijn de wijken?'), { mergedInto: null }).expect(409);
    const ledger = await schakel.anonymous('public', 'get', path('/ledger')).expect(200);
    expect(ledger.body.items.at(-1).payload.questions.map((each: { id: string }) => each.id)).toEqual([
      lead.id,
      same.id,
    ]);
    for (const person of [een, twee, drie])
      expect(await mailed(schakel, 'questions-answered:%')).toContain(person?.email);
  });

  it('go back where they tell who asks, and the buyer does not learn to whom', async () => {
    const question = await the('Wat bedoelt u met de groenrand in bijlage 2?');
    const { body, text } = await giveBack(question).expect(200);
    expect(body).toMatchObject({ state: 'returned', text: null, askedBy: 'B' });
    for (const secret of [twee?.organisationId, twee?.email, 'Groenrand']) expect(text).not.toContain(secret);
    expect(await mailed(schakel, `question-returned:${question.id}:%`)).toEqual([twee?.email]);
    await edit(body as Received, { answer: 'Toch maar.' }).expect(409);
    await publishing(question.id).expect(409);
    for (const where of ['/questions', '/ledger', '/plan', '/progress'])
      expect((await schakel.as(buyer, 'get', path(where)).expect(200)).text).not.toContain('groenrand');
    expect(await mine(twee)).toEqual([
      expect.objectContaining({ state: 'returned', returnReason: 'De naam staat erin.', text: question.text }),
    ]);
  });

  it('are put differently by their firm alone, also after the period for questions', async () => {
    const [returned] = await mine(twee);
    const reword = (person: Person | undefined, text: string, version = returned?.['version']) =>
      schakel
        .as(person as Person, 'put', path(`/my-questions/${String(returned?.['id'])}`))
        .set('if-match', `"${String(version)}"`)
        .send({ text });
    await reword(een, 'Wat bedoelt u met de rand in bijlage 2?').expect(404);
    await reword(twee, 'Wat bedoelt u met de rand in bijlage 2?', 1).expect(412);
    await reword(twee, 'Groenrand vraagt: wat bedoelt u met de rand?').expect(400);
    schakel.clock.forward(new Date('2026-12-09T10:00:00Z').getTime() - schakel.clock.now().getTime());
    [buyer, colleague] = [await again(schakel, buyer), await again(schakel, colleague)];
    [een, twee, drie] = await Promise.all([een, twee, drie].map((each) => again(schakel, each as Person)));
    await ask(een, 'Mag het ook later nog?').expect(409);
    await reword(twee, 'Wat bedoelt u met de rand in bijlage 2?').expect(200);
    const question = await the('Wat bedoelt u met de rand in bijlage 2?');
    expect(question).toMatchObject({ state: 'waiting', askedBy: 'B' });
    expect(await mailed(schakel, `question-asked:${question.id}:%`)).toHaveLength(4);
    await reword(twee, 'En nog eens anders gezegd?', question.version).expect(409);
  });

  it('leave no gap once all are answered; one that went back for good leaves none either', async () => {
    const phase = async () => (await schakel.as(buyer, 'get', path('/plan')).expect(200)).body.phase as string;
    expect(await phase()).toBe('questions-closed');
    await giveBack(await the('Wanneer begint het werk precies?')).expect(200);
    const question = await the('Wat bedoelt u met de rand in bijlage 2?');
    await edit(question, { answer: 'De strook langs de weg.' }).expect(200);
    await publishing(question.id).expect(200);
    expect(await phase()).toBe('questions-answered');
  });

  it('can be published a hundred at once', async () => {
    const other = await plannedConsultation(schakel, buyer, { deadline: '2027-01-29T12:00:00+01:00' });
    await schakel
      .as(buyer, 'patch', `/v1/consultations/${other}/plan`)
      .set('if-match', '"2"')
      .send({ questionsUntil: '2027-01-15T12:00:00+01:00' })
      .expect(200);
    await publish(schakel, buyer, other).expect(200);
    id = other;
    for (let at = 0; at < 100; at += 1) await ask(een, `Hoe zit het met onderdeel ${at} van de wijk?`).expect(201);
    const all = await received();
    for (const question of all) await edit(question, { answer: 'Zo.' }).expect(200);
    await publishing(...all.map((each) => each.id)).expect(200);
    expect(await mailed(schakel, `questions-answered:${other}:%`)).toEqual([een?.email]);
  });
});
