import { Module } from '@nestjs/common';
import { FirmsModule } from '@schakel/firms';
import { OpportunitiesModule } from '@schakel/opportunities';
import { Interests } from './interests.js';
import { ReceivedInterest } from './received-interest.js';
import { Shortlists } from './shortlists.js';

const PROVIDERS = [Shortlists, Interests, ReceivedInterest];

/** Brings firms and opportunities together: shortlists, and what firms say of opportunities. */
@Module({ imports: [FirmsModule, OpportunitiesModule], providers: PROVIDERS, exports: PROVIDERS })
export class BrokerageModule {}
