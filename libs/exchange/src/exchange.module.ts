import { Module } from '@nestjs/common';
import { FirmsModule } from '@schakel/firms';
import { OpportunitiesModule } from '@schakel/opportunities';
import { ImportNotice } from './notices/import-notice.js';

/** What comes in from outside: published notices, files with firms. */
@Module({ imports: [FirmsModule, OpportunitiesModule], providers: [ImportNotice], exports: [ImportNotice] })
export class ExchangeModule {}
