export { MatchIndex } from './match-index.js';
export { MatchLists } from './match-lists.js';
export { FirmMatchesDto, MatchesQueryDto, OpportunityMatchesDto } from './matches.dto.js';
export { ProfileQuestions } from './profile-questions.js';
export { ProfileQuestionsDto } from './profile-questions.dto.js';
export { MatchesModule } from './matches.module.js';
export { MATCHES_SCHEMA } from './schema.js';
