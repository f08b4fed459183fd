import { type Person, PASSWORD, type Schakel } from './schakel.js';

/** A consultation that can be published on the first day of the test clock; say only what a test is about. */
export const CONSULTATION = {
  title: 'Marktconsultatie groenonderhoud in vijf wijken',
  description: 'Wij willen weten hoe sociale firma’s het groen in vijf wijken kunnen onderhouden.',
  cpv: ['77310000'],
  nuts: ['NL32B'],
  deadline: '2026-12-18T12:00:00+01:00',
};

export const PLAN = {
  questionsUntil: '2026-12-08T12:00:00+01:00',
  questionnaire: {
    sections: [
      {
        title: 'Aanpak',
        questions: [
          { id: 'aanpak', type: 'text', text: 'Hoe zou u dit werk aanpakken?', required: true, maxWords: 50 },
        ],
      },
    ],
  },
};

export const ANSWER = {
  answers: [{ questionId: 'aanpak', value: 'Met vaste ploegen per wijk.', confidential: false }],
};

/** Someone of a firm with a published profile. */
export async function publishedFirm(schakel: Schakel, name: string): Promise<Person> {
  const person = await schakel.person('firm', { name });
  const { headers } = await schakel.as(person, 'get', '/v1/firm').expect(200);
  const added = await schakel
    .as(person, 'post', '/v1/firm/capabilities')
    .set('if-match', headers['etag'] ?? '')
    .send({ title: 'Groenonderhoud', cpv: ['77310000'], area: { kind: 'country', country: 'NL' } })
    .expect(201);
  const told = await schakel
    .as(person, 'patch', '/v1/firm')
    .set('if-match', added.headers['etag'] ?? '')
    .send({ mission: 'Wij geven mensen werk in het groen.' })
    .expect(200);
  await schakel
    .as(person, 'post', '/v1/firm/publish')
    .set('if-match', told.headers['etag'] ?? '')
    .expect(200);
  return person;
}

/** A draft with its plan. @returns its id */
export async function plannedConsultation(schakel: Schakel, buyer: Person, content: object = {}): Promise<string> {
  const { body } = await schakel
    .as(buyer, 'post', '/v1/consultations')
    .send({ ...CONSULTATION, ...content })
    .expect(201);
  const id = body.id as string;
  await schakel.as(buyer, 'patch', `/v1/consultations/${id}/plan`).set('if-match', '"1"').send(PLAN).expect(200);
  return id;
}

export function publish(schakel: Schakel, buyer: Person, id: string) {
  return schakel.as(buyer, 'post', `/v1/consultations/${id}/publish`).set('if-match', '"1"');
}

/** Signs in anew: access tokens live ten minutes, and the test clock moves by days. */
export async function again(schakel: Schakel, person: Person): Promise<Person> {
  const { body } = await schakel
    .anonymous(person.api, 'post', '/v1/sessions')
    .send({ email: person.email, password: PASSWORD })
    .expect(201);
  return { ...person, token: body.accessToken as string };
}

/** To whom an event was mailed, in the order of the alphabet. @param event as in `like` */
export async function mailed(schakel: Schakel, event: string): Promise<string[]> {
  const rows = (await schakel.database.query(
    'select recipient from mail_outbox where event like $1 order by recipient',
    [event],
  )) as { recipient: string }[];
  return rows.map(({ recipient }) => recipient);
}
