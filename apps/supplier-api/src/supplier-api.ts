import {
  CalendarFeedController,
  ConsultationCalendarController,
  NotaController,
  PublishedReportController,
} from '@schakel/consultations';
import type { Api } from '@schakel/installation';
import { TasksController } from './tasks.controller.js';
import { CpvSuggestionsController } from '@schakel/taxonomy';
import { AnswerFilesController } from './answer-files.controller.js';
import { ConsultationsController } from './consultations.controller.js';
import { DocumentsController } from './documents.controller.js';
import { FirmController } from './firm.controller.js';
import { InterestsController } from './interests.controller.js';
import { InvitationsController } from './invitations.controller.js';
import { ProfileTasksController } from './profile-tasks.controller.js';
import { ProfileQuestionsController } from './profile-questions.controller.js';
import { MatchesController } from './matches.controller.js';
import { QuestionsController } from './questions.controller.js';
import { OpportunitiesController } from './opportunities.controller.js';

/** For social firms. */
export const supplierApi: Api = {
  name: 'supplier-api',
  title: 'Schakel supplier API',
  description: 'Keep the profile of a social firm, and see which opportunities fit it and why.',
  audience: 'firm',
  controllers: [
    TasksController,
    FirmController,
    ProfileQuestionsController,
    ProfileTasksController,
    ConsultationsController,
    DocumentsController,
    NotaController,
    AnswerFilesController,
    ConsultationCalendarController,
    CalendarFeedController,
    PublishedReportController,
    QuestionsController,
    InvitationsController,
    MatchesController,
    OpportunitiesController,
    InterestsController,
    CpvSuggestionsController,
  ],
};
