import {
  MatchCorpus,
  type CapabilityProfile,
  type FirmProfile,
  type LikelyCode,
  type OpportunityProfile,
  type UncodedText,
} from '../src/index.js';
import { StemmedLabels, type TranslationTable, translationTable } from '../src/suggestion/translation.js';
import { stems } from '../src/text.js';

/** A few labels of CPV 2008 (OP-TED/eForms-SDK, CC BY 4.0), Dutch and English. */
const LABELS: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  '03000000': [
    'Landbouw- en veeteelt-, kwekerij-, visserij-, bosbouw- en aanverwante producten',
    'Agricultural, farming, fishing, forestry and related products',
  ],
  '15100000': ['Dierlijke producten, vlees en vleesproducten', 'Animal products, meat and meat products'],
  '15110000': ['Vlees', 'Meat'],
  '50000000': ['Reparatie- en onderhoudsdiensten', 'Repair and maintenance services'],
  '55500000': ['Kantine- en cateringdiensten', 'Canteen and catering services'],
  '55520000': ['Cateringdiensten', 'Catering services'],
  '77310000': ['Beplanten en onderhouden van groengebieden', 'Planting and maintenance services of green areas'],
  '77314000': ['Onderhoud van terreinen', 'Grounds maintenance services'],
  '79800000': ['Drukkerij- en aanverwante diensten', 'Printing and related services'],
  '90000000': [
    'Diensten inzake afvalwater, afval, reiniging en milieu',
    'Sewage, refuse, cleaning and environmental services',
  ],
  '90900000': ['Schoonmaak- en afvalverwijderingsdiensten', 'Cleaning and sanitation services'],
  '90910000': ['Reinigingsdiensten', 'Cleaning services'],
  '90911200': ['Reiniging van gebouwen', 'Building-cleaning services'],
  '90911300': ['Wassen van ramen', 'Window-cleaning services'],
  '90919200': ['Schoonmaken van kantoren', 'Office cleaning services'],
  '98310000': ['Wasserij- en stomerijdiensten', 'Washing and dry-cleaning services'],
};

/** The label of a code in Dutch or English. */
export function label(code: string, language: string): string | undefined {
  return LABELS[code]?.[language === 'en' ? 1 : 0];
}

/** Predicts the codes whose label has a word in common with a text, each as sure as any. */
export function predict({ title, description, language = 'nl' }: UncodedText): LikelyCode[] {
  const said = new Set(stems(`${title} ${description}`));
  const isFound = (code: string) => stems(label(code, language) ?? '').some((stem) => said.has(stem));
  const found = Object.keys(LABELS).filter(isFound);
  return found.map((code) => ({ code, share: 0.9 / found.length }));
}

/** What stems of the labels mean in the other language. */
export function translations(from: string, to: string): TranslationTable | undefined {
  if (!['nl en', 'en nl'].includes(`${from} ${to}`)) return undefined;
  const labelsIn = (language: string) =>
    new StemmedLabels(Object.keys(LABELS).map((code) => label(code, language) ?? ''));
  return translationTable(labelsIn(from), labelsIn(to));
}

export const SETTINGS = { label, predict, translations };

export const CODES = Object.keys(LABELS);

/** A capability with as little as a firm may fill in. */
export function capability(of: Partial<CapabilityProfile> & { id: string }): CapabilityProfile {
  return { title: '', description: '', language: 'nl', cpv: [], nuts: [], ...of };
}

/** A firm with as little as one may fill in; the names are fictitious. */
export function firm(of: Partial<FirmProfile> & { id: string }): FirmProfile {
  return { name: of.id, capabilities: [], certificates: [], ...of };
}

/** A need with as little as a buyer may fill in. */
export function need(of: Partial<OpportunityProfile> & { id: string }): OpportunityProfile {
  return {
    kind: 'need',
    title: '',
    description: '',
    language: 'nl',
    cpv: [],
    nuts: [],
    reserved: 'none',
    requiredCertificates: [],
    ...of,
  };
}

export const AMSTERDAM = { name: 'Amsterdam', latitude: 52.37, longitude: 4.9 };
export const GRONINGEN = { name: 'Groningen', latitude: 53.22, longitude: 6.57 };

export const CLEANERS = firm({
  id: 'cleaners',
  name: 'Stichting De Blinkende Emmer',
  place: AMSTERDAM,
  capabilities: [
    capability({
      id: 'cleaners-1',
      title: 'Schoonmaak van kantoren en buurthuizen',
      description: 'Onze ploegen maken dagelijks kantoren, scholen en wijkcentra schoon. Ook glasbewassing.',
      cpv: ['90910000', '90919200'],
      nuts: ['NL32B'],
      area: { kind: 'nuts', codes: ['NL32B'] },
      value: { from: 1_000_000, to: 20_000_000 },
    }),
  ],
  certificates: [{ code: 'pso-30', validUntil: '2027-06-30' }],
  eligibility: { art20: 'yes', art77: 'unknown' },
  targetGroups: ['participatiewet'],
});

export const GARDENERS = firm({
  id: 'gardeners',
  name: 'Groenploeg Het Klavertje',
  place: AMSTERDAM,
  capabilities: [
    capability({
      id: 'gardeners-1',
      title: 'Onderhoud van openbaar groen',
      description: 'Maaien, snoeien en onkruid wieden in parken en plantsoenen van de wijk.',
      cpv: ['77310000'],
      nuts: ['NL32B'],
      area: { kind: 'radius', place: AMSTERDAM, km: 30 },
    }),
  ],
  eligibility: { art20: 'yes', art77: 'unknown' },
  targetGroups: ['participatiewet'],
});

export const BUTCHER = firm({
  id: 'butcher',
  name: 'Slagerij De Gouden Ham',
  place: GRONINGEN,
  capabilities: [
    capability({
      id: 'butcher-1',
      title: 'Vlees en vleeswaren',
      description: 'Ambachtelijke vleeswaren voor keukens en kantines.',
      cpv: ['15100000'],
      nuts: ['NL113'],
      area: { kind: 'nuts', codes: ['NL113'] },
    }),
  ],
});

/** The need of the journey: cleaning two community centres in Amsterdam, reserved. */
export const CLEANING = need({
  id: 'cleaning',
  title: 'Schoonmaakwerkzaamheden in twee wijkcentra, voorbehouden opdracht',
  description: 'Dagelijkse schoonmaak van twee wijkcentra in Amsterdam, met glasbewassing vier keer per jaar.',
  cpv: ['90910000'],
  nuts: ['NL32B'],
  location: { name: 'Groot-Amsterdam', latitude: 52.35, longitude: 4.9 },
  reserved: 'art20',
  value: 8_000_000,
});

export const MEAT = need({
  id: 'meat',
  title: 'Levering van vlees aan zorgkeukens',
  description: 'Wekelijkse levering van vlees en vleeswaren aan de keukens van zes zorghuizen.',
  cpv: ['15110000'],
  nuts: ['NL113'],
});

export const GREEN = need({
  id: 'green',
  title: 'Onderhoud van plantsoenen',
  description: 'Maaien en snoeien in drie wijken.',
  cpv: ['77310000'],
  nuts: ['NL32B'],
});

/** A corpus of these firms and needs, with the labels and predictions above. */
export function market(firms: Iterable<FirmProfile>, opportunities: Iterable<OpportunityProfile> = []): MatchCorpus {
  return MatchCorpus.of(firms, opportunities, SETTINGS);
}

/** Sixty firms in six trades and ten regions. */
export function sixtyFirms(): FirmProfile[] {
  const trades = [
    ['Catering en lunches', '55520000'],
    ['Onderhoud van groen', '77310000'],
    ['Drukwerk en print', '79800000'],
    ['Wassen van textiel', '98310000'],
    ['Reparatie van fietsen', '50000000'],
    ['Schoonmaak van kantoren', '90919200'],
  ] as const;
  return Array.from({ length: 60 }, (_, at) => {
    const [title, cpv] = trades[at % trades.length]!;
    const nuts = `NL3${at % 10}`;
    const offered = capability({
      id: `f${at}-1`,
      title,
      cpv: [cpv],
      nuts: [nuts],
      area: { kind: 'nuts', codes: [nuts] },
    });
    return firm({ id: `f${String(at).padStart(2, '0')}`, capabilities: [offered] });
  });
}
