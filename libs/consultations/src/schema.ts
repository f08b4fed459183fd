import type { Schema } from '@schakel/platform';
import { Consultation } from './consultation.entity.js';
import { ConsultationDocument, DocumentVersion } from './files/documents/document.entity.js';
import { Consultations1764000500000 } from './migrations/1764000500000-consultations.js';
import { ConsultationQuestion } from './questions/consultation-question.entity.js';

export const CONSULTATIONS_SCHEMA: Schema = {
  entities: [Consultation, ConsultationQuestion, ConsultationDocument, DocumentVersion],
  migrations: [Consultations1764000500000],
};
