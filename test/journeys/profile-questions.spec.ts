import { type Person, Schakel } from '../support/schakel.js';

interface Question {
  id: string;
  kind: string;
  text: string;
  adds: string;
  cpv: { code: string; label: string }[];
  opportunities: number;
}

describe('Questions that sharpen the profile of a firm', () => {
  let schakel: Schakel;
  beforeAll(async () => {
    schakel = await Schakel.start();
  });
  afterAll(() => schakel.stop());

  const ask = async (firm: Person, query = ''): Promise<Question[]> => {
    const { body } = await schakel.as(firm, 'get', `/v1/firm/profile-questions${query}`).expect(200);
    return body.items;
  };

  async function publishNeed(title: string, cpv: string[]) {
    const buyer = await schakel.person('buyer');
    const { body } = await schakel
      .as(buyer, 'post', '/v1/needs')
      .send({ title, description: title, cpv, nuts: ['NL329'], deadline: '2027-03-01T12:00:00Z' })
      .expect(201);
    await schakel.as(buyer, 'post', `/v1/needs/${body.id}/publish`).set('if-match', '"1"').expect(200);
  }

  it('are none for an empty profile', async () => {
    expect(await ask(await schakel.person('firm'))).toEqual([]);
  });

  it('ask for what its words say and what buyers look for, until it is answered', async () => {
    await publishNeed('Onkruid op verharding', ['77312000']);
    const firm = await schakel.person('firm');
    await schakel
      .as(firm, 'post', '/v1/firm/capabilities')
      .set('if-match', '"1"')
      .send({ title: 'Tuinonderhoud', description: 'Wij onderhouden tuinen.', language: 'nl', cpv: ['77311000'] })
      .expect(201);

    const [first, ...others] = await ask(firm);
    expect(others).toHaveLength(2);
    expect(first).toMatchObject({
      id: 'groenonderhoud.onkruid',
      kind: 'work',
      text: 'Haalt u ook onkruid weg?',
      adds: 'onkruid verwijderen',
      cpv: [{ code: '77312000', label: 'Diensten voor het wieden van onkruid' }],
    });
    expect(first?.opportunities).toBeGreaterThanOrEqual(1);
    expect((await ask(firm, '?language=en'))[0]?.text).toBe('Do you also remove weeds?');
    const without = (await ask(firm, '?without=groenonderhoud.onkruid')).map(({ id }) => id);
    expect(without).toHaveLength(2);
    expect(without).not.toContain('groenonderhoud.onkruid');

    await schakel
      .as(firm, 'post', '/v1/firm/capabilities')
      .set('if-match', '"2"')
      .send({ title: first?.adds, cpv: first?.cpv.map(({ code }) => code) })
      .expect(201);
    expect((await ask(firm)).map(({ id }) => id)).not.toContain('groenonderhoud.onkruid');
  });

  it('name the capability that lacks a code', async () => {
    const firm = await schakel.person('firm');
    const { body } = await schakel
      .as(firm, 'post', '/v1/firm/capabilities')
      .set('if-match', '"1"')
      .send({ title: 'Ramen wassen' })
      .expect(201);
    const [first] = await ask(firm);
    expect(first).toMatchObject({ kind: 'code', capabilityId: body.capabilities[0].id });
  });

  it('are for firms only', async () => {
    const buyer = await schakel.person('buyer');
    await schakel
      .anonymous('supplier', 'get', '/v1/firm/profile-questions')
      .set('authorization', `Bearer ${buyer.token}`)
      .expect(401);
    await schakel.anonymous('supplier', 'get', '/v1/firm/profile-questions').expect(401);
  });
});
