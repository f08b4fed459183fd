import { type DynamicModule, Module } from '@nestjs/common';
import { FirmsModule } from '@schakel/firms';
import { OpportunitiesModule } from '@schakel/opportunities';
import { Interests } from './interests.js';
import { ReceivedInterest } from './received-interest.js';
import { Shortlists } from './shortlists.js';

const PROVIDERS = [Shortlists, Interests, ReceivedInterest];

/** Brings firms and opportunities together: shortlists, and what firms say of opportunities. */
@Module({})
export class BrokerageModule {
  /** @param consultations those of the same API: a no to a consultation is that it is declined */
  static beside(consultations: DynamicModule): DynamicModule {
    return {
      module: BrokerageModule,
      imports: [FirmsModule, OpportunitiesModule, consultations],
      providers: PROVIDERS,
      exports: PROVIDERS,
    };
  }
}
