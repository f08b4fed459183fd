import { Injectable } from '@nestjs/common';
import { Settings } from '@schakel/platform';
import { DATASET_NAMES, type DatasetFormat, type DatasetName, DATASETS, FORMATS, LICENCE } from './datasets.js';

type Language = 'nl' | 'en';

/** A dataset for people: what it is, what it holds, where to get it. */
export interface DatasetDescription {
  name: DatasetName;
  title: string;
  description: string;
  licence: { name: string; url: string };
  fields: { name: string; description: string }[];
  downloads: { format: DatasetFormat; mediaType: string; url: string }[];
}

const FORMAT_NAMES = Object.keys(FORMATS) as DatasetFormat[];

/** Tells which datasets there are: for people, and as a catalogue that data portals harvest. */
@Injectable()
export class DescribeDatasets {
  constructor(private readonly settings: Settings) {}

  list(language: Language): DatasetDescription[] {
    return DATASET_NAMES.map((name) => ({
      name,
      title: DATASETS[name].title[language],
      description: DATASETS[name].description[language],
      licence: LICENCE,
      fields: DATASETS[name].columns.map((column) => ({ name: column.name, description: column[language] })),
      downloads: FORMAT_NAMES.map((format) => ({
        format,
        mediaType: FORMATS[format],
        url: this.address(`/${name}.${format}`),
      })),
    }));
  }

  /** The catalogue in the terms of DCAT 3 as DCAT-AP-NL uses them, as JSON-LD. */
  catalogue(): object {
    return {
      '@context': {
        dcat: 'http://www.w3.org/ns/dcat#',
        dct: 'http://purl.org/dc/terms/',
        foaf: 'http://xmlns.com/foaf/0.1/',
      },
      '@id': this.address('/catalogue.jsonld'),
      '@type': 'dcat:Catalog',
      'dct:title': texts({ nl: 'Open data van Schakel', en: 'Open data of Schakel' }),
      'dct:description': texts({
        nl: 'Sociale firma’s en de opdrachten waarop ze kunnen reageren.',
        en: 'Social firms and the opportunities they can respond to.',
      }),
      'dct:license': { '@id': LICENCE.url },
      'dct:language': LANGUAGES,
      'foaf:homepage': { '@id': this.settings.webUrl },
      'dcat:dataset': DATASET_NAMES.map((name) => this.dataset(name)),
    };
  }

  private dataset(name: DatasetName): object {
    const { title, description, keywords } = DATASETS[name];
    return {
      '@id': this.address(`/${name}`),
      '@type': 'dcat:Dataset',
      'dct:identifier': this.address(`/${name}`),
      'dct:title': texts(title),
      'dct:description': texts(description),
      'dct:license': { '@id': LICENCE.url },
      'dct:accessRights': { '@id': `${AUTHORITY}/access-right/PUBLIC` },
      'dct:accrualPeriodicity': { '@id': `${AUTHORITY}/frequency/UPDATE_CONT` },
      'dct:language': LANGUAGES,
      'dcat:theme': { '@id': `${AUTHORITY}/data-theme/ECON` },
      'dcat:keyword': [...keywords.nl.map((word) => text('nl', word)), ...keywords.en.map((word) => text('en', word))],
      'dcat:distribution': FORMAT_NAMES.map((format) => ({
        '@id': this.address(`/${name}.${format}`),
        '@type': 'dcat:Distribution',
        'dct:license': { '@id': LICENCE.url },
        'dct:format': { '@id': `${AUTHORITY}/file-type/${format.toUpperCase()}` },
        'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${FORMATS[format]}` },
        'dcat:accessURL': { '@id': this.address(`/${name}.${format}`) },
        'dcat:downloadURL': { '@id': this.address(`/${name}.${format}`) },
      })),
    };
  }

  private address(path: string): string {
    return `${this.settings.webUrl}/v1/datasets${path}`;
  }
}

/** Authority tables of the Publications Office of the EU, which DCAT-AP prescribes. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const LANGUAGES = ['NLD', 'ENG'].map((code) => ({ '@id': `${AUTHORITY}/language/${code}` }));

function text(language: Language, value: string) {
  return { '@language': language, '@value': value };
}

function texts({ nl, en }: { nl: string; en: string }) {
  return [text('nl', nl), text('en', en)];
}
