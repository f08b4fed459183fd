import { Module } from '@nestjs/common';
import { FirmsModule } from '@schakel/firms';
import { OpportunitiesModule } from '@schakel/opportunities';
import { ImportFirms } from './firms/import-firms.js';
import { ImportNotice } from './notices/import-notice.js';

/** What comes in from outside: published notices, files with firms. */
@Module({
  imports: [FirmsModule, OpportunitiesModule],
  providers: [ImportNotice, ImportFirms],
  exports: [ImportNotice, ImportFirms],
})
export class ExchangeModule {}
