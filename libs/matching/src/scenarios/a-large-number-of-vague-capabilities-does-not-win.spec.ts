import { AMSTERDAM, capability, CLEANING, firm, market, sixtyFirms } from '../../test/market.js';
import { rankFirms } from '../index.js';

const AREA = { kind: 'radius', place: AMSTERDAM, km: 30 } as const;

/** Says one thing: what it does. */
const clear = firm({
  id: 'clear',
  place: AMSTERDAM,
  eligibility: { art20: 'yes', art77: 'unknown' },
  capabilities: [
    capability({
      id: 'c',
      title: 'Schoonmaak van wijkcentra',
      description: 'Dagelijkse schoonmaak, ook glasbewassing.',
      cpv: ['90910000'],
      area: AREA,
    }),
  ],
});

const VAGUE = [
  'Diensten voor gemeenten',
  'Werk op maat in de wijk',
  'Wij pakken alles aan',
  'Ondersteuning bij opdrachten',
  'Facilitaire diensten, ook schoonmaak',
  'Allerlei werkzaamheden',
];

/** Says everything, many times over, under codes that say as little. */
function vague(capabilities: number) {
  return firm({
    id: 'vague',
    place: AMSTERDAM,
    eligibility: { art20: 'yes', art77: 'unknown' },
    capabilities: Array.from({ length: capabilities }, (_, at) =>
      capability({
        id: `v${at}`,
        title: VAGUE[at % VAGUE.length]!,
        description: 'Dagelijks of op afroep, in alle wijken van Amsterdam, ook voor wijkcentra.',
        cpv: [at % 2 === 0 ? '90000000' : '50000000'],
        area: AREA,
      }),
    ),
  });
}

describe('a large number of vague capabilities does not win', () => {
  it.each([6, 30, 90])('%i of them against one clear one', (capabilities) => {
    const { matches } = rankFirms(CLEANING, market([...sixtyFirms(), vague(capabilities), clear]));
    expect(matches[0]?.firmId).toBe('clear');
  });

  it('nor does saying the same thing many times over help', () => {
    const said = (times: number) => {
      const { matches } = rankFirms(CLEANING, market([...sixtyFirms(), vague(6 * times), clear]));
      return matches.find(({ firmId }) => firmId === 'vague')!.score;
    };
    expect(said(10)).toBeLessThan(said(1) + 0.01);
  });
});
