import type { Opportunity } from '@schakel/opportunities';
import type { Column } from './column.js';
import { FIRM_COLUMNS, type OpenFirm } from './firm-columns.js';
import { OPPORTUNITY_COLUMNS } from './opportunity-columns.js';

/** Under which terms the data may be used again. Records from elsewhere keep the licence they came with. */
export const LICENCE = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

export const DATASET_NAMES = ['firms', 'opportunities'] as const;
export type DatasetName = (typeof DATASET_NAMES)[number];

export const FORMATS = { csv: 'text/csv', json: 'application/json' } as const;
export type DatasetFormat = keyof typeof FORMATS;

interface Dataset<T> {
  title: { nl: string; en: string };
  description: { nl: string; en: string };
  keywords: { nl: string[]; en: string[] };
  columns: readonly Column<T>[];
}

/** What can be downloaded as a whole. */
export const DATASETS: { firms: Dataset<OpenFirm>; opportunities: Dataset<Opportunity> } = {
  firms: {
    title: { nl: 'Sociale firma’s', en: 'Social firms' },
    description: {
      nl: 'Alle sociale firma’s met een openbaar profiel: wat ze aanbieden, waar ze werken en welke keurmerken ze hebben. Zonder gegevens over mensen.',
      en: 'All social firms with a public profile: what they offer, where they work and which certificates they hold. Without data about people.',
    },
    keywords: {
      nl: ['sociale firma’s', 'maatschappelijk verantwoord inkopen'],
      en: ['social firms', 'social procurement'],
    },
    columns: FIRM_COLUMNS,
  },
  opportunities: {
    title: { nl: 'Open opdrachten en marktconsultaties', en: 'Open needs and market consultations' },
    description: {
      nl: 'Alle opdrachten en marktconsultaties waarop sociale firma’s nu kunnen reageren of waarop ze zich kunnen voorbereiden, ook die uit andere bronnen.',
      en: 'All needs and market consultations that social firms can respond to or prepare for now, including those from other sources.',
    },
    keywords: { nl: ['aanbestedingen', 'voorbehouden opdrachten'], en: ['procurement', 'reserved contracts'] },
    columns: OPPORTUNITY_COLUMNS,
  },
};
