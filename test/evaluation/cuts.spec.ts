import { cutsOf, heldOut, thin, withoutCpv } from './cuts.js';
import type { FirmRecord, MatchSet } from './sets.js';

function firm(id: string, titles: readonly string[]): FirmRecord {
  return {
    id,
    name: id,
    language: 'nl',
    capabilities: titles.map((title) => ({
      title,
      description: '',
      cpv: ['90910000'],
      nuts: [],
      places: [],
      value: 5,
    })),
  };
}

const SET: MatchSet = {
  kind: 'match',
  name: 'set',
  firms: [firm('f1', ['a', 'b', 'c', 'd', 'e']), firm('f2', ['x']), firm('f3', ['y', 'z'])],
  opportunities: [{ id: 'q', title: 'a', description: '', cpv: ['90910000'], nuts: [], places: [] }],
  relevance: new Map([['q', new Set(['f1'])]]),
};

function titles({ firms }: MatchSet): string[][] {
  return firms.map(({ capabilities }) => capabilities.map(({ title }) => title));
}

describe('cuts', () => {
  it('leaves a firm at most so many of its own capabilities and the questions as they are', () => {
    const cut = thin(SET, 2);
    expect(titles(cut).map(({ length }) => length)).toEqual([2, 1, 2]);
    expect(titles(SET)[0]).toEqual(expect.arrayContaining(titles(cut)[0] ?? []));
    expect(cut.opportunities).toBe(SET.opportunities);
    expect(cut.relevance).toBe(SET.relevance);
  });

  it('draws the same capabilities every time, and more of the same for a thicker cut', () => {
    expect(titles(thin(SET, 3))).toEqual(titles(thin(SET, 3)));
    expect(titles(thin(SET, 3)).map((all) => all.slice(0, 1))).toEqual(titles(thin(SET, 1)));
  });

  it('draws for a firm whatever other firms there are', () => {
    expect(titles(thin({ ...SET, firms: SET.firms.slice(0, 1) }, 2))[0]).toEqual(titles(thin(SET, 2))[0]);
  });

  it('asks for a capability that is held out of the profile of its firm', () => {
    const cut = heldOut(SET, 2);
    expect(cut.opportunities.map(({ id }) => id)).toEqual(['held-out-f1', 'held-out-f3']);
    expect([...cut.relevance]).toEqual([
      ['held-out-f1', new Set(['f1'])],
      ['held-out-f3', new Set(['f3'])],
    ]);
    const [first, single, third] = titles(cut);
    expect([first?.length, single, third?.length]).toEqual([2, ['x'], 1]);
    expect(first).not.toContain(cut.opportunities[0]?.title);
    expect(third).not.toContain(cut.opportunities[1]?.title);
  });

  it('takes the codes of the firms away and leaves those of the opportunities', () => {
    const cut = withoutCpv(SET);
    expect(cut.firms.flatMap(({ capabilities }) => capabilities.flatMap(({ cpv }) => cpv))).toEqual([]);
    expect(cut.opportunities[0]?.cpv).toEqual(['90910000']);
    expect(SET.firms[0]?.capabilities[0]?.cpv).toEqual(['90910000']);
  });

  it('names every cut, the whole set first', () => {
    expect(cutsOf(SET).map(({ cut }) => cut)).toEqual([
      undefined,
      ...[1, 2, 3].flatMap((most) => [
        `thin-${most}`,
        `thin-${most}-without-cpv`,
        `held-out-${most}`,
        `held-out-${most}-without-cpv`,
      ]),
    ]);
  });

  it('leaves out a cut that asks nothing', () => {
    const single: MatchSet = { ...SET, firms: [firm('f2', ['x'])] };
    expect(cutsOf(single).some(({ cut }) => cut?.startsWith('held-out'))).toBe(false);
  });
});
