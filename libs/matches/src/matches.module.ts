import { Module } from '@nestjs/common';
import { FirmsModule } from '@schakel/firms';
import { OpportunitiesModule } from '@schakel/opportunities';
import { MatchIndex } from './match-index.js';
import { MatchTexts } from './match-texts.js';
import { MatchLists } from './match-lists.js';

/** Match lists in both directions. */
@Module({
  imports: [FirmsModule, OpportunitiesModule],
  providers: [MatchIndex, MatchLists, MatchTexts],
  exports: [MatchIndex, MatchLists],
})
export class MatchesModule {}
