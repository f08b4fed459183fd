import { loadDemo } from '../support/demo.js';
import { type Person, Schakel } from '../support/schakel.js';

interface Cost {
  code: string;
  certificate: string | null;
  label: string;
  without: number;
  costs: number;
  meet: number;
  partly: number;
  lack: number;
  unknown: number;
  text: string;
}

interface Check {
  judged: number;
  fitting: number;
  unsure: number;
  requirements: Cost[];
  wishes: Cost[];
}

const DRAFT = {
  title: 'Schoonmaak van wijkcentra',
  description: 'Dagelijkse schoonmaak van twee wijkcentra in Amsterdam: zalen, keukens en entrees.',
  cpv: ['90910000'],
  nuts: ['NL32B'],
  value: 9_000_000,
  startsOn: '2027-03-01',
  reserved: 'art20',
  requiredCertificates: ['iso-9001', 'vca'],
  targetGroups: ['wajong'],
};

/** What each field is without what the code stands for. */
const WITHOUT: Readonly<Record<string, object>> = {
  reserved: { reserved: 'none' },
  area: { nuts: [] },
  value: { value: null },
  start: { startsOn: null },
  targetGroups: { targetGroups: [] },
};

describe('A check of the market, while a buyer writes', () => {
  let schakel: Schakel;
  let buyer: Person;
  beforeAll(async () => {
    schakel = await Schakel.start();
    await loadDemo(schakel);
    buyer = await schakel.person('buyer');
  });
  afterAll(() => schakel.stop());

  async function check(draft: object, language = 'nl'): Promise<Check> {
    const { body } = await schakel.as(buyer, 'post', '/v1/market-checks').query({ language }).send(draft).expect(200);
    return body as Check;
  }

  it('tells how many firms fit, of all that were judged, from the first words on', async () => {
    const empty = await check({});
    expect(empty.judged).toBeGreaterThan(50);
    expect(empty).toMatchObject({ fitting: 0, requirements: [], wishes: [] });
    const { fitting, judged } = await check({ title: 'Schoonmaak' });
    expect(fitting).toBeGreaterThan(0);
    expect(fitting).toBeLessThan(judged);
  });

  it('counts whom the list of the same draft shows as fitting', async () => {
    const { fitting, unsure, judged } = await check(DRAFT);
    const { body: need } = await schakel.as(buyer, 'post', '/v1/needs').send(DRAFT).expect(201);
    const { body: list } = await schakel
      .as(buyer, 'get', `/v1/needs/${need.id}/matches`)
      .query({ limit: 100 })
      .expect(200);
    const verdicts = list.items.map((item: { verdict: string }) => item.verdict) as string[];
    expect(judged).toBe(list.judged);
    expect(fitting).toBe(verdicts.filter((verdict) => verdict !== 'doesNotFit').length);
    expect(unsure).toBe(verdicts.filter((verdict) => verdict === 'unknown').length);
  });

  it('keeps its promises: without what costs something, as many fit as it says', async () => {
    const { fitting, requirements, wishes } = await check(DRAFT);
    expect(requirements.map(({ code, certificate }) => certificate ?? code)).toEqual(['iso-9001', 'vca', 'reserved']);
    expect(wishes.map(({ code }) => code)).toEqual(['area', 'value', 'start', 'targetGroups']);
    for (const { code, certificate, without, costs, meet, partly, lack, unknown } of [...requirements, ...wishes]) {
      const fewer = DRAFT.requiredCertificates.filter((one) => one !== certificate);
      const draft = { ...DRAFT, ...(certificate ? { requiredCertificates: fewer } : WITHOUT[code]) };
      expect([code, (await check(draft)).fitting]).toEqual([code, without]);
      expect(costs).toBe(without - fitting);
      expect(meet + partly + lack + unknown).toBe(without);
    }
  });

  it('excludes nobody for what is not known of it', async () => {
    const { fitting, unsure, requirements } = await check({ ...DRAFT, requiredCertificates: ['iso-14001'] });
    const [certificate] = requirements;
    expect(certificate?.unknown).toBeGreaterThan(0);
    expect(fitting).toBeGreaterThanOrEqual(unsure);
    expect(unsure).toBeGreaterThan(0);
  });

  it('says it in words, in Dutch and in English', async () => {
    const [dutch, english] = [await check(DRAFT, 'nl'), await check(DRAFT, 'en')];
    for (const { text, label } of [...dutch.requirements, ...dutch.wishes]) {
      expect(text).toMatch(/^(Hierzonder passen (\d+|niet meer) firma|Hiermee en hierzonder passen \d+ firma)/);
      expect(label).not.toMatch(/undefined|null/);
    }
    for (const { text } of [...english.requirements, ...english.wishes]) expect(text).toMatch(/firms? fit/);
    expect(dutch.requirements[2]?.label).toBe('Voorbehouden opdracht (artikel 2.82 Aanbestedingswet)');
  });

  it('does not mind a deadline that has passed, and says which codes are wrong', async () => {
    const late = await check({ ...DRAFT, deadline: '2020-01-01T12:00:00+01:00' });
    expect(late.fitting).toBe((await check(DRAFT)).fitting);
    const { body } = await schakel
      .as(buyer, 'post', '/v1/market-checks')
      .send({ cpv: ['12345678'], nuts: ['XX'] })
      .expect(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/cpv/0', '/nuts/0']);
  });

  it('keeps nothing', async () => {
    const count = async () => {
      const [row] = (await schakel.database.query(
        `select (select count(*) from opportunity) + (select count(*) from opportunity_match)
           + (select count(*) from match_list) + (select count(*) from firm_exposure) as rows`,
      )) as { rows: string }[];
      return row?.rows;
    };
    const before = await count();
    await check(DRAFT);
    expect(await count()).toBe(before);
  });
});
