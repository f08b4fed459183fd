// A consultation and its life
export { Consultations, type WholeConsultation } from './consultations.js';
export type { Phase } from './phase.js';
export { PlanConsultation } from './plan-consultation.js';
export { ArchiveConsultation } from './archive-consultation.js';
export { isWorkingDay } from './policy/working-days.js';
export { ConsultationPolicyDto } from './policy/consultation-policy.dto.js';
export {
  ConsultationPlanDto,
  PlanDto,
  ProgressDto,
  PublicConsultationDto,
  QuestionnaireDto,
} from './consultation.dto.js';
export { suggestedQuestionnaire } from './questionnaire/question-library.js';
export type { Questionnaire } from './questionnaire/questionnaire.js';
// Who is invited, and who may see it
export { InviteFirms } from './invitations/invite-firms.js';
export { ChangeAccess } from './invitations/change-access.js';
export { DeclineInvitation, forgetDecline } from './invitations/decline-invitation.js';
export { FirmConsultations } from './invitations/firm-consultations.js';
export {
  AccessDto,
  DeclineDto,
  InvitationRecordDto,
  InvitedFirmsDto,
  InviteFirmsDto,
  InvolvementDto,
  InvolvementsDto,
} from './invitations/invitation.dto.js';
// Questions of firms
export { AskQuestion } from './questions/ask-question.js';
export { AnswerQuestions } from './questions/answer-questions.js';
export { ReturnQuestion } from './questions/return-question.js';
export { Questions } from './questions/questions.js';
export {
  AskDto,
  AskedQuestionDto,
  AskedQuestionsDto,
  EditQuestionDto,
  PublishedQuestionDto,
  PublishedQuestionsDto,
  PublishQuestionsDto,
  ReceivedQuestionDto,
  ReceivedQuestionsDto,
  ReturnQuestionDto,
} from './questions/question.dto.js';
// Answers and their opening
export { Answers } from './answers/answers.js';
export { AnswerDto, DraftDto, ReceiptDto, SaveDraftDto, StandingDto } from './answers/answer.dto.js';
export { OpenAnswers } from './opening/open-answers.js';
export { ReceivedAnswers } from './received/received-answers.js';
export { AnswersQueryDto, respondentFilterOf, SideBySideDto } from './received/received-answers.dto.js';
export { ExportAnswers } from './exports/export-answers.js';
export { ExportQueryDto } from './exports/export-query.dto.js';
// The report
export { WriteReport } from './report/write-report.js';
export { PublishReport } from './report/publish-report.js';
export { BuyerRecords } from './report/buyer-record.js';
export { PublishedReportController } from './report/published-report.controller.js';
export { PublishedReports } from './report/published-reports.js';
export { sendDocument } from './document-pdf/document-file.js';
export {
  BuyerRecordDto,
  BuyerReportsDto,
  PublishedReportDto,
  ReportDocumentQueryDto,
  ReportDto,
  WriteReportDto,
} from './report/report.dto.js';
// Files: documents of the buyer, files in answers of firms
export { ReadDocuments } from './files/documents/read-documents.js';
export { WriteDocuments } from './files/documents/write-documents.js';
export { ReceiveDocument } from './files/documents/receive-document.js';
export { PublishDocuments } from './files/documents/publish-documents.js';
export { DownloadDocument } from './files/documents/download-document.js';
export { ScanDocuments } from './files/documents/scan-documents.js';
export { SweepFiles } from './files/sweep-files.js';
export {
  AddDocumentDto,
  AddVersionDto,
  DocumentDto,
  DocumentsDto,
  PublishDocumentsDto,
  PublishedDocumentDto,
  PublishedDocumentsDto,
} from './files/documents/document.dto.js';
export { AnswerFiles } from './files/answer-files/answer-files.js';
export { ReceiveAnswerFile } from './files/answer-files/receive-answer-file.js';
export { OpenAnswerFile } from './files/answer-files/open-answer-file.js';
export {
  AddAnswerFileDto,
  AnswerFileDto,
  AnswerFilesDto,
  ChangeAnswerFileDto,
} from './files/answer-files/answer-file.dto.js';
// Calendars
export { ConsultationCalendars } from './calendar/consultation-calendars.js';
export { CalendarFeedController, ConsultationCalendarController } from './calendar/calendar.controller.js';
export { FeedQueryDto } from './calendar/calendar.dto.js';
// What needs someone today
export { ConsultationTasks } from './tasks/consultation-tasks.js';
export type { BuyerConsultationTaskCode } from './tasks/buyer-tasks.js';
export type { FirmConsultationTaskCode } from './tasks/firm-tasks.js';

// The ledger
export { Ledger } from './ledger/ledger.js';
export { VerifyLedger } from './ledger/verify-ledger.js';
export { Checkpoints } from './ledger/checkpoints.js';
export type { Gap } from './ledger/gaps.js';
export { MakePack } from './pack/make-pack.js';
export { readPack } from './pack/read-pack.js';
export { verifyPack } from './pack/verify-pack.js';
export { PackDocumentQueryDto, PackDto, PackQueryDto } from './pack/pack.dto.js';
export { NotaController } from './nota/nota.controller.js';
export { LedgerDto, OpeningDto, VerdictDto, VerifyQueryDto } from './ledger/ledger.dto.js';
export { RemindOfDeadline } from './mails/remind-of-deadline.js';
// Wiring
export { ConsultationChores } from './consultation-chores.js';
export { ConsultationsModule } from './consultations.module.js';
export { CONSULTATIONS_SCHEMA } from './schema.js';
