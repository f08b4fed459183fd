import { randomUUID } from 'node:crypto';
import { foundOrganisation, type OrganisationKind, type Role } from '@schakel/organisations';
import { hashSecret, newSecret } from '@schakel/platform';
import { type Person, Schakel } from './schakel.js';

/** What a test consultation is about. */
export const CONSULTATION = {
  title: 'Marktconsultatie groenonderhoud in vijf wijken',
  description: 'Wij willen weten hoe sociale firma’s het groen in vijf wijken kunnen onderhouden.',
  background: 'Het contract loopt volgend jaar af.',
  cpv: ['77310000'],
  nuts: ['NL32B'],
  deadline: '2026-12-18T12:00:00+01:00',
  reserved: 'considering',
  reservationRationale: 'Wij willen meer mensen aan het werk helpen.',
};

/** Its plan: questions of every type that needs no file. */
export const PLAN = {
  questionsUntil: '2026-12-08T12:00:00+01:00',
  questionnaire: {
    sections: [
      {
        title: 'Aanpak',
        questions: [
          { id: 'aanpak', type: 'text', text: 'Hoe zou u dit werk aanpakken?', required: true, maxWords: 20 },
          {
            id: 'omvang',
            type: 'choice',
            text: 'Welk perceel past bij u?',
            required: true,
            options: ['klein', 'groot'],
          },
          { id: 'fte', type: 'number', text: 'Hoeveel mensen zet u in?', required: false, unit: 'fte' },
        ],
      },
    ],
  },
};

export type GivenAnswer = {
  questionId: string;
  value: string | number | string[];
  confidential: boolean;
  confidentialReason?: string;
};

/** An answer to the plan above. */
export function answersOf(
  aanpak: string,
  omvang: 'klein' | 'groot' = 'klein',
  fte?: number,
): { answers: GivenAnswer[] } {
  return {
    answers: [
      { questionId: 'aanpak', value: aanpak, confidential: false },
      { questionId: 'omvang', value: omvang, confidential: false },
      ...(fte === undefined ? [] : [{ questionId: 'fte', value: fte, confidential: false }]),
    ],
  };
}

/**
 * Someone who is signed in for as long as the test lasts, however far the clock is moved. Signing in itself is tested
 * elsewhere; hashing a password for each of fifty firms would only take time.
 */
export async function signedIn(
  schakel: Schakel,
  kind: OrganisationKind,
  {
    organisationId,
    name = 'Organisatie',
    role = 'admin',
  }: { organisationId?: string; name?: string; role?: Role } = {},
): Promise<Person> {
  const [personId, sessionId, token] = [randomUUID(), randomUUID(), newSecret()];
  const email = `${personId}@organisatie.example`;
  const now = schakel.clock.now();
  const organisation = await schakel.database.transaction(async (manager) => {
    const id = organisationId ?? (await foundOrganisation(manager, kind, name)).id;
    await manager.query(`insert into person (id, email, name) values ($1, $2, $3)`, [
      personId,
      email,
      `Lid van ${name}`,
    ]);
    await manager.query('insert into member (organisation_id, person_id, role) values ($1, $2, $3)', [
      id,
      personId,
      role,
    ]);
    await manager.query(
      `insert into session (id, person_id, organisation_id, seed, created_at, proven_at, used_at, expires_at)
       values ($1, $2, $3, $4, $5, $5, $5, 'infinity')`,
      [sessionId, personId, id, Buffer.alloc(32), now],
    );
    await manager.query(`insert into access_token (hash, session_id, expires_at) values ($1, $2, 'infinity')`, [
      hashSecret(token),
      sessionId,
    ]);
    return id;
  });
  const api = ({ buyer: 'buyer', firm: 'supplier', broker: 'broker' } as const)[kind];
  return { api, email, token, organisationId: organisation, personId };
}

/** What firms can be compared by. */
interface Profile {
  employees?: number;
  nuts?: string;
  certificate?: string;
}

/** A firm with a public profile. */
export async function publishedFirm(
  schakel: Schakel,
  name: string,
  { employees, nuts, certificate }: Profile = {},
): Promise<Person> {
  const firm = await signedIn(schakel, 'firm', { name });
  const change = async (method: 'post' | 'patch', rest: string, body: object) => {
    const { headers } = await schakel.as(firm, 'get', '/v1/firm').expect(200);
    const request = schakel.as(firm, method, `/v1/firm${rest}`).set('if-match', headers['etag'] ?? '');
    await request.send(body).expect((response) => expect(response.status).toBeLessThan(300));
  };
  await change('patch', '', { mission: 'Wij geven mensen werk in het groen.', employees: employees ?? null });
  const area = nuts ? { area: { kind: 'nuts', codes: [nuts] } } : {};
  await change('post', '/capabilities', { title: 'Groenonderhoud', ...area });
  if (certificate) await change('post', '/certificates', { code: certificate });
  await change('post', '/publish', {});
  return firm;
}

/** Whose consultation it is, and what it says otherwise than most. */
interface StageOptions {
  buyer?: Person;
  content?: object;
  plan?: object;
}

/** A consultation with its buyer and a colleague, and what one does with it over HTTP. */
export class Stage {
  private constructor(
    readonly schakel: Schakel,
    readonly buyer: Person,
    readonly colleague: Person,
    readonly id: string,
  ) {}

  /** Makes a buyer, a colleague and a published consultation. */
  static async published(schakel: Schakel, options: StageOptions = {}): Promise<Stage> {
    const stage = await Stage.planned(schakel, options);
    await stage.publish();
    return stage;
  }

  /** The same, still a draft. */
  static async planned(schakel: Schakel, { buyer: known, content = {}, plan = {} }: StageOptions = {}): Promise<Stage> {
    const buyer = known ?? (await signedIn(schakel, 'buyer', { name: 'Gemeente Overal' }));
    const colleague = await signedIn(schakel, 'buyer', { organisationId: buyer.organisationId, role: 'editor' });
    const created = await schakel
      .as(buyer, 'post', '/v1/consultations')
      .send({ ...CONSULTATION, ...content })
      .expect(201);
    const stage = new Stage(schakel, buyer, colleague, created.body.id);
    await stage
      .as(buyer, 'patch', '/plan')
      .set('if-match', '"1"')
      .send({ ...PLAN, ...plan })
      .expect(200);
    return stage;
  }

  async publish(): Promise<void> {
    await this.as(this.buyer, 'post', '/publish').set('if-match', '"1"').expect(200);
  }

  path(rest = ''): string {
    return `/v1/consultations/${this.id}${rest}`;
  }

  /** A request about this consultation. */
  as(person: Person, method: 'get' | 'post' | 'patch' | 'put' | 'delete', rest = '') {
    return this.schakel.as(person, method, this.path(rest));
  }

  /** A firm that is there and can answer. */
  firm(name: string): Promise<Person> {
    return signedIn(this.schakel, 'firm', { name });
  }

  /** A firm with a public profile. */
  publishedFirm(name: string, profile: Profile = {}): Promise<Person> {
    return publishedFirm(this.schakel, name, profile);
  }

  async phase(): Promise<string> {
    return (await this.as(this.buyer, 'get', '/plan').expect(200)).body.phase;
  }

  moveTo(moment: string): void {
    this.schakel.clock.forward(new Date(moment).getTime() - this.schakel.clock.now().getTime());
  }

  /** Moves past the deadline and opens with both members. */
  async opened(deadline = CONSULTATION.deadline): Promise<void> {
    this.moveTo(deadline);
    this.schakel.clock.forward(60_000);
    await this.as(this.buyer, 'post', '/opening').expect(200);
    await this.as(this.colleague, 'post', '/opening').expect(200);
  }
}
