import { RemindOfDeadline } from '@schakel/consultations';
import { CloseOverdue } from '@schakel/opportunities';
import { MailDispatcher, SmtpMailer } from '@schakel/platform';
import { again, ANSWER, plannedConsultation, publish, publishedFirm } from '../../support/consultations.js';
import { mailServer, plainTextOf } from '../../support/mail-server.js';
import { type Person, Schakel } from '../../support/schakel.js';

const SENDER = { from: 'Schakel <schakel@schakel.example>', webUrl: 'https://schakel.example' };

/** Whatever was sent since the last look, by whom it went to. */
type Post = Map<string, string[]>;

describe('The mails of a consultation', () => {
  let schakel: Schakel;
  let server: Awaited<ReturnType<typeof mailServer>>;
  let mailer: SmtpMailer;
  let buyer: Person;
  let colleague: Person;
  const people: Record<string, Person> = {};
  let id: string;
  /** The Message-ID of every mail that arrived. */
  const arrived: string[] = [];

  const person = (name: string) => people[name] as Person;
  const path = (rest = '') => `/v1/consultations/${id}${rest}`;
  const nameOf = (address: string | undefined) =>
    [...Object.entries(people), ['buyer', buyer] as const, ['colleague', colleague] as const].find(
      ([, { email }]) => email === address,
    )?.[0] ?? String(address);
  async function post(): Promise<Post> {
    const two = [1, 2].map(() => new MailDispatcher(schakel.database, mailer, schakel.clock));
    while ((await Promise.all(two.map((each) => each.dispatch()))).some((count) => count > 0));
    const found: Post = new Map();
    for (const mail of server.received.splice(0)) {
      arrived.push(mail.headers.find((line) => line.startsWith('Message-ID:')) ?? '');
      const name = nameOf(mail.to[0]);
      found.set(name, [...(found.get(name) ?? []), plainTextOf(mail)]);
    }
    return found;
  }
  const readers = (found: Post) => [...found.keys()].sort();
  const moveTo = async (moment: string) => {
    schakel.clock.forward(new Date(moment).getTime() - schakel.clock.now().getTime());
    [buyer, colleague] = [await again(schakel, buyer), await again(schakel, colleague)];
    for (const [name, each] of Object.entries(people)) if (name !== 'gone') people[name] = await again(schakel, each);
  };
  const english = (who: Person) => schakel.as(who, 'patch', '/v1/me').send({ language: 'en' }).expect(200);

  beforeAll(async () => {
    schakel = await Schakel.start();
    server = await mailServer();
    mailer = new SmtpMailer(server.url, SENDER);
    buyer = await schakel.person('buyer', { name: 'Gemeente Overal' });
    colleague = await schakel.person('buyer', { organisationId: buyer.organisationId, role: 'editor' });
    for (const name of ['een', 'twee', 'drie', 'vier', 'vreemd'])
      people[name] = await publishedFirm(schakel, `Firma ${name}`);
    const of = (name: string) => ({ organisationId: person(name).organisationId });
    people['lezer'] = await schakel.person('firm', { ...of('een'), role: 'reader' });
    people['gone'] = await schakel.person('firm', { ...of('een'), role: 'editor' });
    await english(person('twee'));
    await english(person('lezer'));
    id = await plannedConsultation(schakel, buyer);
    const firmIds = ['een', 'twee', 'drie'].map((name) => person(name).organisationId);
    await schakel
      .as(buyer, 'post', path('/invitations'))
      .send({ firmIds, rationale: 'Zij doen dit werk.', origin: 'matches' })
      .expect(201);
    await publish(schakel, buyer, id).expect(200);
  });
  afterAll(async () => {
    mailer.close();
    await server.stop();
    await schakel.stop();
  });

  it('takes back what lies in the post for who was removed or declined', async () => {
    await schakel.as(person('een'), 'delete', `/v1/members/${person('gone').personId}`).expect(204);
    await schakel.as(person('drie'), 'post', path('/decline')).send({ reason: 'too-far' }).expect(204);
    const found = await post();
    expect(readers(found)).toEqual(['een', 'twee']);
  });

  it('go to who can act, once, in their own language, with the time as people write it', async () => {
    const [{ text, recipient } = { text: '', recipient: '' }] = (await schakel.database.query(
      `select subject as text, recipient from mail_outbox where event like 'invited:%' and recipient = $1`,
      [person('twee').email],
    )) as { text: string; recipient: string }[];
    expect([text, recipient]).toEqual([
      'Invitation: Marktconsultatie groenonderhoud in vijf wijken',
      person('twee').email,
    ]);
    expect((await post()).size).toBe(0);
  });

  it('tell of questions and answers in one mail a person, also of who reads only', async () => {
    for (const text of ['Hoe groot zijn de wijken?', 'Mag het ook één wijk zijn?'])
      await schakel.as(person('vier'), 'post', path('/questions')).send({ text }).expect(201);
    const asked = await post();
    expect(readers(asked)).toEqual(['buyer', 'colleague']);
    expect(asked.get('buyer')).toHaveLength(2);
    expect([...asked.values()].flat().join()).not.toMatch(/vier/);
    const { body } = await schakel.as(buyer, 'get', path('/questions')).expect(200);
    const questionIds: string[] = [];
    for (const question of body.items as { id: string }[]) {
      await schakel
        .as(buyer, 'patch', path(`/questions/${question.id}`))
        .set('if-match', '"1"')
        .send({ answer: 'Zie de kaart.' })
        .expect(200);
      questionIds.push(question.id);
    }
    await schakel.as(buyer, 'post', path('/questions/publish')).send({ questionIds }).expect(200);
    const found = await post();
    expect(readers(found)).toEqual(['een', 'lezer', 'twee', 'vier']);
    for (const [, mails] of found) expect(mails).toHaveLength(1);
    expect(found.get('een')?.[0]).toContain('Vraag: Hoe groot zijn de wijken?\nAntwoord: Zie de kaart.');
    expect(found.get('lezer')?.[0]).toContain('Answer: Zie de kaart.');
    expect(found.get('een')?.[0]).toContain(`https://schakel.example/firm/consultations/${id}`);
    expect(found.get('een')?.[0]).toContain('https://schakel.example/account/notifications');
  });

  it('say of more time what it was and what it is, and that one cannot do without', async () => {
    await schakel
      .as(buyer, 'patch', path())
      .set('if-match', '"2"')
      .send({ deadline: '2026-12-22T12:00:00+01:00' })
      .expect(200);
    const found = await post();
    expect(readers(found)).toEqual(['een', 'lezer', 'twee', 'vier']);
    expect(found.get('een')?.[0]).toContain('tot dinsdag 22 december 2026');
    expect(found.get('een')?.[0]).toContain('Eerst was dat vrijdag 18 december 2026');
    expect(found.get('twee')?.[0]).toMatch(/until Tuesday,? 22 December 2026/);
    expect(found.get('een')?.[0]).toContain('hoort bij de procedure');
    expect(found.get('een')?.[0]).not.toContain('/account/notifications');
  });

  it('are switched off by whoever does not want them, unless they belong to the procedure', async () => {
    const off = (who: Person, kind: string, mail: boolean) =>
      schakel.as(who, 'put', `/v1/me/notifications/${kind}`).send({ mail });
    const { body } = await schakel.as(person('lezer'), 'get', '/v1/me/notifications').expect(200);
    expect(body.items.map(({ kind }: { kind: string }) => kind)).not.toContain('question-asked');
    const changed = await off(person('lezer'), 'questions-answered', false).expect(200);
    expect(changed.body.items.find(({ kind }: { kind: string }) => kind === 'questions-answered')).toMatchObject({
      mail: false,
      essential: false,
    });
    await off(person('een'), 'consultation-changed', false).expect(400);
    await off(person('een'), 'question-asked', false).expect(404);
    await off(buyer, 'question-asked', false).expect(200);
    await schakel.as(person('twee'), 'post', path('/questions')).send({ text: 'Wanneer begint het werk?' }).expect(201);
    expect(readers(await post())).toEqual(['colleague']);
    const questions = await schakel.as(buyer, 'get', path('/questions')).expect(200);
    const { id: last } = (questions.body.items as { id: string; text: string }[]).find(({ text }) =>
      text.startsWith('Wanneer'),
    ) as { id: string };
    await schakel
      .as(buyer, 'patch', path(`/questions/${last}`))
      .set('if-match', '"1"')
      .send({ answer: 'In maart.' })
      .expect(200);
    await schakel
      .as(buyer, 'post', path('/questions/publish'))
      .send({ questionIds: [last] })
      .expect(200);
    expect(readers(await post())).toEqual(['een', 'twee', 'vier']);
    await off(person('lezer'), 'questions-answered', true).expect(200);
  });

  it('remind once, three working days before the deadline, of who has not answered or declined', async () => {
    const remind = () => schakel.get(RemindOfDeadline).execute();
    await moveTo('2026-12-16T15:00:00Z');
    await schakel.as(person('vier'), 'post', path('/answer')).send(ANSWER).expect(201);
    expect(readers(await post())).toEqual(['vier']);
    await remind();
    expect((await post()).size).toBe(0);
    await moveTo('2026-12-17T07:00:00Z');
    await remind();
    await schakel.as(person('twee'), 'post', path('/answer')).send(ANSWER).expect(201);
    const found = await post();
    expect(readers(found)).toEqual(['een', 'twee']);
    expect(found.get('een')?.[0]).toContain('Wij hebben nog geen antwoord');
    expect(found.get('twee')).toHaveLength(1);
    expect(found.get('twee')?.[0]).toContain('sealed until the opening');
    await Promise.all([remind(), remind()]);
    expect((await post()).size).toBe(0);
  });

  it('say in the receipt which answer another one replaces', async () => {
    const { body } = await schakel.as(person('vier'), 'get', path('/answer')).expect(200);
    expect(body.replaces).toBeNull();
    await schakel.as(person('vier'), 'post', path('/answer')).send(ANSWER).expect(201);
    const found = await post();
    expect(readers(found)).toEqual(['vier']);
    expect(found.get('vier')?.[0]).toContain(
      'Het vervangt uw antwoord van woensdag 16 december 2026 om 16:00 (Nederlandse tijd); alleen dit telt.',
    );
  });

  it('are not sent once there is no use in them, however long the mail server was away', async () => {
    await schakel
      .as(person('vreemd'), 'post', path('/questions'))
      .send({ text: 'Is er al meer bekend over de planning?' })
      .expect(409);
    await schakel
      .as(buyer, 'post', path('/invitations'))
      .send({ firmIds: [person('vreemd').organisationId], rationale: 'Zij vroegen ernaar.', origin: 'other' })
      .expect(201);
    await moveTo('2026-12-22T11:00:00Z');
    expect((await post()).size).toBe(0);
  });

  it('tell the buyer that it can open, the colleague that it takes two, and everyone once it is done', async () => {
    await schakel.get(CloseOverdue).execute();
    expect(readers(await post())).toEqual(['buyer', 'colleague']);
    await moveTo('2026-12-22T11:10:00Z');
    await schakel.as(buyer, 'post', path('/opening')).expect(200);
    expect(readers(await post())).toContain('colleague');
    await schakel.as(colleague, 'post', path('/opening')).expect(200);
    const found = await post();
    expect(readers(found)).toEqual(['een', 'lezer', 'twee', 'vier', 'vreemd']);
    expect(found.get('twee')?.[0]).toContain('were opened');
  });

  it('were each sent once, and none is left', async () => {
    expect(arrived.length).toBeGreaterThan(20);
    expect(new Set(arrived).size).toBe(arrived.length);
    const rows = (await schakel.database.query(
      `select count(*)::int as waiting from mail_outbox where sent_at is null and cancelled_at is null`,
    )) as { waiting: number }[];
    expect(rows).toEqual([{ waiting: 0 }]);
  });
});
