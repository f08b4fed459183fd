import { Module } from '@nestjs/common';
import { FirmsModule } from '@schakel/firms';
import { OpportunitiesModule } from '@schakel/opportunities';
import { ImportFirms } from './firms/import-firms.js';
import { ImportNotice } from './notices/import-notice.js';
import { DescribeDatasets } from './open-data/describe-datasets.js';
import { DownloadDataset } from './open-data/download-dataset.js';

const PROVIDERS = [ImportNotice, ImportFirms, DescribeDatasets, DownloadDataset];

/** What comes in from outside: published notices, files with firms; and what everyone may take along. */
@Module({
  imports: [FirmsModule, OpportunitiesModule],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class ExchangeModule {}
