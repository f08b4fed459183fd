import { AMSTERDAM, capability, firm, GRONINGEN, market, need } from '../../test/market.js';
import { rankFirms } from '../index.js';

const lunches = need({
  id: 'lunches',
  title: 'Lunches voor een wijkcentrum',
  description: 'Elke werkdag lunch voor twintig bezoekers, bezorgd in Amsterdam.',
  cpv: ['55520000'],
  nuts: ['NL32B'],
  location: AMSTERDAM,
});

/** Cooks for the neighbourhood, in plain words and under a broad code. */
const local = firm({
  id: 'local',
  name: 'Keuken om de hoek',
  place: AMSTERDAM,
  capabilities: [
    capability({
      id: 'l',
      title: 'Catering voor de buurt',
      description: 'Wij koken en bezorgen lunch en soep.',
      cpv: ['55500000'],
      area: { kind: 'radius', place: AMSTERDAM, km: 15 },
    }),
  ],
});

/** Does just this, in nearly the words of the need, but at the other end of the country. */
const distant = firm({
  id: 'distant',
  name: 'Lunchwerk Noord',
  place: GRONINGEN,
  capabilities: [
    capability({
      id: 'd',
      title: 'Lunches op werkdagen',
      description: 'Lunches voor bezoekers van wijkcentra, elke dag bezorgd.',
      cpv: ['55520000'],
      area: { kind: 'radius', place: GRONINGEN, km: 25 },
    }),
  ],
});

describe('a local caterer beats a distant specialist', () => {
  it('though the specialist has the very code and more of the words', () => {
    const { matches } = rankFirms(lunches, market([distant, local]));
    expect(matches.map(({ firmId }) => firmId)).toEqual(['local', 'distant']);
    const words = matches.map(({ fit }) => fit.parts.find(({ code }) => code === 'words')?.value ?? 0);
    expect(words[1]).toBeGreaterThan(words[0]!);
  });

  it('but not one next door that does other work', () => {
    const neighbour = firm({
      id: 'neighbour',
      place: AMSTERDAM,
      capabilities: [
        capability({
          id: 'n',
          title: 'Onderhoud van tuinen',
          cpv: ['77310000'],
          area: { kind: 'radius', place: AMSTERDAM, km: 15 },
        }),
      ],
    });
    const { matches } = rankFirms(lunches, market([distant, neighbour]));
    expect(matches[0]?.firmId).toBe('distant');
  });

  it('nor where the specialist comes to the whole country', () => {
    const everywhere = {
      ...distant,
      capabilities: [{ ...distant.capabilities[0]!, area: { kind: 'country', country: 'NL' } as const }],
    };
    const { matches } = rankFirms(lunches, market([everywhere, local]));
    expect(matches[0]?.firmId).toBe('distant');
  });
});
