import { ForgetOldLists } from '@schakel/matches';
import { type Person, Schakel } from '../support/schakel.js';

const DAY = 86_400_000;

interface Item {
  rank: number;
  score: number;
  verdict: string;
  reasons: { code: string; text: string }[];
  firm: { id: string; name: string };
  opportunity: { id: string };
}

interface List {
  listId: string;
  asOf: string;
  total: number;
  seed: string;
  items: Item[];
  excluded: Item[];
  next: string | null;
}

describe('A match list, once seen', () => {
  let schakel: Schakel;
  let buyer: Person;
  let broker: Person;
  const firms: Person[] = [];
  beforeAll(async () => {
    schakel = await Schakel.start();
    buyer = await schakel.person('buyer');
    broker = await schakel.person('broker');
    // seven that are equally good, and one that does other work
    for (let number = 1; number <= 7; number += 1)
      firms.push(await firm(`Poetsploeg ${number}`, 'Schoonmaak van wijkcentra', ['90911000']));
    firms.push(await firm('De Bakkerij', 'Brood en gebak', ['15810000']));
  });
  afterAll(() => schakel.stop());

  async function firm(name: string, title: string, cpv: string[], publish = true): Promise<Person> {
    const person = await schakel.person('firm', { name });
    let version = 1;
    const send = (method: 'post' | 'patch', path: string, body: object = {}) =>
      schakel.as(person, method, `/v1/firm${path}`).set('if-match', `"${version++}"`).send(body);
    await send('patch', '', { mission: 'Wij geven werk aan wie elders niet aan de slag komt.' }).expect(200);
    await send('post', '/capabilities', { title, description: title, cpv }).expect(201);
    if (publish) await send('post', '/publish').expect(200);
    return person;
  }

  async function need(title = 'Schoonmaak van drie wijkcentra', content: object = {}): Promise<string> {
    const { body } = await schakel
      .as(buyer, 'post', '/v1/needs')
      .send({ title, description: `${title} in Amsterdam, dagelijks.`, cpv: ['90911000'], nuts: ['NL32B'], ...content })
      .expect(201);
    return body.id as string;
  }

  async function page(id: string, query: object = {}, person = buyer): Promise<List> {
    const path = person.api === 'broker' ? `/v1/opportunities/${id}/matches` : `/v1/needs/${id}/matches`;
    const { body } = await schakel.as(person, 'get', path).query(query).expect(200);
    return body as List;
  }
  const names = ({ items }: List) => items.map((item) => item.firm.name);
  async function rows<T>(sql: string, ...parameters: unknown[]): Promise<T[]> {
    return (await schakel.database.query(sql, parameters)) as T[];
  }

  it('is read page by page, each firm once, however much changes meanwhile', async () => {
    const id = await need();
    const whole = await page(id, { limit: 100 });
    const first = await page(id, { limit: 3 });
    expect(first.total).toBe(8);
    const late = await firm('Net Te Laat', 'Schoonmaak van wijkcentra', ['90911000']);
    const second = await page(id, { limit: 3, cursor: first.next });
    const third = await page(id, { limit: 3, cursor: second.next });
    expect([first, second, third].flatMap(names)).toEqual(names(whole));
    expect([first, second, third].flatMap(({ items }) => items.map(({ rank }) => rank))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
    expect([second.listId, third.listId]).toEqual([first.listId, first.listId]);
    expect(third.next).toBeNull();
    expect(names(await page(id, { limit: 100 }))).toContain('Net Te Laat');
    await schakel.as(late, 'post', '/v1/firm/unpublish').set('if-match', '"4"').expect(200);
    expect(names(await page(id, { limit: 100 }))).not.toContain('Net Te Laat');
  });

  it('leaves a firm out that took its profile back, and does not move the others up', async () => {
    const id = await need();
    const first = await page(id, { limit: 4 });
    const whole = await page(id, { limit: 100 });
    const [gone] = whole.items.slice(4);
    const person = firms.find(({ organisationId }) => organisationId === gone?.firm.id) as Person;
    await schakel.as(person, 'post', '/v1/firm/unpublish').set('if-match', '"4"').expect(200);
    const second = await page(id, { limit: 4, cursor: first.next });
    expect(second.items.map(({ rank }) => rank)).toEqual([6, 7, 8]);
    await schakel.as(person, 'post', '/v1/firm/publish').set('if-match', '"5"').expect(200);
  });

  const refused = async (path: string, cursor: string | null, person: Person) => {
    const { body } = await schakel.as(person, 'get', path).query({ cursor }).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: 'cursor' })]);
  };

  it('takes no cursor of another list, but one of a colleague', async () => {
    const [id, other] = [await need(), await need()];
    const { next } = await page(id, { limit: 2 });
    await refused(`/v1/needs/${other}/matches`, next, buyer);
    const colleague = await schakel.person('buyer', { organisationId: buyer.organisationId, role: 'reader' });
    await schakel.as(colleague, 'get', `/v1/needs/${id}/matches`).query({ cursor: next }).expect(200);
  });

  it('gives everyone a turn: who was shown for another need comes after equals who were not', async () => {
    await schakel.database.query('delete from firm_exposure');
    const shown = names(await page(await need('Schoonmaak van twee wijkcentra'), { limit: 3 }));
    const id = await need('Schoonmaak van vier wijkcentra');
    const order = names(await page(id, { limit: 7 }));
    expect(order.slice(4).sort()).toEqual(shown.sort());
    // looking again is no new turn, and page 2 adds those that were not seen yet
    expect(names(await page(id, { limit: 7 }))).toEqual(order);
  });

  it('counts what a buyer saw once, and nothing that an account manager looks at', async () => {
    await schakel.database.query('delete from firm_exposure');
    const id = await need('Schoonmaak van een wijkcentrum', { deadline: '2027-02-01T12:00:00+01:00' });
    await schakel.as(buyer, 'post', `/v1/needs/${id}/publish`).set('if-match', '"1"').expect(200);
    const exposures = () => rows<{ firm_id: string; shown_at: Date }>('select * from firm_exposure order by firm_id');
    await page(id, {}, broker);
    expect(await exposures()).toEqual([]);
    const first = await page(id, { limit: 2 });
    const before = await exposures();
    expect(before.map(({ firm_id: each }) => each).sort()).toEqual(first.items.map((item) => item.firm.id).sort());
    schakel.clock.forward(60_000);
    const second = await page(id, { limit: 2, cursor: first.next });
    const after = await exposures();
    expect(after).toHaveLength(4);
    schakel.clock.forward(60_000);
    await page(id, { limit: 2, cursor: first.next });
    expect(await exposures()).toEqual(after);
    expect(second.items).toHaveLength(2);
  });

  it('is shown in an order that anyone can check: by score, then by turn, then by lot', async () => {
    const id = await need();
    const list = await page(id, { limit: 100 });
    expect(list.seed).toBe(id);
    for (const [at, { score }] of list.items.entries())
      for (const later of list.items.slice(at + 1)) expect(later.score - score).toBeLessThanOrEqual(0.02);
    expect(list.items.at(-1)?.firm.name).toBe('De Bakkerij');
    expect(list.items.map(({ verdict }) => verdict)).toEqual([...Array<string>(7).fill('fits'), 'doesNotFit']);
  });

  describe('is proof of equal treatment', () => {
    let id: string;
    let list: List;
    beforeAll(async () => {
      id = await need('Schoonmaak van vijf wijkcentra', { requiredCertificates: ['iso-9001'] });
      list = await page(id, { limit: 5 });
      await page(id, { limit: 5, cursor: list.next });
      schakel.clock.forward(60_000);
      await page(id, { limit: 5 });
    });
    const read = async (path = '', person = buyer) => {
      const { body } = await schakel.as(person, 'get', `/v1/needs/${id}/match-lists${path}`).expect(200);
      return body;
    };

    it('tells which lists were seen, by whom and when, newest first', async () => {
      const { items, next } = await read();
      expect(next).toBeNull();
      expect(items).toHaveLength(2);
      expect(items[1]).toMatchObject({
        id: list.listId,
        asOf: list.asOf,
        memberId: buyer.personId,
        judged: 8,
        total: 8,
        shown: 8,
        seed: id,
      });
      expect(items[0]).toMatchObject({ shown: 5 });
    });

    it('tells who was shown, in which order and why, in words', async () => {
      const shown = await read(`/${list.listId}?language=nl`);
      expect(shown.items.map((item: { firmId: string }) => item.firmId).slice(0, 5)).toEqual(
        list.items.map(({ firm: each }) => each.id),
      );
      const [best] = shown.items;
      expect(best).toMatchObject({
        rank: 1,
        name: list.items[0]?.firm.name,
        score: list.items[0]?.score,
        lastShown: expect.any(String),
        shownAt: list.asOf,
      });
      expect(best.reasons.map((reason: { text: string }) => reason.text)).toEqual(
        expect.arrayContaining(list.items[0]?.reasons.map(({ text }) => text) ?? []),
      );
      const sum = best.fit.parts.reduce(
        (total: number, part: { contribution: number }) => total + part.contribution,
        0,
      );
      expect(sum).toBeCloseTo(best.fit.score, 6);
    });

    it('does not change when a firm changes, leaves, or is called something else', async () => {
      const before = await read(`/${list.listId}`);
      const [first] = firms as [Person];
      await schakel
        .as(first, 'patch', '/v1/firm')
        .set('if-match', `"${(await schakel.as(first, 'get', '/v1/firm')).body.version}"`)
        .send({ name: 'Heet Nu Anders' })
        .expect(200);
      expect(await read(`/${list.listId}`)).toEqual(before);
    });

    it('is there for the organisation that saw it, and for nobody else', async () => {
      const stranger = await schakel.person('buyer');
      await schakel.as(stranger, 'get', `/v1/needs/${id}/match-lists`).expect(404);
      await schakel.as(stranger, 'get', `/v1/needs/${id}/match-lists/${list.listId}`).expect(404);
      const another = await need();
      await schakel.as(buyer, 'get', `/v1/needs/${another}/match-lists/${list.listId}`).expect(404);
      expect((await schakel.as(buyer, 'get', `/v1/needs/${another}/match-lists`).expect(200)).body.items).toEqual([]);
    });

    it('keeps what was excluded, and for what', async () => {
      const strict = await need('Schoonmaak van zes wijkcentra', { reserved: 'art20' });
      const [own] = firms as [Person];
      const { body: profile } = await schakel.as(own, 'get', '/v1/firm').expect(200);
      await schakel
        .as(own, 'patch', '/v1/firm')
        .set('if-match', `"${profile.version}"`)
        .send({ mainAim: 'no' })
        .expect(200);
      const { listId, excluded } = await page(strict);
      expect(excluded.map((item) => item.firm.id)).toEqual([own.organisationId]);
      const { body } = await schakel.as(buyer, 'get', `/v1/needs/${strict}/match-lists/${listId}`).expect(200);
      expect(body.excluded).toEqual([
        expect.objectContaining({
          rank: 1,
          firmId: own.organisationId,
          reasons: expect.arrayContaining([expect.objectContaining({ code: 'notEligible' })]),
        }),
      ]);
    });
  });

  it('is kept for a firm, too, page by page', async () => {
    for (let number = 1; number <= 3; number += 1) {
      const id = await need(`Schoonmaak van wijkcentrum ${number}`, { deadline: '2027-02-01T12:00:00+01:00' });
      await schakel.as(buyer, 'post', `/v1/needs/${id}/publish`).set('if-match', '"1"').expect(200);
    }
    const [, own] = firms as [Person, Person];
    const ask = async (query: object) =>
      (await schakel.as(own, 'get', '/v1/matches').query(query).expect(200)).body as List;
    const first = await ask({ limit: 2 });
    const second = await ask({ limit: 2, cursor: first.next });
    const ids = [first, second].flatMap(({ items }) => items.map((item) => item.opportunity.id));
    expect(new Set(ids).size).toBe(4);
    expect(second.listId).toBe(first.listId);
  });

  it('is not gone through for more than a day', async () => {
    const id = await need();
    const { next } = await page(id, { limit: 2 });
    schakel.clock.forward(DAY + 1);
    buyer = await schakel.signedInAgain(buyer);
    await refused(`/v1/needs/${id}/matches`, next, buyer);
  });

  it('is forgotten: what a firm saw after a month, what a buyer saw after three years', async () => {
    const count = async () => {
      const [row] = await rows<{ firms: number; needs: number; entries: number }>(
        `select count(*) filter (where opportunity_id is null)::int as firms,
           count(*) filter (where firm_id is null)::int as needs,
           (select count(*)::int from match_list_entry) as entries from match_list`,
      );
      return row;
    };
    const forget = () => schakel.get(ForgetOldLists).execute();
    await forget();
    const before = await count();
    expect(before?.firms).toBe(1);
    expect(before?.needs).toBeGreaterThan(10);
    schakel.clock.forward(31 * DAY);
    await forget();
    expect(await count()).toMatchObject({ firms: 0, needs: before?.needs });
    schakel.clock.forward(3 * 366 * DAY);
    await forget();
    expect(await count()).toEqual({ firms: 0, needs: 0, entries: 0 });
  });
});
