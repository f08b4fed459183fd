import { type ApiName, Schakel } from '../support/schakel.js';

const PATH = '/v1/cpv-suggestions';

interface Item {
  code: string;
  checkDigit: number;
  label: string;
  path: { code: string; label: string }[];
  confidence: number;
  why: string[];
}

describe('CPV suggestions', () => {
  let schakel: Schakel;
  beforeAll(async () => {
    schakel = await Schakel.start();
  });
  afterAll(() => schakel.stop());

  const ask = (body: object, query = '') => schakel.anonymous('public', 'post', `${PATH}${query}`).send(body);

  it('are ten codes for a text, with label, path, confidence and why, for anyone', async () => {
    const { body } = await ask({ title: 'Ramen lappen', description: 'In twee wijkcentra, elke maand.' }).expect(200);
    expect(body).toMatchObject({ language: 'nl', languageSure: true, needsMoreWords: false, advice: null });
    const items = body.items as Item[];
    expect(new Set(items.map(({ code }) => code)).size).toBe(10);
    expect(items[0]).toMatchObject({
      code: '90911300',
      checkDigit: 9,
      label: 'Wassen van ramen',
      path: [{ code: '90000000' }, { code: '90900000' }, { code: '90910000' }, { code: '90911000' }],
    });
    expect(items[0]?.why[0]).toContain('‘Ramen’ en ‘lappen’');
    expect(items[0]?.why.at(-1)).toMatch(/^Hoort bij: .* › Wassen van ramen\.$/);
    const confidences = items.map(({ confidence }) => confidence);
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
    expect(confidences.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
  });

  it('answer in the language asked for, whatever the language of the text', async () => {
    const { body } = await ask({ text: 'Nettoyage des vitres de deux écoles' }, '?language=en').expect(200);
    expect(body.language).toBe('fr');
    expect(body.items[0].label).toMatch(/cleaning services/i);
    expect(body.items[0].why.at(-1)).toMatch(/^Belongs to: /);
    const told = await ask({ text: 'Renhold', language: 'no' }, '?language=en').expect(200);
    expect(told.body).toMatchObject({ language: 'da', languageSure: true });
  });

  it('ask for more words where the text says too little', async () => {
    const { body } = await ask({ text: 'xyz' }).expect(200);
    expect(body).toMatchObject({ languageSure: false, needsMoreWords: true });
    expect(body.advice).toContain('in een paar zinnen');
    expect(body.items).toHaveLength(10);
  });

  it('say everything that is wrong with the input', async () => {
    const pointers = async (body: object) => {
      const answer = await ask(body).expect(400);
      return (answer.body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    };
    expect(await pointers({})).toEqual(['/text']);
    expect(await pointers({ text: '  ' })).toEqual(['/text']);
    expect(await pointers({ text: 'a', title: 'b' })).toEqual(['/text']);
    expect(await pointers({ description: 'b' })).toEqual(['/title']);
    expect(await pointers({ text: 'a'.repeat(20_001), language: 'xx', more: 1 })).toEqual(
      expect.arrayContaining(['/text', '/language', '/more']),
    );
    await ask({ text: 'a' }, '?language=fr').expect(400);
  });

  it('are there where needs and capabilities are written, for who signed in', async () => {
    for (const [kind, api] of [
      ['buyer', 'buyer'],
      ['firm', 'supplier'],
    ] as const satisfies readonly [string, ApiName][]) {
      await schakel.anonymous(api, 'post', PATH).send({ text: 'drukwerk' }).expect(401);
      const person = await schakel.person(kind, { role: 'editor' });
      const { body } = await schakel.as(person, 'post', PATH).send({ text: 'drukwerk' }).expect(200);
      expect(body.items[0].code.slice(0, 2)).toBe('79');
    }
  });

  it('are not computed for one network without end', async () => {
    const answers = await Promise.all(Array.from({ length: 130 }, () => ask({ text: 'post' })));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0);
  });
});
