// Firms put aside for an opportunity
export { ShortlistController } from './shortlist.controller.js';

// What firms say of an opportunity
export { Interests } from './interests.js';
export { ReceivedInterest } from './received-interest.js';
export {
  InterestDto,
  InterestForBrokerDto,
  InterestForBuyerDto,
  OwnInterestsDto,
  OwnInterestsQueryDto,
  SayInterestDto,
} from './interest.dto.js';

// Wiring
export { BrokerageModule } from './brokerage.module.js';
export { BROKERAGE_SCHEMA } from './schema.js';
