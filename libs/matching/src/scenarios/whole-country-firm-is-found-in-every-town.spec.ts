import { AMSTERDAM, capability, firm, GRONINGEN, market, need } from '../../test/market.js';
import { rankFirms } from '../index.js';

const MAASTRICHT = { name: 'Maastricht', latitude: 50.85, longitude: 5.69 };
const TOWNS = [
  { town: AMSTERDAM, nuts: 'NL32B' },
  { town: GRONINGEN, nuts: 'NL113' },
  { town: MAASTRICHT, nuts: 'NL423' },
];

const OFFER = { title: 'Reparatie van fietsen', cpv: ['50000000'] };

const everywhere = firm({
  id: 'everywhere',
  place: AMSTERDAM,
  capabilities: [capability({ id: 'e', ...OFFER, area: { kind: 'country', country: 'NL' } })],
});

/** One in each town, that goes no further than its own. */
const locals = TOWNS.map(({ town }) =>
  firm({
    id: town.name,
    place: town,
    capabilities: [capability({ id: town.name, ...OFFER, area: { kind: 'radius', place: town, km: 10 } })],
  }),
);

describe('a firm that works in the whole country is found in every town', () => {
  it.each(TOWNS)('in $town.name, before all but the firm of the town', ({ town, nuts }) => {
    const bicycles = need({ id: 'n', ...OFFER, nuts: [nuts], location: town });
    const { matches } = rankFirms(bicycles, market([...locals, everywhere]));
    expect(
      matches
        .slice(0, 2)
        .map(({ firmId }) => firmId)
        .sort(),
    ).toEqual([town.name, 'everywhere'].sort());
    const area = matches.find(({ firmId }) => firmId === 'everywhere')?.fit.parts.find(({ code }) => code === 'area');
    expect(area).toMatchObject({ verdict: 'fits', value: 1 });
  });

  it('where the place is known by its region only', () => {
    const somewhere = need({ id: 'n', ...OFFER, nuts: ['NL4'] });
    expect(rankFirms(somewhere, market([...locals, everywhere])).matches[0]?.firmId).toBe('everywhere');
  });

  it('but not abroad', () => {
    const abroad = need({ id: 'n', ...OFFER, nuts: ['DEA2D'] });
    const [match] = rankFirms(abroad, market([everywhere])).matches;
    expect(match?.fit.parts.find(({ code }) => code === 'area')).toMatchObject({ verdict: 'doesNotFit', value: 0 });
  });
});
