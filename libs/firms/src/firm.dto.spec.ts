import fc from 'fast-check';
import { inputPipe } from '@schakel/platform';
import { FirmDto } from './firm.dto.js';
import { ChangeFirmDto, WriteCapabilityDto, WriteCertificateDto } from './write-firm.dto.js';
import { Firm } from './firm.entity.js';
import { firmProfile } from './firm-profile.js';

const TODAY = '2026-11-24';

function whole(overrides: Partial<Firm>) {
  const firm = Object.assign(new Firm(), {
    id: 'firm',
    kvkNumber: null,
    latitude: null,
    longitude: null,
    mainAim: 'yes',
    publicServiceMission: 'unknown',
    employees: null,
    targetGroups: {},
    ...overrides,
  });
  return { firm, capabilities: [], certificates: [] };
}

const counts = fc.dictionary(fc.constantFrom('wajong', 'wsw', 'wia', 'ggz'), fc.nat(5), { noNullPrototype: true });

describe('Counts of people in target groups', () => {
  it('below 3 are left out of what others see, and shown to the firm itself', () => {
    const { firm, ...rest } = whole({ targetGroups: { wajong: 2, wsw: 3, ggz: 0, wia: 1 } });
    expect(FirmDto.from({ firm, ...rest }, TODAY, false).targetGroups).toEqual({ wsw: 3 });
    expect(FirmDto.from({ firm, ...rest }, TODAY, true).targetGroups).toEqual({ wajong: 2, wsw: 3, ggz: 0, wia: 1 });
  });

  it('that are left out cannot be worked out from the share either', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 20, max: 100 }), (targetGroups, employees) => {
        const { targetGroups: shown, eligibility } = FirmDto.from(whole({ targetGroups, employees }), TODAY, false);
        const isAllShown = Object.keys(shown).length === Object.keys(targetGroups).length;
        const total = Object.values(targetGroups).reduce((sum, each) => sum + each, 0);
        const known = isAllShown && Object.keys(shown).length > 0;
        expect(eligibility.shareCounted).toEqual(known ? total / employees : null);
      }),
    );
  });

  it('keep their answer: whether the share is met is no secret', () => {
    const dto = FirmDto.from(whole({ targetGroups: { wajong: 2 }, employees: 4 }), TODAY, false);
    expect(dto.eligibility).toMatchObject({ share: 'yes', art20: 'yes', shareCounted: null });
  });

  it('name a target group to buyers only where at least 3 people are in it', () => {
    fc.assert(
      fc.property(counts, (targetGroups) => {
        const groups = Object.keys(targetGroups).filter((code) => (targetGroups[code] ?? 0) >= 3);
        expect(firmProfile(whole({ targetGroups }), TODAY).targetGroups).toEqual(groups);
      }),
    );
  });
});

describe('What may be written of a firm', () => {
  const pipe = inputPipe();
  const wrong = async (type: new () => object, value: object): Promise<string[]> => {
    try {
      await pipe.transform(value, { type: 'body', metatype: type });
      return [];
    } catch (error) {
      return [...new Set((error as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer))];
    }
  };

  it.each([
    ['a country', { kind: 'country', country: 'NL' }, []],
    ['regions', { kind: 'nuts', codes: ['NL32', 'NL310'] }, []],
    ['a radius round a place', { kind: 'radius', place: 'Amsterdam', km: 25 }, []],
    ['an unknown kind', { kind: 'planet', name: 'Mars' }, ['/area/kind', '/area/name', '/area/country']],
    ['no kind', { country: 'NL' }, ['/area/kind']],
    ['a radius without a place', { kind: 'radius', km: 25 }, ['/area/place']],
    ['a radius of 0 km', { kind: 'radius', place: 'Amsterdam', km: 0 }, ['/area/km']],
    ['a radius in words', { kind: 'radius', place: 'Amsterdam', km: '25' }, ['/area/km']],
    ['a country in words', { kind: 'country', country: 'Nederland' }, ['/area/country']],
    ['fields of two kinds', { kind: 'country', country: 'NL', km: 5 }, ['/area/km']],
  ])('takes or refuses %s as area', async (_what, area, pointers) => {
    expect((await wrong(WriteCapabilityDto, { area })).sort()).toEqual([...pointers].sort());
  });

  it.each(['2027-02-30', '2027-02-29', '2026-13-01', '2026-00-10', '0000-01-01', '2026-1-1', '31-12-2026', ''])(
    'refuses %s: that is no day',
    async (date) => {
      expect(await wrong(WriteCertificateDto, { validFrom: date, validUntil: date })).toEqual([
        '/validFrom',
        '/validUntil',
      ]);
      expect(await wrong(WriteCapabilityDto, { earliestStart: date })).toEqual(['/earliestStart']);
    },
  );

  it('takes a day that exists, null to empty it, and nothing at all', async () => {
    for (const validUntil of ['2028-02-29', '2026-12-31', null, undefined])
      expect(await wrong(WriteCertificateDto, { validUntil })).toEqual([]);
  });

  it('takes null where a value may be unknown, and refuses it where there must be one', async () => {
    const open = { kvkNumber: null, legalForm: null, employees: null, website: null, postcode: null, city: null };
    expect(await wrong(ChangeFirmDto, open)).toEqual([]);
    const closed = { name: null, languages: null, mission: null, targetGroups: null, mainAim: null };
    expect((await wrong(ChangeFirmDto, closed)).sort()).toEqual(
      Object.keys(closed)
        .map((key) => `/${key}`)
        .sort(),
    );
  });

  it('refuses counts that are no whole numbers of people', async () => {
    for (const targetGroups of [{ wajong: -1 }, { wajong: 1.5 }, { wajong: '3' }, { wajong: null }, [3], 'wajong'])
      expect(await wrong(ChangeFirmDto, { targetGroups })).toEqual(['/targetGroups']);
  });

  it('refuses a website that is no web address', async () => {
    for (const website of ['javascript:alert(1)', 'ftp://firma.example', 'firma', 'https://'])
      expect(await wrong(ChangeFirmDto, { website })).toEqual(['/website']);
    expect(await wrong(ChangeFirmDto, { website: 'https://firma.example/over-ons' })).toEqual([]);
  });
});
