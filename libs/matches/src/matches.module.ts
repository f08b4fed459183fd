import { type DynamicModule, Module } from '@nestjs/common';
import { FirmsModule } from '@schakel/firms';
import { OpportunitiesModule } from '@schakel/opportunities';
import { CheckMarket } from './check-market.js';
import { Exposures } from './exposures.js';
import { FirmsForOpportunity } from './firms-for-opportunity.js';
import { ForgetOldLists } from './forget-old-lists.js';
import { ListPages } from './list-pages.js';
import { ListSearch } from './list-search.js';
import { LOADS_AT_START, MatchIndex } from './match-index.js';
import { MatchTexts } from './match-texts.js';
import { OpportunitiesForFirm } from './opportunities-for-firm.js';
import { ProfileTasks } from './profile-tasks.js';
import { ProfileQuestions } from './profile-questions.js';
import { SeenLists } from './seen-lists.js';
import { StoredLists } from './stored-lists.js';

/** What others use. */
const OFFERED = [
  MatchIndex,
  FirmsForOpportunity,
  OpportunitiesForFirm,
  SeenLists,
  ForgetOldLists,
  ProfileQuestions,
  CheckMarket,
  ProfileTasks,
];

/** Match lists in both directions. */
@Module({})
export class MatchesModule {
  /** @param loadsAtStart whether the app answers match questions all day: then it is not ready before everyone is loaded */
  static forApp(loadsAtStart: boolean): DynamicModule {
    return {
      module: MatchesModule,
      imports: [FirmsModule, OpportunitiesModule],
      providers: [
        { provide: LOADS_AT_START, useValue: loadsAtStart },
        MatchTexts,
        Exposures,
        StoredLists,
        ListSearch,
        ListPages,
        ...OFFERED,
      ],
      exports: OFFERED,
    };
  }
}
