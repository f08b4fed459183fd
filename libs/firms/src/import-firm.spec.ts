import { SEARCH_SCHEMA, SearchIndexState } from '@schakel/search';
import { nuts, places } from '@schakel/taxonomy';
import { TestClock } from '../../../test/support/clock.js';
import { testDatabase } from '../../../test/support/database.js';
import { Certificate, Firm } from './firm.entity.js';
import { FirmContents } from './firm-contents.js';
import { type ImportedFirm, ImportFirm } from './import-firm.js';
import { RecordFirm } from './record-firm.js';
import { wholeFirm } from './whole-firms.js';
import { FIRMS_SCHEMA } from './schema.js';

const SCHEMA = { ...FIRMS_SCHEMA, entities: [...FIRMS_SCHEMA.entities, ...SEARCH_SCHEMA.entities] };

const CAPABILITY = {
  title: 'Onderhoud van groen',
  description: 'Maaien, snoeien en onkruid verwijderen.',
  language: 'nl',
  cpv: ['77310000'],
  area: { kind: 'country' as const, country: 'NL' },
  valueFrom: null,
  valueTo: 100_000_00,
  fte: 4.5,
  earliestStart: '2027-01-01',
  places: [],
};

/** A firm as a file holds it; name only what a test is about. */
function aFirm({ firm, ...rest }: Omit<Partial<ImportedFirm>, 'firm'> & { firm?: Partial<ImportedFirm['firm']> } = {}) {
  return {
    sourceId: null,
    capabilities: [CAPABILITY],
    certificates: [{ code: 'pso-30-plus', number: '123', validFrom: '2026-01-01', validUntil: '2028-01-01' }],
    firm: {
      kvkNumber: '12345678',
      name: 'Groenploeg',
      legalForm: 'stichting',
      employees: 20,
      languages: ['nl'],
      website: null,
      mission: 'Werk voor wie er zelf niet aan komt.',
      postcode: '1053',
      city: null,
      targetGroups: { wajong: 8 },
      ...firm,
    },
    ...rest,
  } satisfies ImportedFirm;
}

describe('Importing a firm', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let imports: ImportFirm;
  beforeAll(async () => {
    database = await testDatabase(SCHEMA);
    const clock = new TestClock();
    const record = new RecordFirm(clock, new SearchIndexState());
    imports = new ImportFirm(database, clock, new FirmContents(nuts, places), record);
  });
  afterEach(async () => {
    for (const table of ['firm_match', 'certificate', 'capability', 'firm', 'organisation'])
      await database.query(`delete from ${table}`);
  });
  afterAll(() => database.drop());

  const stored = async (id: string) =>
    wholeFirm(database.manager, await database.manager.findOneByOrFail(Firm, { id }));

  it('completes it, publishes it and says that it is new', async () => {
    const { id, status } = await imports.execute(aFirm());
    expect(status).toBe('imported');
    const { firm, capabilities, certificates } = await stored(id);
    expect(firm).toMatchObject({ status: 'published', version: 1, city: 'Amsterdam', mainAim: 'unknown' });
    expect(firm.latitude).toBeCloseTo(52.37, 1);
    expect(capabilities).toEqual([expect.objectContaining({ title: CAPABILITY.title, nuts: ['NL'], fte: 4.5 })]);
    expect(certificates).toEqual([expect.objectContaining({ code: 'pso-30-plus', verifiedAt: null })]);
  });

  it('a second time changes nothing at all', async () => {
    const { id } = await imports.execute(aFirm());
    const before = await stored(id);
    expect(await imports.execute(aFirm())).toEqual({ id, status: 'unchanged' });
    expect(await stored(id)).toEqual(before);
    expect(await database.query('select count(*)::int from firm')).toEqual([{ count: 1 }]);
  });

  it('keeps what the file does not say: an absent column empties nothing', async () => {
    const { id } = await imports.execute(aFirm());
    const before = await stored(id);
    const silent = { mission: '', employees: null, targetGroups: {}, languages: [], city: null, postcode: null };
    expect(await imports.execute(aFirm({ firm: silent, capabilities: [], certificates: [] }))).toEqual({
      id,
      status: 'unchanged',
    });
    expect(await stored(id)).toEqual(before);
  });

  it('changes nothing of a firm that keeps its own profile here', async () => {
    const { id } = await imports.execute(aFirm());
    const before = await stored(id);
    await database.query(`insert into person (id, email, name) values (gen_random_uuid(), 'lid@firma.example', 'Lid')`);
    await database.query(`insert into member (organisation_id, person_id, role) select $1, id, 'admin' from person`, [
      id,
    ]);
    const change = aFirm({ firm: { mission: 'Een andere missie, die ook lang genoeg is.' } });
    expect(await imports.execute(change)).toEqual({
      id,
      status: 'refused',
      reason: expect.stringContaining('its own profile'),
    });
    expect(await imports.execute(aFirm())).toEqual({ id, status: 'unchanged' });
    expect(await stored(id)).toEqual(before);
    await database.query('delete from member');
    await database.query('delete from person');
  });

  it.each<[string, Parameters<typeof aFirm>[0]]>([
    ['its mission', { firm: { mission: 'Een andere missie, die ook lang genoeg is.' } }],
    ['a count', { firm: { targetGroups: { wajong: 9 } } }],
    ['a capability', { capabilities: [{ ...CAPABILITY, title: 'Onderhoud van bomen' }] }],
    ['the number of capabilities', { capabilities: [CAPABILITY, { ...CAPABILITY, title: 'Bomen' }] }],
    ['an area', { capabilities: [{ ...CAPABILITY, area: { kind: 'nuts', codes: ['NL32'] } }] }],
    ['a certificate', { certificates: [{ code: 'iso-9001', number: null, validFrom: null, validUntil: null }] }],
  ])('again with another value of %s updates it, once', async (_what, change) => {
    const { id } = await imports.execute(aFirm());
    expect(await imports.execute(aFirm(change))).toEqual({ id, status: 'updated' });
    expect((await stored(id)).firm.version).toBe(2);
    expect(await imports.execute(aFirm(change))).toEqual({ id, status: 'unchanged' });
  });

  it('keeps the order of certificates out of it', async () => {
    const iso = { code: 'iso-9001', number: null, validFrom: null, validUntil: null };
    const [pso] = aFirm().certificates;
    await imports.execute(aFirm({ certificates: pso ? [pso, iso] : [] }));
    expect((await imports.execute(aFirm({ certificates: pso ? [iso, pso] : [] }))).status).toBe('unchanged');
  });

  it('under another name renames its organisation too', async () => {
    const { id } = await imports.execute(aFirm());
    await imports.execute(aFirm({ firm: { name: 'Groenploeg Nieuw' } }));
    expect(await database.query('select name from organisation where id = $1', [id])).toEqual([
      { name: 'Groenploeg Nieuw' },
    ]);
  });

  it('leaves what an account manager established: statements, and certificates that stayed the same', async () => {
    const { id } = await imports.execute(aFirm());
    const seen = '2026-11-20T10:00:00.000Z';
    await database.manager.update(Firm, { id }, { mainAim: 'yes', verifiedAt: seen });
    await database.manager.update(Certificate, { firmId: id }, { verifiedAt: seen });
    const iso = { code: 'iso-9001', number: null, validFrom: null, validUntil: null };
    await imports.execute(aFirm({ certificates: [...aFirm().certificates, iso] }));
    const { firm, certificates } = await stored(id);
    expect(firm).toMatchObject({ mainAim: 'yes', verifiedAt: seen });
    expect(certificates.map(({ code, verifiedAt }) => [code, verifiedAt])).toEqual([
      ['iso-9001', null],
      ['pso-30-plus', seen],
    ]);
    const changed = aFirm().certificates.map((held) => ({ ...held, validUntil: '2030-01-01' }));
    await imports.execute(aFirm({ certificates: changed }));
    expect((await stored(id)).certificates).toEqual([expect.objectContaining({ verifiedAt: null })]);
  });

  it('without a KvK number is known by its identifier in the file, and keeps it when the number comes', async () => {
    const known = { sourceId: 'F-1', firm: { kvkNumber: null } };
    const { id } = await imports.execute(aFirm(known));
    expect(await imports.execute(aFirm(known))).toEqual({ id, status: 'unchanged' });
    expect(await imports.execute(aFirm({ sourceId: 'F-1' }))).toEqual({ id, status: 'updated' });
  });

  it('that is not complete enough stays a draft that is not matched', async () => {
    const { id } = await imports.execute(aFirm({ firm: { mission: 'Kort.' } }));
    expect((await stored(id)).firm).toMatchObject({ status: 'draft', publishedAt: null });
    expect(await database.query('select data from firm_match where id = $1', [id])).toEqual([{ data: null }]);
  });

  it('with wrong values is refused whole, with every wrong value of the part', async () => {
    const wrong = aFirm({ firm: { legalForm: 'vereniging van eigenaren', targetGroups: { wajong: 21 } } });
    await expect(imports.execute(wrong)).rejects.toMatchObject({
      code: 'invalid-input',
      errors: [{ pointer: '/legalForm' }, { pointer: '/targetGroups' }],
    });
    expect(await database.query('select id from organisation')).toEqual([]);
  });

  it('four times at the same moment makes one firm', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => imports.execute(aFirm())));
    expect(answers.map(({ status }) => status).sort()).toEqual(['imported', 'unchanged', 'unchanged', 'unchanged']);
  });
});
