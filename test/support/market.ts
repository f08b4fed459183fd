import type { Person, Schakel } from './schakel.js';

/** A firm with a published profile: one capability, a mission. */
export async function publishedFirm(
  schakel: Schakel,
  name: string,
  { title = 'Schoonmaak van scholen en wijkcentra', cpv = ['90911000'] }: { title?: string; cpv?: string[] } = {},
): Promise<Person> {
  const person = await schakel.person('firm', { name });
  const send = (method: 'post' | 'patch', path: string, version: number, body: object = {}) =>
    schakel.as(person, method, `/v1/firm${path}`).set('if-match', `"${version}"`).send(body);
  await send('patch', '', 1, { mission: 'Wij geven werk aan mensen die elders niet aan de slag komen.' }).expect(200);
  await send('post', '/capabilities', 2, { title, description: title, cpv }).expect(201);
  await send('post', '/publish', 3).expect(200);
  return person;
}

/** Publishes or takes back a firm's profile. */
export async function turnFirm(schakel: Schakel, firm: Person, what: 'publish' | 'unpublish'): Promise<void> {
  const { headers } = await schakel.as(firm, 'get', '/v1/firm').expect(200);
  await schakel
    .as(firm, 'post', `/v1/firm/${what}`)
    .set('if-match', headers['etag'] ?? '')
    .expect(200);
}

/** A need of a buyer, open unless a draft is asked for. */
export async function newNeed(
  schakel: Schakel,
  buyer: Person,
  content: object = {},
  { publish = true }: { publish?: boolean } = {},
): Promise<string> {
  const { body } = await schakel
    .as(buyer, 'post', '/v1/needs')
    .send({
      title: 'Schoonmaak van drie wijkcentra',
      description: 'Dagelijkse schoonmaak van drie wijkcentra in Amsterdam.',
      cpv: ['90911000'],
      nuts: ['NL329'],
      deadline: '2027-02-01T12:00:00+01:00',
      ...content,
    })
    .expect(201);
  if (publish) await schakel.as(buyer, 'post', `/v1/needs/${body.id}/publish`).set('if-match', '"1"').expect(200);
  return body.id as string;
}
