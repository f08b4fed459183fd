import { Module } from '@nestjs/common';
import { FirmsModule } from '@schakel/firms';
import { OpportunitiesModule } from '@schakel/opportunities';
import { Answers } from './answers/answers.js';
import { ArchiveConsultation } from './archive-consultation.js';
import { ConsultationObserver } from './consultation-observer.js';
import { Consultations } from './consultations.js';
import { InviteFirms } from './invite-firms.js';
import { Ledger } from './ledger/ledger.js';
import { OpenAnswers } from './opening/open-answers.js';
import { PlanConsultation } from './plan-consultation.js';
import { ReceivedAnswers } from './received-answers.js';
import { Questions } from './questions/questions.js';
import { KeyFiles } from './sealing/key-files.js';

const PROVIDERS = [
  KeyFiles,
  Ledger,
  ConsultationObserver,
  Consultations,
  PlanConsultation,
  InviteFirms,
  Questions,
  Answers,
  OpenAnswers,
  ReceivedAnswers,
  ArchiveConsultation,
];

/** Market consultations: questions and answers, sealed answers, the ledger. */
@Module({ imports: [FirmsModule, OpportunitiesModule], providers: PROVIDERS, exports: PROVIDERS })
export class ConsultationsModule {}
