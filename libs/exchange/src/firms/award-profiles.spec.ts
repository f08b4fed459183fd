import { parseAwardProfiles, parseAwardQueries } from './award-profiles.js';

async function all<T>(found: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const one of found) list.push(one);
  return list;
}

const bytes = (...records: unknown[]) => [
  Buffer.from(records.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n')),
];

describe('profiles from award records', () => {
  it('have a capability for each contract won', async () => {
    const capability = {
      title: 'Reagentes',
      description: '',
      cpv: ['33696500'],
      nuts: [],
      places: ['Portugal, Lisboa, Lisboa'],
      value: 448992.5,
    };
    const read = await all(
      parseAwardProfiles(bytes({ id: 'f1', name: 'Labo', language: 'PT', capabilities: [capability] })),
    );
    expect(read).toEqual([{ line: 1, record: { id: 'f1', name: 'Labo', language: 'pt', capabilities: [capability] } }]);
  });

  it('may be a text alone', async () => {
    const read = await all(parseAwardProfiles(bytes({ id: 'd1', language: 'nl', text: 'Groen\nonderhoud' })));
    expect(read).toEqual([
      {
        line: 1,
        record: {
          id: 'd1',
          name: 'd1',
          language: 'nl',
          capabilities: [{ title: 'Groen\nonderhoud', description: '', cpv: [], nuts: [], places: [] }],
        },
      },
    ]);
  });

  it('are not missed for a wrong code, a missing value or a control character', async () => {
    const [read] = await all(
      parseAwardProfiles(
        bytes({
          id: 'f1',
          name: 'A\u0001B',
          language: 'other',
          capabilities: [{ title: 'x\u0000y', cpv: ['3369', '33696500-0'], nuts: null, value: null }],
        }),
      ),
    );
    expect(read).toEqual({
      line: 1,
      record: {
        id: 'f1',
        name: 'A B',
        capabilities: [{ title: 'x y', description: '', cpv: ['33696500'], nuts: [], places: [] }],
      },
    });
  });

  it('that cannot be used are told with line and field', async () => {
    const read = await all(
      parseAwardProfiles(bytes('{', { name: 'x' }, { id: 'a b', name: 'x' }, { id: 'a', capabilities: 3 }, 5)),
    );
    expect(read).toEqual([
      { line: 1, errors: [{ field: '', reason: 'the line is not valid JSON' }] },
      { line: 2, errors: [{ field: 'id', reason: 'is required' }] },
      { line: 3, errors: [{ field: 'id', reason: 'must not hold spaces' }] },
      { line: 4, errors: [{ field: 'capabilities', reason: 'must be a list' }] },
      {
        line: 5,
        errors: [
          { field: '', reason: 'must be an object' },
          { field: 'id', reason: 'is required' },
        ],
      },
    ]);
  });
});

describe('queries from award records', () => {
  it('are read with what is known beside the text', async () => {
    const query = {
      id: 'q1',
      language: 'pt',
      title: 'Seguro',
      description: 'de automóvel',
      cpv: ['66516100'],
      nuts: ['PT17'],
      places: [],
      value: 3048.07,
      currency: 'EUR',
    };
    expect(await all(parseAwardQueries(bytes(query)))).toEqual([{ line: 1, record: query }]);
    expect(await all(parseAwardQueries(bytes({ id: 'q2', text: 'Beheer' })))).toEqual([
      { line: 1, record: { id: 'q2', title: 'Beheer', description: '', cpv: [], nuts: [], places: [] } },
    ]);
  });
});
