import {
  AMSTERDAM,
  BUTCHER,
  CLEANERS,
  CLEANING,
  GARDENERS,
  GREEN,
  MEAT,
  capability,
  firm,
  label,
  market,
} from '../test/market.js';
import { describer, explainMatch, type FirmProfile, type OpportunityProfile } from './index.js';

const ON = { on: '2026-11-24' };
const corpus = market([CLEANERS, GARDENERS, BUTCHER], [CLEANING, GREEN, MEAT]);
const say = describer({
  label,
  nutsLabel: (code, language) =>
    ({ NL32B: 'Groot-Amsterdam', NL: language === 'en' ? 'Netherlands' : 'Nederland' })[code],
  certificateLabel: (code) => ({ 'pso-30': 'PSO-30+' })[code],
});

function texts(need: OpportunityProfile, one: FirmProfile, language: 'nl' | 'en' = 'nl') {
  const { reasons, unknowns, improvements } = explainMatch(need, one, corpus, ON);
  return {
    reasons: reasons.map((reason) => say.reason(reason, language)),
    unknowns: unknowns.map((reason) => say.reason(reason, language)),
    improvements: improvements.map((improvement) => say.improvement(improvement, language)),
  };
}

describe('the explanation of a match', () => {
  it('says in plain Dutch why the cleaners fit', () => {
    expect(texts(CLEANING, CLEANERS)).toEqual({
      reasons: [
        'De firma doet dit werk: Reinigingsdiensten (CPV 90910000).',
        'Dezelfde woorden in beide teksten: glasbewassing, schoonmaakwerkzaamheden en wijkcentra.',
        'De firma werkt in Groot-Amsterdam.',
        'De firma zit in Amsterdam, 2 km van het werk.',
        'Het bedrag van € 80.000 past bij wat de firma aankan: van € 10.000 tot € 200.000.',
        'De firma mag meedoen aan een voorbehouden opdracht (artikel 2.82 van de Aanbestedingswet).',
      ],
      unknowns: [],
      improvements: [],
    });
  });

  it('says the same in English', () => {
    expect(texts(CLEANING, CLEANERS, 'en').reasons).toEqual([
      'The firm does this work: Cleaning services (CPV 90910000).',
      'The same words in both texts: glasbewassing, schoonmaakwerkzaamheden and wijkcentra.',
      'The firm works in Groot-Amsterdam.',
      'The firm is in Amsterdam, 2 km from the work.',
      'The amount of €80,000 suits what the firm can handle: from €10,000 to €200,000.',
      'The firm may take part in a reserved contract (article 20 of Directive 2014/24/EU).',
    ]);
  });

  it('sees the part that two compounds have in common, and not that both are work or services', () => {
    const need = { ...CLEANING, title: 'Gebouwenschoonmaak', description: 'Schilderwerkzaamheden vallen erbuiten.' };
    const work = capability({ id: 'p', title: 'Schoonmaakwerkzaamheden' });
    const offer = firm({ id: 'parts', capabilities: [work] });
    const { reasons } = explainMatch(need, offer, market([offer], [need]), ON);
    expect(reasons.find(({ code }) => code === 'similarWords')?.facts).toMatchObject({
      words: [{ opportunity: { word: 'gebouwenschoonmaak' }, firm: { word: 'schoonmaakwerkzaamheden' } }],
    });
  });

  it('shows the shared words in their sentences on both sides', () => {
    const { reasons } = explainMatch(CLEANING, CLEANERS, corpus, ON);
    const shared = reasons.find(({ code }) => code === 'sharedWords');
    expect(shared?.facts).toMatchObject({
      words: expect.arrayContaining([
        {
          opportunity: { word: 'schoonmaakwerkzaamheden', sentence: CLEANING.title },
          firm: { word: 'schoonmaak', sentence: CLEANERS.capabilities[0]!.title, capabilityId: 'cleaners-1' },
        },
      ]),
    });
  });

  it('shows words that are alike, such as a part of a compound', () => {
    const washers = firm({ id: 'washers', capabilities: [capability({ id: 'w', title: 'Bewassing van ramen' })] });
    expect(texts(CLEANING, washers).reasons).toContain('Woorden die op elkaar lijken: glasbewassing – bewassing.');
  });

  it('finds nothing that speaks for a butcher in Groningen, and no change that would make him a cleaner', () => {
    const { reasons, unknowns, improvements } = explainMatch(CLEANING, BUTCHER, corpus, ON);
    expect(reasons.filter(({ verdict }) => verdict === 'fits' || verdict === 'partly')).toEqual([]);
    expect(unknowns.map(({ code }) => code)).toEqual(['valueUnknown', 'eligibilityUnknown']);
    expect(improvements).toEqual([]);
  });

  it('says by how much the area ends short, and what it would bring to widen it', () => {
    const near = { ...AMSTERDAM, name: 'Haarlem', latitude: 52.38, longitude: 4.64 };
    const short = firm({
      id: 'short',
      capabilities: [
        capability({ id: 's', title: 'Schoonmaak', cpv: ['90910000'], area: { kind: 'radius', place: near, km: 12 } }),
      ],
    });
    const { reasons, improvements } = texts(CLEANING, short);
    expect(reasons).toContain(
      'Het werkgebied eindigt 6 km te vroeg. Het loopt tot 12 km rond Haarlem, het werk is 18 km van het midden daarvan.',
    );
    expect(improvements.join(' ')).toMatch(
      /Maak het werkgebied van “Schoonmaak” 6 km groter: 18 km\. Dan wordt de score \d+ in plaats van \d+\./,
    );
  });

  it('says what admits a firm whose certificate ends too early', () => {
    const need = { ...CLEANING, requiredCertificates: ['pso-30'], start: '2027-07-12' };
    const { reasons, improvements } = texts(need, CLEANERS);
    expect(reasons).toContain(
      'PSO-30+ is geldig tot en met 30 juni 2027. Dat is 12 dagen te kort: het is nodig op 12 juli 2027.',
    );
    expect(improvements).toEqual([
      expect.stringMatching(
        /^Verleng PSO-30\+: geldig op 12 juli 2027\. Dan kan de firma meedoen, met een score van \d+\.$/,
      ),
    ]);
  });

  it('offers no change where none can admit the firm', () => {
    const barred = { ...CLEANERS, eligibility: { art20: 'no', art77: 'no' } as const };
    expect(explainMatch(CLEANING, barred, corpus, ON).improvements).toEqual([]);
    expect(texts(CLEANING, barred).reasons).toContain(
      'De firma mag niet meedoen aan een voorbehouden opdracht (artikel 2.82 van de Aanbestedingswet).',
    );
  });

  it('asks what is missing, and says what it would bring to fill it in', () => {
    const thin = firm({ id: 'thin', capabilities: [capability({ id: 't', title: 'Schoonmaak' })] });
    const { unknowns, improvements } = texts(CLEANING, thin);
    expect(unknowns).toEqual([
      'Bij het aanbod van de firma staat geen CPV-code. Het soort werk is voorspeld uit de tekst.',
      'De firma heeft haar werkgebied niet ingevuld.',
      'De firma heeft niet ingevuld hoe groot een opdracht mag zijn.',
      'Het is niet bekend of de firma mag meedoen aan een voorbehouden opdracht (artikel 2.82 van de Aanbestedingswet).',
    ]);
    expect(improvements.join('\n')).toContain('zet Reinigingsdiensten (CPV 90910000) bij “Schoonmaak”');
    expect(improvements.join('\n')).toContain('zet Groot-Amsterdam bij “Schoonmaak”');
  });

  it('has one thing to say of a firm that offers nothing yet', () => {
    expect(texts(CLEANING, firm({ id: 'empty' }))).toEqual({
      reasons: [],
      unknowns: ['De firma heeft nog niet ingevuld wat zij aanbiedt.'],
      improvements: [],
    });
  });

  it('tells after the deadline that it has passed', () => {
    expect(texts({ ...CLEANING, deadline: '2026-11-20T12:00:00Z' }, CLEANERS).reasons).toContain(
      'Reageren kon tot 20 november 2026.',
    );
  });

  it('calls a match unknown while it hangs on a requirement of which nothing is known', () => {
    const verdict = (one: FirmProfile) => explainMatch(CLEANING, one, corpus, ON).match.verdict;
    expect(verdict(CLEANERS)).toBe('fits');
    expect(verdict({ ...CLEANERS, eligibility: undefined })).toBe('unknown');
    expect(verdict({ ...CLEANERS, eligibility: { art20: 'no', art77: 'no' } })).toBe('doesNotFit');
    expect(verdict(BUTCHER)).toBe('doesNotFit');
  });
});
