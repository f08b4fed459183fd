import { parse } from 'csv-parse/sync';
import { newNeed, publishedFirm } from '../support/market.js';
import { type Person, Schakel } from '../support/schakel.js';

describe('Open data', () => {
  let schakel: Schakel;
  let buyer: Person;
  let firm: Person;
  let need: string;
  beforeAll(async () => {
    schakel = await Schakel.start();
    buyer = await schakel.person('buyer', { name: 'Gemeente Veldmeer' });
    firm = await publishedFirm(schakel, '=HYPERLINK("http://kwaad.example")', { title: 'Schoonmaak, "grondig"' });
    await schakel.person('firm', { name: 'Nog Niet Af' });
    const { headers } = await schakel.as(firm, 'get', '/v1/firm').expect(200);
    await schakel
      .as(firm, 'patch', '/v1/firm')
      .set('if-match', headers['etag'] ?? '')
      .send({ employees: 4, targetGroups: { wajong: 2, wsw: 3 } })
      .expect(400);
    await schakel
      .as(firm, 'patch', '/v1/firm')
      .set('if-match', headers['etag'] ?? '')
      .send({ employees: 6, targetGroups: { wajong: 2, wsw: 3 } })
      .expect(200);
    need = await newNeed(schakel, buyer, { howToRespond: 'Bel KANARIE op 020 555 01 00', value: 12_345_600 });
    await newNeed(schakel, buyer, { title: 'Een concept dat niemand ziet' }, { publish: false });
    const closed = await newNeed(schakel, buyer, { title: 'Al gesloten' });
    await schakel.as(buyer, 'post', `/v1/needs/${closed}/close`).set('if-match', '"2"').expect(200);
  });
  afterAll(() => schakel.stop());

  const download = (file: string) =>
    schakel
      .anonymous('public', 'get', `/v1/datasets/${file}`)
      .buffer(true)
      .parse((response, done) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => {
          text += piece;
        });
        response.on('end', () => done(null, text));
      });
  const rows = async (name: string) =>
    parse((await download(`${name}.csv`).expect(200)).body as string, { columns: true }) as Record<string, string>[];
  const records = async (name: string) =>
    JSON.parse((await download(`${name}.json`).expect(200)).body as string) as Record<string, unknown>[];

  it('is described with its licence, its fields and where to get it, in two languages', async () => {
    const { body, headers } = await schakel.anonymous('public', 'get', '/v1/datasets').query({ language: 'nl' });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual(['firms', 'opportunities']);
    for (const { licence, downloads, fields, title, description } of body.items) {
      expect(licence).toEqual({ name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' });
      expect(title.length * description.length).toBeGreaterThan(0);
      for (const { format, url } of downloads) {
        const file = url.replace(/^.*\/v1\/datasets\//, '');
        expect(file).toMatch(new RegExp(`\\.${format}$`));
        const answer = await download(file).expect(200);
        const names = fields.map((field: { name: string }) => field.name);
        const text = answer.body as string;
        expect(format === 'csv' ? text.split('\r\n')[0]?.split(',') : Object.keys(JSON.parse(text)[0])).toEqual(names);
      }
    }
    const english = await schakel.anonymous('public', 'get', '/v1/datasets').query({ language: 'en' });
    expect(english.body.items[0].title).toBe('Social firms');
  });

  it('holds the published firms, without counts of people, and no formula that a spreadsheet would run', async () => {
    const [row, ...others] = await rows('firms');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      id: firm.organisationId,
      name: `'=HYPERLINK("http://kwaad.example")`,
      size: 'micro',
      targetGroups: 'wsw',
      capabilities: 'Schoonmaak, "grondig"',
      cpv: '90911000',
      reservedArt20: 'unknown',
      reservedAsOf: '2026-11-24',
    });
    const [record] = await records('firms');
    expect(record).toMatchObject({ name: '=HYPERLINK("http://kwaad.example")', targetGroups: ['wsw'], website: null });
    expect(JSON.stringify(record)).not.toMatch(/wajong|employees|postcode/);
  });

  it('holds what is open and nothing else, without whom to call', async () => {
    const [row, ...others] = await rows('opportunities');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      id: need,
      buyer: 'Gemeente Veldmeer',
      valueCents: '12345600',
      source: '',
      licence: '',
    });
    const [record] = await records('opportunities');
    expect(record).toMatchObject({
      cpv: ['90911000'],
      nuts: ['NL32B'],
      valueCents: 12_345_600,
      reservationIntent: null,
    });
    expect(JSON.stringify([row, record])).not.toContain('KANARIE');
  });

  it('comes as a file with a name and a day', async () => {
    const { headers } = await download('firms.csv').expect(200);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="schakel-firms-2026-11-24.csv"',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    });
    for (const file of ['firms.xlsx', 'people.csv', 'firms', '..%2Ffirms.csv', 'firms.csv.json'])
      await schakel.anonymous('public', 'get', `/v1/datasets/${file}`).expect(404);
  });

  it('is a catalogue for data portals, in which every dataset and distribution has a licence', async () => {
    const { body, headers } = await download('catalogue.jsonld').expect(200);
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
    const catalogue = JSON.parse(body as string);
    expect(catalogue['@type']).toBe('dcat:Catalog');
    for (const dataset of catalogue['dcat:dataset']) {
      expect(dataset).toMatchObject({ '@type': 'dcat:Dataset', 'dct:license': { '@id': expect.any(String) } });
      expect(dataset['dct:title'].map((title: Record<string, string>) => title['@language'])).toEqual(['nl', 'en']);
      for (const distribution of dataset['dcat:distribution'])
        expect(distribution).toMatchObject({
          '@type': 'dcat:Distribution',
          'dct:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
          'dcat:downloadURL': { '@id': expect.stringMatching(/^http.*\/v1\/datasets\/\w+\.(csv|json)$/) },
        });
    }
  });

  it('is slowed down for who downloads it over and over', async () => {
    schakel.clock.forward(3_600_000);
    for (let at = 0; at < 12; at += 1) await download('firms.json').expect(200);
    const { headers } = await schakel.anonymous('public', 'get', '/v1/datasets/firms.json').expect(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    await schakel.anonymous('public', 'get', '/v1/datasets').expect(200);
  });
});
