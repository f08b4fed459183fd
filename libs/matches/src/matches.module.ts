import { type DynamicModule, Module } from '@nestjs/common';
import { FirmsModule } from '@schakel/firms';
import { OpportunitiesModule } from '@schakel/opportunities';
import { LOADS_AT_START, MatchIndex } from './match-index.js';
import { MatchTexts } from './match-texts.js';
import { ProfileQuestions } from './profile-questions.js';
import { MatchLists } from './match-lists.js';

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
        MatchIndex,
        MatchLists,
        MatchTexts,
        ProfileQuestions,
      ],
      exports: [MatchIndex, MatchLists, ProfileQuestions],
    };
  }
}
