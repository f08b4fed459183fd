import * as fc from 'fast-check';
import { nutsTable } from './nuts-table.js';
import { municipalitiesByName, placesTable, postcodesTable } from './places-table.js';
import { Places } from './places.js';
import { distanceKm } from './point.js';
import { Nuts } from './nuts.js';

const places = new Places();
const nuts = new Nuts();

describe('the table of Dutch places', () => {
  it('puts every place in a gemeente, a province and a NUTS 3 region that exist', () => {
    expect(placesTable().places.length).toBeGreaterThan(2400);
    const nuts3 = new Set(nutsTable().codes.filter((code) => /^NL...$/.test(code)));
    const wrong = placesTable().places.filter(
      (place) =>
        !nuts3.has(place.nuts3) ||
        place.province === '' ||
        places.municipality(place.municipality)?.name !== place.municipality,
    );
    expect(wrong).toEqual([]);
  });

  it('knows the 342 gemeenten of today, in all 40 regions', () => {
    const today = new Set(municipalitiesByName().values());
    expect(today.size).toBe(342);
    expect(new Set([...today].map(({ nuts3 }) => nuts3)).size).toBe(40);
  });

  it('puts no postcode far from its gemeente or region', () => {
    for (const { postcode, place, point } of postcodesTable().values()) {
      if (!point) continue;
      const { latitude, longitude } = places.municipality(place.municipality)!;
      expect([postcode, distanceKm(point, { latitude, longitude }) < 35]).toEqual([postcode, true]);
      expect([postcode, distanceKm(point, nuts.centroid(place.nuts3)!) < 60]).toEqual([postcode, true]);
    }
  });

  it('gives each place a label of its own', () => {
    const labels = placesTable().places.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('looking up a postcode', () => {
  it.each(['1012', '1012AB', ' 1012 ab '])('understands "%s"', (text) => {
    const found = places.byPostcode(text)!;
    expect(found).toMatchObject({ postcode: '1012', exact: true });
    expect(found.place).toMatchObject({ name: 'Amsterdam', nuts3: 'NL32B', province: 'noord-holland' });
    expect(distanceKm(found, { latitude: 52.373, longitude: 4.893 })).toBeLessThan(1.5);
  });

  it('puts a box number in the middle of its place', () => {
    const { latitude, longitude } = places.byName('Amsterdam')[0]!;
    expect(places.byPostcode('1000')).toMatchObject({ latitude, longitude, exact: false });
  });

  it.each(['0012', '101', '10123', '', '1012 A', 'Amsterdam', '１０１２'])('knows no "%s"', (text) => {
    expect(places.byPostcode(text)).toBeUndefined();
  });

  it('puts right what the source has wrong', () => {
    expect(places.byPostcode('9791')?.place).toMatchObject({ name: 'Ten Boer', municipality: 'Groningen' });
    expect(places.byPostcode('5851')?.place).toMatchObject({ municipality: 'Bergen (L.)', nuts3: 'NL421' });
    expect(places.byPostcode('7448')?.place.municipality).toBe('Hellendoorn');
  });
});

describe('looking up a place', () => {
  it('tells namesakes apart by gemeente, the largest first', () => {
    expect(places.byName('hengelo').map(({ label }) => label)).toEqual([
      'Hengelo (Overijssel)',
      'Hengelo (Bronckhorst)',
    ]);
    expect(places.byName('Hengelo', 'Bronckhorst').map(({ nuts3 }) => nuts3)).toEqual(['NL225']);
    expect(places.byName('Hengelo', 'Amsterdam')).toEqual([]);
    expect(places.byName('Rijswijk').length).toBe(3);
  });

  it.each([
    ['Den Bosch', "'s-Hertogenbosch"],
    ['s-Gravenhage', 'Den Haag'],
    ['The Hague', 'Den Haag'],
    ['SUDWEST', undefined],
    ['Alphen a/d Rijn', 'Alphen aan den Rijn'],
    ['Ljouwert', 'Leeuwarden'],
  ])('knows %s as %s', (name, place) => {
    expect(places.byName(name)[0]?.name).toBe(place);
  });

  it('leads a former gemeente to the one of today', () => {
    expect(places.municipality('Weesp')).toMatchObject({ name: 'Amsterdam', nuts3: 'NL32B' });
    expect(places.municipality('gemeente Spijkenisse')?.name).toBe('Nissewaard');
    expect(places.municipality('Den Haag')?.name).toBe("'s-Gravenhage");
    expect(places.municipality('Brielle')).toMatchObject({ name: 'Voorne aan Zee', nuts3: 'NL366' });
    expect(places.municipality('Leerdam')).toMatchObject({ name: 'Vijfheerenlanden', province: 'utrecht' });
    expect(places.municipality('Atlantis')).toBeUndefined();
    expect(places.byName('Geffen', 'Maasdonk')).toEqual([]);
    expect(places.byName('Geffen', 'Oss')).toHaveLength(1);
  });
});

describe('searching places', () => {
  const first = (text: string): string | undefined => places.search(text, 3)[0]?.label;

  it.each([
    ['Amsterdm', 'Amsterdam'],
    ['roterdam', 'Rotterdam'],
    ['utr', 'Utrecht'],
    ['den bosch', "'s-Hertogenbosch"],
    ['hengelo bronckhorst', 'Hengelo (Bronckhorst)'],
    ['1012 AB', 'Amsterdam'],
    ['groningne', 'Groningen'],
  ])('finds %s', (text, label) => {
    expect(first(text)).toBe(label);
  });

  it('finds nothing for nothing, and never more than asked', () => {
    expect(places.search('')).toEqual([]);
    expect(places.search('zwolle', 0)).toEqual([]);
    expect(places.search('1012', 0)).toEqual([]);
    expect(places.search('oost', 4)).toHaveLength(4);
  });
});

describe('what is nearest to a point', () => {
  it('is a place, with its distance', () => {
    const found = places.nearest({ latitude: 52.0907, longitude: 5.1214 })!;
    expect(found.place.name).toBe('Utrecht');
    expect(found.km).toBeLessThan(2);
  });

  it('is found the same by looking at all of them', () => {
    const anywhere = fc.record({
      latitude: fc.double({ min: 50, max: 54, noNaN: true }),
      longitude: fc.double({ min: 3, max: 8, noNaN: true }),
    });
    const all = [...postcodesTable().values()].flatMap(({ point }) => point ?? []);
    fc.assert(
      fc.property(anywhere, (point) => {
        const shortest = Math.min(...all.map((each) => distanceKm(point, each)));
        expect(places.nearest(point)?.km).toBeCloseTo(shortest, 9);
      }),
      { numRuns: 20 },
    );
  });

  it('is a region abroad where no Dutch postcode is near', () => {
    expect(places.nuts3At({ latitude: 52.52, longitude: 13.4 })).toBe('DE300');
    expect(places.nuts3At({ latitude: 0, longitude: 0 })).toBeUndefined();
    expect(places.nearest({ latitude: 52, longitude: 181 })).toBeUndefined();
  });
});
