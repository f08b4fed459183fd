import { type Config } from '@schakel/platform';
import supertest from 'supertest';
import { PASSWORD, type Person, Schakel } from './schakel.js';

const CONSULTATION = {
  title: 'Marktconsultatie groenonderhoud in vijf wijken',
  description: 'Wij willen weten hoe sociale firma’s het groen in vijf wijken kunnen onderhouden.',
  background: 'Het contract loopt volgend jaar af.',
  cpv: ['77310000'],
  nuts: ['NL32B'],
  deadline: '2026-12-18T12:00:00+01:00',
  reserved: 'considering',
  reservationRationale: 'Wij willen meer mensen aan het werk helpen.',
};

/** Until when firms can ask, in the scene; its deadline for answers is 2026-12-18T11:00:00Z. */
const QUESTIONS_UNTIL = '2026-12-08T12:00:00+01:00';
export const AFTER_THE_DEADLINE = '2026-12-18T11:01:00Z';

const QUESTIONS: readonly object[] = [
  { id: 'aanpak', type: 'text', text: 'Hoe zou u dit werk aanpakken?', required: true },
];

interface SceneOptions {
  firms?: number;
  questions?: readonly object[];
  config?: Partial<Config>;
}

/** One published consultation, with two members of its buyer and some firms: where most journeys begin. */
export class Scene {
  private constructor(
    readonly schakel: Schakel,
    readonly id: string,
    private people: { buyer: Person; colleague: Person; firms: Person[] },
  ) {}

  static async start({ firms = 2, questions = QUESTIONS, config = {} }: SceneOptions = {}): Promise<Scene> {
    const schakel = await Schakel.start(config);
    const buyer = await schakel.person('buyer', { name: 'Gemeente Overal' });
    const colleague = await schakel.person('buyer', { organisationId: buyer.organisationId, role: 'editor' });
    const people = { buyer, colleague, firms: [] as Person[] };
    for (let at = 1; at <= firms; at += 1) people.firms.push(await schakel.person('firm', { name: `Firma ${at}` }));
    const scene = new Scene(schakel, await draft(schakel, buyer, questions), people);
    return scene;
  }

  get buyer(): Person {
    return this.people.buyer;
  }

  get colleague(): Person {
    return this.people.colleague;
  }

  firm(at: number): Person {
    return this.people.firms[at] as Person;
  }

  path(rest = ''): string {
    return `/v1/consultations/${this.id}${rest}`;
  }

  async publish(): Promise<void> {
    await this.schakel.as(this.buyer, 'post', this.path('/publish')).set('if-match', '"1"').expect(200);
  }

  /** A request of the buyer. */
  asBuyer(method: 'get' | 'post' | 'patch' | 'put' | 'delete', rest: string): supertest.Test {
    return this.schakel.as(this.buyer, method, this.path(rest));
  }

  /** A request of one of the firms. */
  asFirm(at: number, method: 'get' | 'post' | 'patch' | 'put' | 'delete', rest: string): supertest.Test {
    return this.schakel.as(this.firm(at), method, this.path(rest));
  }

  asAnyone(rest: string): supertest.Test {
    return this.schakel.anonymous('public', 'get', this.path(rest));
  }

  /** Moves the clock and signs everyone in again: access tokens live ten minutes. */
  async moveTo(moment: string): Promise<void> {
    this.schakel.clock.forward(new Date(moment).getTime() - this.schakel.clock.now().getTime());
    const again = (person: Person) => this.signIn(person);
    this.people = {
      buyer: await again(this.buyer),
      colleague: await again(this.colleague),
      firms: await Promise.all(this.people.firms.map(again)),
    };
  }

  /** The deadline passes and both members open the answers. */
  async open(): Promise<void> {
    await this.moveTo(AFTER_THE_DEADLINE);
    await this.asBuyer('post', '/opening').expect(200);
    await this.schakel.as(this.colleague, 'post', this.path('/opening')).expect(200);
  }

  /** A firm asks, the buyer answers, everyone reads it. */
  async exchange(at: number, text: string, answer: string): Promise<void> {
    const { body: asked } = await this.asFirm(at, 'post', '/questions').send({ text }).expect(201);
    await this.asBuyer('patch', `/questions/${asked.id}`).set('if-match', '"1"').send({ answer }).expect(200);
    await this.asBuyer('post', '/questions/publish')
      .send({ questionIds: [asked.id] })
      .expect(200);
  }

  async stop(): Promise<void> {
    await this.schakel.stop();
  }

  private async signIn(person: Person): Promise<Person> {
    const { body } = await this.schakel
      .anonymous(person.api, 'post', '/v1/sessions')
      .send({ email: person.email, password: PASSWORD })
      .expect(201);
    return { ...person, token: body.accessToken as string };
  }
}

async function draft(schakel: Schakel, buyer: Person, questions: readonly object[]): Promise<string> {
  const { body } = await schakel.as(buyer, 'post', '/v1/consultations').send(CONSULTATION).expect(201);
  await schakel
    .as(buyer, 'patch', `/v1/consultations/${body.id}/plan`)
    .set('if-match', '"1"')
    .send({
      questionsUntil: QUESTIONS_UNTIL,
      questionnaire: { sections: [{ title: 'Aanpak', questions }] },
    })
    .expect(200);
  return body.id as string;
}
