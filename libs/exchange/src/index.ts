// Published notices: TED XML R2.0.8 and R2.0.9, eForms
export { XML_LIMITS } from './notices/xml-document.js';
export { demoNotices } from './notices/demo-notices.js';
// Award records, to compare rankers with
export { parseAwardProfiles, parseAwardQueries } from './firms/award-profiles.js';
export type { AwardProfile, AwardQuery, AwardRecord, AwardRow } from './firms/award-profiles.js';
// Bringing them in
export { ImportNotice } from './notices/import-notice.js';
export type { NoticeReport } from './notices/import-notice.js';
export { ImportFirms } from './firms/import-firms.js';
export type { FirmReport } from './firms/import-firms.js';
// Open data
export { DATASET_NAMES, FORMATS } from './open-data/datasets.js';
export type { DatasetFormat, DatasetName } from './open-data/datasets.js';
export { DescribeDatasets } from './open-data/describe-datasets.js';
export type { DatasetDescription } from './open-data/describe-datasets.js';
export { DownloadDataset } from './open-data/download-dataset.js';

export { ExchangeModule } from './exchange.module.js';
