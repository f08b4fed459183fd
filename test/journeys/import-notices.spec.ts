import { demoNotices, ImportNotice, type NoticeReport } from '@schakel/exchange';
import { Schakel } from '../support/schakel.js';

/** A call of a ministry for help with finding staff, in eForms, Dutch. */
const CALL = '00127505-2024.xml';

const files = new Map([...demoNotices()].map(({ fileName, bytes }) => [fileName, Buffer.from(bytes).toString('utf8')]));

/** The call as a later version of it would say it, from the day before the deadline of which is in 2027. */
function edition(version: string, { title, day }: { title: string; day: string }): Buffer {
  const text = (files.get(CALL) ?? '')
    .replace('>01</cbc:VersionID>', `>${version}</cbc:VersionID>`)
    .replace(/(PublicationDate>)[^<]*/, `$12026-11-${version}Z`)
    .replaceAll('20383042 Werving en selectie IT personeel', title)
    .replace(/(EndDate>)2025-01-31/g, `$1${day}`);
  return Buffer.from(text);
}

describe('A published notice from outside', () => {
  let schakel: Schakel;
  beforeAll(async () => {
    schakel = await Schakel.start();
  });
  afterAll(() => schakel.stop());

  const bring = async (bytes: Uint8Array, name = CALL): Promise<NoticeReport> => {
    const report = await schakel.get(ImportNotice).execute(bytes, name);
    await schakel.settle();
    return report;
  };
  const found = async (text: string): Promise<string[]> => {
    const { body } = await schakel.anonymous('public', 'get', '/v1/opportunities').query({ text }).expect(200);
    return body.items.map((hit: { opportunity: { id: string } }) => hit.opportunity.id);
  };
  const read = async (id = '') =>
    (await schakel.anonymous('public', 'get', `/v1/opportunities/${id}`).expect(200)).body;
  const changes = async (id = '') =>
    (await schakel.anonymous('public', 'get', `/v1/opportunities/${id}/changes`).expect(200)).body.items;

  it('becomes an opportunity that everyone finds and that says where it is from', async () => {
    const { status, opportunityId } = await bring(
      edition('01', { title: 'Zoeken van speurneuzen', day: '2027-02-01' }),
    );
    expect(status).toBe('imported');
    expect(await found('speurneuzen')).toEqual([opportunityId]);
    expect(await read(opportunityId)).toMatchObject({
      status: 'open',
      buyer: 'Ministerie van Defensie',
      deadline: '2027-02-01T11:00:00.000Z',
      language: 'nl',
      source: { name: 'TED', id: '00127505-2024', licence: expect.stringContaining('European Union') },
    });
  });

  it('stays one when it comes again, even sixteen times at once', async () => {
    const again = edition('01', { title: 'Zoeken van speurneuzen', day: '2027-02-01' });
    const reports = await Promise.all(Array.from({ length: 16 }, () => bring(again)));
    expect(new Set(reports.map(({ status }) => status))).toEqual(new Set(['unchanged']));
    expect(await found('speurneuzen')).toHaveLength(1);
    expect((await read(reports[0]?.opportunityId)).version).toBe(1);
  });

  it('is amended by a newer version, visibly, and not by an older one that comes late', async () => {
    const newer = await bring(edition('05', { title: 'Zoeken van zeebonken', day: '2027-03-01' }));
    expect(newer.status).toBe('updated');
    expect([await found('speurneuzen'), await found('zeebonken')]).toEqual([[], [newer.opportunityId]]);
    const [change] = await changes(newer.opportunityId);
    expect(change.fields).toEqual(
      expect.arrayContaining([
        { field: 'title', before: 'Zoeken van speurneuzen', after: 'Zoeken van zeebonken' },
        { field: 'deadline', before: '2027-02-01T11:00:00.000Z', after: '2027-03-01T11:00:00.000Z' },
      ]),
    );
    const late = await bring(edition('03', { title: 'Zoeken van laatkomers', day: '2027-02-15' }));
    expect(late).toMatchObject({ status: 'skipped', reason: 'a newer version of this notice is already here' });
    expect((await read(newer.opportunityId)).title).toBe('Zoeken van zeebonken');
  });

  it('is closed and no longer found once its deadline has passed', async () => {
    const { opportunityId } = await bring(edition('07', { title: 'Zoeken van strandjutters', day: '2026-11-20' }));
    expect(await read(opportunityId)).toMatchObject({ status: 'closed' });
    expect(await found('strandjutters')).toEqual([]);
  });

  it('that cannot be read is reported, whatever it is, and leaves nothing behind', async () => {
    const count = async () =>
      schakel.database.query('select count(*)::int as count, sum(version)::int as sum from opportunity');
    const before = await count();
    const broken = Buffer.from('<TED_EXPORT>');
    const unreadable = Object.assign(Buffer.from('<a/>'), {
      subarray: () => {
        throw new TypeError('nobody thought of this');
      },
    });
    expect(await bring(broken)).toEqual({
      file: CALL,
      status: 'skipped',
      reason: 'The XML is broken at line 1, column 12: unclosed tag: TED_EXPORT.',
    });
    expect(await bring(unreadable)).toEqual({
      file: CALL,
      status: 'skipped',
      reason: 'this file cannot be understood (TypeError: nobody thought of this)',
    });
    expect(await count()).toEqual(before);
  });
});

describe('The published notices that come with Schakel', () => {
  let schakel: Schakel;
  const reports: NoticeReport[] = [];
  beforeAll(async () => {
    schakel = await Schakel.start();
    for (const { bytes, fileName } of demoNotices()) {
      reports.push(await schakel.get(ImportNotice).execute(bytes, fileName));
    }
    await schakel.settle();
  });
  afterAll(() => schakel.stop());

  it('are all understood: a skipped one says why', () => {
    expect(reports.length).toBeGreaterThan(60);
    for (const { status, reason = '' } of reports)
      expect(status === 'imported' || /only points at a buyer profile/.test(reason)).toBe(true);
    for (const { notice } of reports)
      expect([notice?.title, notice?.buyer.name]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
  });

  it('hold no address or number of a person, anywhere in what is stored', async () => {
    const rows = (await schakel.database.query('select to_jsonb(o)::text as stored from opportunity o')) as {
      stored: string;
    }[];
    expect(rows.length).toBeGreaterThan(60);
    for (const { stored } of rows) {
      expect(stored).not.toMatch(/[\w.-]+@[\w-]+\.\w/);
      expect(stored).not.toMatch(/(?:tel|phone|telefoon)\S{0,8}\s{0,3}:?\s{0,3}\+?\(?0\d[\d\s()-]{7,}/i);
    }
  });

  it('keep the money of another currency at the source, and never count a filler as a value', async () => {
    const rows = (await schakel.database.query(
      `select value::float8 as cents, source->'value'->>'currency' as currency from opportunity where value is not null or source ? 'value'`,
    )) as { cents: number | null; currency: string | null }[];
    expect(rows.filter(({ currency }) => currency !== null).length).toBeGreaterThan(0);
    for (const { cents, currency } of rows) {
      if (currency !== null) expect([cents, currency]).not.toEqual([expect.anything(), 'EUR']);
      else expect(cents).toBeGreaterThan(100);
    }
  });

  it('change nothing when they come a second time', async () => {
    const state = () => schakel.database.query('select id, version, updated_at from opportunity order by id');
    const before = await state();
    for (const { bytes, fileName } of demoNotices()) {
      const { status } = await schakel.get(ImportNotice).execute(bytes, fileName);
      expect(['unchanged', 'skipped']).toContain(status);
    }
    expect(await state()).toEqual(before);
  });
});
