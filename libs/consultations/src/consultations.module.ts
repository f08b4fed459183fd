import { type DynamicModule, Module } from '@nestjs/common';
import { FirmsModule } from '@schakel/firms';
import { OpportunitiesModule } from '@schakel/opportunities';
import type { OrganisationKind } from '@schakel/organisations';
import { Answers } from './answers/answers.js';
import { ArchiveConsultation } from './archive-consultation.js';
import { CalendarFeeds } from './calendar/calendar-feeds.js';
import { ConsultationCalendars } from './calendar/consultation-calendars.js';
import { ConsultationChores } from './consultation-chores.js';
import { ConsultationObserver } from './consultation-observer.js';
import { Consultations } from './consultations.js';
import { AnnounceInvitation } from './invitations/announce-invitation.js';
import { ChangeAccess } from './invitations/change-access.js';
import { DeclineInvitation } from './invitations/decline-invitation.js';
import { FirmConsultations } from './invitations/firm-consultations.js';
import { FILES_PROVIDERS } from './files/files-providers.js';
import { InvitationObserver } from './invitations/invitation-observer.js';
import { InviteFirms } from './invitations/invite-firms.js';
import { ExportAnswers } from './exports/export-answers.js';
import { Checkpoints } from './ledger/checkpoints.js';
import { Ledger } from './ledger/ledger.js';
import { VerifyLedger } from './ledger/verify-ledger.js';
import { RemindOfDeadline } from './mails/remind-of-deadline.js';
import { MakeNota } from './nota/make-nota.js';
import { OpenAnswers } from './opening/open-answers.js';
import { MakePack } from './pack/make-pack.js';
import { PlanConsultation } from './plan-consultation.js';
import { ReceivedAnswers } from './received/received-answers.js';
import { AnswerQuestions } from './questions/answer-questions.js';
import { AskQuestion } from './questions/ask-question.js';
import { Questions } from './questions/questions.js';
import { ReturnQuestion } from './questions/return-question.js';
import { BuyerRecords } from './report/buyer-record.js';
import { PublishReport } from './report/publish-report.js';
import { PublishedReports } from './report/published-reports.js';
import { RecordEdition } from './report/record-edition.js';
import { Reports } from './report/reports.js';
import { WriteReport } from './report/write-report.js';
import { DraftKey } from './sealing/draft-key.js';
import { ConsultationTasks } from './tasks/consultation-tasks.js';
import { NoOpeningKey, OpeningKey, OpeningKeyFile } from './sealing/opening-key.js';

const PROVIDERS = [
  DraftKey,
  Ledger,
  Checkpoints,
  VerifyLedger,
  ConsultationObserver,
  Consultations,
  PlanConsultation,
  AnnounceInvitation,
  InvitationObserver,
  InviteFirms,
  ChangeAccess,
  DeclineInvitation,
  FirmConsultations,
  Questions,
  AskQuestion,
  AnswerQuestions,
  ReturnQuestion,
  RemindOfDeadline,
  Answers,
  OpenAnswers,
  ReceivedAnswers,
  ExportAnswers,
  ArchiveConsultation,
  ...FILES_PROVIDERS,
  MakePack,
  MakeNota,
  ConsultationCalendars,
  CalendarFeeds,
  Reports,
  WriteReport,
  RecordEdition,
  PublishReport,
  PublishedReports,
  BuyerRecords,
  ConsultationTasks,
  ConsultationChores,
];

/** Market consultations: questions and answers, sealed answers, the ledger. */
@Module({})
export class ConsultationsModule {
  /** @param audience whose members sign in: buyers publish and open, so only their API gets the key for that */
  static forAudience(audience: OrganisationKind | null): DynamicModule {
    const openingKey = { provide: OpeningKey, useClass: audience === 'buyer' ? OpeningKeyFile : NoOpeningKey };
    const providers = [...PROVIDERS, openingKey];
    return {
      module: ConsultationsModule,
      imports: [FirmsModule, OpportunitiesModule],
      providers,
      exports: providers,
    };
  }
}
