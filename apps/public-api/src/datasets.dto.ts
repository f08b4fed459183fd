import type { DatasetDescription, DatasetFormat, DatasetName } from '@schakel/exchange';
import { LanguageQueryDto } from '@schakel/platform';

export class DatasetsQueryDto extends LanguageQueryDto {}

export class LicenceDto {
  /** @example CC BY 4.0 */
  name: string;
  url: string;
}

export class DatasetFieldDto {
  /** As the column of CSV and the key of JSON are called. */
  name: string;
  description: string;
}

export class DatasetDownloadDto {
  format: DatasetFormat;
  mediaType: string;
  url: string;
}

/** A dataset that everyone may take along and use again. */
export class DatasetDto implements DatasetDescription {
  name: DatasetName;
  title: string;
  description: string;
  /** Of the dataset; a record from elsewhere names its own. */
  licence: LicenceDto;
  fields: DatasetFieldDto[];
  downloads: DatasetDownloadDto[];
}

export class DatasetsDto {
  items: DatasetDto[];
}
