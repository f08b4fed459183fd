import { CalendarFeedController, ConsultationCalendarController, NotaController } from '@schakel/consultations';
import type { Api } from '@schakel/installation';
import { TasksController } from './tasks.controller.js';
import { CpvSuggestionsController } from '@schakel/taxonomy';
import {
  ConsultationDocumentContentController,
  ConsultationDocumentsController,
} from './consultation-documents.controller.js';
import { ConsultationFilesController } from './consultation-files.controller.js';
import { ConsultationInvitationsController } from './consultation-invitations.controller.js';
import { ConsultationPackController } from './consultation-pack.controller.js';
import { ConsultationResultsController } from './consultation-results.controller.js';
import { ConsultationQuestionsController } from './consultation-questions.controller.js';
import { ConsultationAnswersController, ConsultationRoomController } from './consultation-room.controller.js';
import { FirmsController } from './firms.controller.js';
import { InterestController } from './interest.controller.js';
import { MarketChecksController } from './market-checks.controller.js';
import { ConsultationMatchesController, NeedMatchesController } from './matches.controller.js';
import { ConsultationsController, NeedsController } from './opportunities.controller.js';
import { ConsultationShortlistController, NeedShortlistController } from './shortlists.controller.js';
import { SuggestedQuestionnaireController } from './suggested-questionnaire.controller.js';

/** For municipalities, public bodies and companies that buy. */
export const buyerApi: Api = {
  name: 'buyer-api',
  title: 'Schakel buyer API',
  description:
    'Describe needs and market consultations, publish and amend them, and see which social firms fit and why.',
  audience: 'buyer',
  controllers: [
    TasksController,
    NeedsController,
    ConsultationsController,
    SuggestedQuestionnaireController,
    NeedMatchesController,
    ConsultationMatchesController,
    MarketChecksController,
    ConsultationInvitationsController,
    ConsultationQuestionsController,
    ConsultationRoomController,
    ConsultationAnswersController,
    ConsultationDocumentsController,
    ConsultationDocumentContentController,
    ConsultationFilesController,
    ConsultationPackController,
    NotaController,
    NeedShortlistController,
    ConsultationShortlistController,
    InterestController,
    ConsultationResultsController,
    ConsultationCalendarController,
    CalendarFeedController,
    FirmsController,
    CpvSuggestionsController,
  ],
};
