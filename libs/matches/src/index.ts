// Who suits whom
export { MatchIndex } from './match-index.js';
export { FirmsForOpportunity } from './firms-for-opportunity.js';
export { OpportunitiesForFirm } from './opportunities-for-firm.js';
export { CheckMarket } from './check-market.js';
export { ProfileTasks } from './profile-tasks.js';
export { ProfileQuestions } from './profile-questions.js';
// What was shown
export { SeenLists } from './seen-lists.js';
export { ForgetOldLists } from './forget-old-lists.js';
// On the wire
export {
  FirmMatchesDto,
  FirmMatchesQueryDto,
  OpportunityMatchDto,
  OpportunityMatchesDto,
  OpportunityMatchesQueryDto,
  SoleMatchDto,
} from './matches.dto.js';
export { MarketCheckDto, MarketCheckRequestDto } from './market-check.dto.js';
export { ProfileTasksDto } from './profile-tasks.dto.js';
export { ProfileQuestionsDto, ProfileQuestionsQueryDto } from './profile-questions.dto.js';
export { SeenListDto, SeenListsDto } from './seen-lists.dto.js';
// Wiring
export { MatchesModule } from './matches.module.js';
export { MATCHES_SCHEMA } from './schema.js';
