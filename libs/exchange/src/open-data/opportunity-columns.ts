import { type Opportunity, reservationIntent } from '@schakel/opportunities';
import type { Column } from './column.js';

/** What everyone may know of an opportunity that is planned or open; how to respond stands with it, not in a file. */
export const OPPORTUNITY_COLUMNS: readonly Column<Opportunity>[] = [
  { name: 'id', nl: 'Kenmerk in Schakel', en: 'Identifier in Schakel', of: ({ id }) => id },
  { name: 'kind', nl: 'need of consultation', en: 'need or consultation', of: ({ kind }) => kind },
  { name: 'status', nl: 'planned of open', en: 'planned or open', of: ({ status }) => status },
  { name: 'buyer', nl: 'Inkoper', en: 'Buyer', of: ({ buyerName }) => buyerName },
  { name: 'title', nl: 'Titel', en: 'Title', of: ({ title }) => title },
  { name: 'description', nl: 'Omschrijving', en: 'Description', of: ({ description }) => description },
  { name: 'language', nl: 'Taal (ISO 639-1)', en: 'Language (ISO 639-1)', of: ({ language }) => language },
  { name: 'cpv', nl: 'CPV-codes, de belangrijkste eerst', en: 'CPV codes, main one first', of: ({ cpv }) => cpv },
  { name: 'nuts', nl: 'Waar het werk is (NUTS-codes)', en: 'Where the work is (NUTS codes)', of: ({ nuts }) => nuts },
  { name: 'country', nl: 'Land (ISO 3166-1)', en: 'Country (ISO 3166-1)', of: ({ country }) => country },
  {
    name: 'valueCents',
    nl: 'Geschatte waarde in eurocenten zonder btw; leeg = niet bekend',
    en: 'Estimated value in euro cents ex VAT; empty = not known',
    of: ({ value }) => value,
  },
  { name: 'deadline', nl: 'Reageren kan tot', en: 'Respond until', of: ({ deadline }) => deadline },
  { name: 'startsOn', nl: 'Eerste werkdag', en: 'First day of the work', of: ({ startsOn }) => startsOn },
  {
    name: 'reserved',
    nl: 'Voorbehouden: none, art20 (2.82 Aw), art77 of considering',
    en: 'Reserved: none, art20, art77 or considering',
    of: ({ reserved }) => reserved,
  },
  {
    name: 'reservationIntent',
    nl: 'Voornemen tot voorbehouden bij een marktconsultatie',
    en: 'Intent to reserve of a market consultation',
    of: (opportunity) => reservationIntent(opportunity),
  },
  {
    name: 'requiredCertificates',
    nl: 'Vereiste keurmerken (codes)',
    en: 'Required certificates (codes)',
    of: ({ requiredCertificates }) => requiredCertificates,
  },
  {
    name: 'lots',
    nl: 'Titels van de percelen',
    en: 'Titles of the lots',
    of: ({ lots }) => lots.map(({ title }) => title),
  },
  { name: 'publishedAt', nl: 'Gepubliceerd', en: 'Published', of: ({ publishedAt }) => publishedAt },
  { name: 'updatedAt', nl: 'Laatst gewijzigd', en: 'Last changed', of: ({ updatedAt }) => updatedAt },
  {
    name: 'source',
    nl: 'Bron; leeg = hier geplaatst',
    en: 'Source; empty = placed here',
    of: ({ sourceName }) => sourceName,
  },
  {
    name: 'sourceId',
    nl: 'Kenmerk bij de bron',
    en: 'Identifier at the source',
    of: ({ source }) => source?.id ?? null,
  },
  { name: 'sourceUrl', nl: 'Adres bij de bron', en: 'Address at the source', of: ({ source }) => source?.url ?? null },
  {
    name: 'licence',
    nl: 'Licentie van de bron; leeg = die van de dataset',
    en: 'Licence of the source; empty = that of the dataset',
    of: ({ source }) => source?.licence ?? null,
  },
];
