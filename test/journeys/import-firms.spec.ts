import { type FirmReport, ImportFirms } from '@schakel/exchange';
import { type Person, Schakel } from '../support/schakel.js';

const HEADING =
  'kvkNumber;name;mission;employees;targetGroups;certificates;titel;omschrijving;cpv;plaats;areaPlace;areaKm';
const MISSION = 'Werk voor mensen die elders niet aan de slag komen.';
const WASHER = `90000001;Wasserij Wit;${MISSION};20;banenafspraak:8;iso-9001:2026-01-01/2028-01-01;Linnengoed wassen;Lakens en tafelkleden voor hotels.;98310000;Utrecht;Utrecht;30`;
const SMITH = `90000002;Smederij Rood;${MISSION};6;;;Hekken smeden;Hekwerk op maat.;45340000;Zwolle;Zwolle;40`;

describe('Firms from a file', () => {
  let schakel: Schakel;
  let buyer: Person;
  beforeAll(async () => {
    schakel = await Schakel.start();
    buyer = await schakel.person('buyer');
  });
  afterAll(() => schakel.stop());

  const bring = async (...rows: string[]): Promise<FirmReport[]> => {
    const reports: FirmReport[] = [];
    const file = Buffer.from([HEADING, ...rows].join('\n'));
    for await (const report of schakel.get(ImportFirms).execute([file])) reports.push(report);
    await schakel.settle();
    return reports;
  };
  const found = async (text: string): Promise<string[]> => {
    const { body } = await schakel.anonymous('public', 'get', '/v1/firms').query({ text }).expect(200);
    return body.items.map((hit: { firm: { name: string } }) => hit.firm.name);
  };
  const matched = async (): Promise<{ firm: { name: string }; reasons: { text: string }[]; score: number }[]> => {
    const need = { title: 'Lakens wassen voor een verpleeghuis', cpv: ['98310000'], nuts: ['NL350'] };
    const { body: made } = await schakel.as(buyer, 'post', '/v1/needs').send(need).expect(201);
    return (await schakel.as(buyer, 'get', `/v1/needs/${made.id}/matches`).expect(200)).body.items;
  };
  const state = () =>
    schakel.database.query(
      `select f.id, f.version, f.updated_at, (select array_agg(c.id order by c.id) from capability c where c.firm_id = f.id) as capabilities
       from firm f order by f.id`,
    );

  it('are found and matched at once, the good rows next to the bad ones', async () => {
    const reports = await bring(WASHER, SMITH, `90000003;Te Kort;${MISSION};x;;;Iets;;;;;`);
    expect(reports.map(({ status }) => status).toSorted()).toEqual(['imported', 'imported', 'refused']);
    expect(await found('tafelkleden')).toEqual(['Wasserij Wit']);
    const [best] = await matched();
    expect(best).toMatchObject({ firm: { name: 'Wasserij Wit' } });
    expect(best?.score).toBeGreaterThan(0.5);
    expect(best?.reasons.length).toBeGreaterThan(1);
  });

  it('change nothing when the file comes again: no version, no work for the index', async () => {
    const before = await state();
    expect((await bring(WASHER, SMITH)).map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
    expect(await state()).toEqual(before);
  });

  it('are found by their new words and not by their old ones when a row has changed', async () => {
    const [washer, smith] = await bring(WASHER.replace('Lakens en tafelkleden', 'Badjassen en handdoeken'), SMITH);
    expect([washer?.status, smith?.status]).toEqual(['updated', 'unchanged']);
    expect([await found('tafelkleden'), await found('badjassen')]).toEqual([[], ['Wasserij Wit']]);
  });

  it('never show how many of a group there are when there are fewer than three', async () => {
    await bring(WASHER.replace('banenafspraak:8', 'banenafspraak:8|wajong:2'));
    const { body } = await schakel
      .anonymous('public', 'get', '/v1/firms')
      .query({ text: 'badjassen lakens' })
      .expect(200);
    const { firm } = body.items[0];
    const { body: whole } = await schakel.anonymous('public', 'get', `/v1/firms/${firm.id}`).expect(200);
    expect(whole.targetGroups).toEqual({ banenafspraak: 8 });
  });

  it('stay a draft that nobody else sees until they say enough', async () => {
    const [report] = await bring('90000009;Zwijgers;;;;;Fluisteren;;;;;');
    expect(report).toMatchObject({ status: 'imported', name: 'Zwijgers' });
    expect(await found('fluisteren')).toEqual([]);
  });

  it('are one firm when one file is imported by eight people at once', async () => {
    // With a code: without one the first such text loads what predicts codes, and nothing else runs in that half second.
    const row = `90000010;Samen;${MISSION};;;;Touwtrekken;;92600000;;;`;
    const all = await Promise.all(Array.from({ length: 8 }, () => bring(row)));
    expect(all.flat().filter(({ status }) => status === 'imported')).toHaveLength(1);
    expect(all.flat().filter(({ status }) => status === 'unchanged')).toHaveLength(7);
    expect(await found('touwtrekken')).toEqual(['Samen']);
  });
});
