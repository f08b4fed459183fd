import { queryOptions } from '@tanstack/react-query';
import { value, versioned } from '../../../api/answer.js';
import { type BuyerDto, buyerApi, publicApi } from '../../../api/clients.js';
import { realLanguage } from '../../../words/language.js';
import { takesAnswers } from '../../-phases.js';
import { contentQuery } from '../-needs.js';

export type Consultation = BuyerDto<'OpportunityDto'>;
export type Plan = BuyerDto<'ConsultationPlanDto'>;
export type Phase = Plan['phase'];
export type Question = BuyerDto<'QuestionDto'>;
export type FirmQuestion = BuyerDto<'ReceivedQuestionDto'>;
export type SideBySide = BuyerDto<'SideBySideDto'>;
export type Report = BuyerDto<'ReportDto'>;
export type ConsultationDocument = BuyerDto<'DocumentDto'>;

const at = (id: string) => ({ params: { path: { id } } });

/** What is asked of the market, with its version. */
export const consultationQuery = (id: string) => contentQuery({ kind: 'consultation', id });

/** Questionnaire, periods, who opens, and the phase it is in; has a version of its own. */
export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['buyer', 'consultation', id, 'plan'],
    queryFn: () => versioned(buyerApi.GET('/v1/consultations/{id}/plan', at(id))),
  });

/** How many firms were invited, began, handed in, declined: all that is known before the opening. */
export const progressQuery = (id: string) =>
  queryOptions({
    queryKey: ['buyer', 'consultation', id, 'progress'],
    queryFn: () => value(buyerApi.GET('/v1/consultations/{id}/progress', at(id))),
  });

/** Questions of firms, by letter. */
export const questionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['buyer', 'consultation', id, 'questions'],
    queryFn: () => value(buyerApi.GET('/v1/consultations/{id}/questions', at(id))),
  });

export const invitationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['buyer', 'consultation', id, 'invitations'],
    queryFn: () => value(buyerApi.GET('/v1/consultations/{id}/invitations', at(id))),
  });

export const documentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['buyer', 'consultation', id, 'documents'],
    queryFn: () => value(buyerApi.GET('/v1/consultations/{id}/documents', at(id))),
  });

export const ledgerQuery = (id: string) =>
  queryOptions({
    queryKey: ['buyer', 'consultation', id, 'ledger'],
    queryFn: () => value(buyerApi.GET('/v1/consultations/{id}/ledger', at(id))),
  });

/** Of which firms answers are shown. */
export interface AnswerFilter {
  sizes?: string[] | undefined;
  nuts?: string[] | undefined;
  certificates?: string[] | undefined;
}

/** The filter as an API takes it: what is not filtered stands nowhere. */
export const filterOf = ({ sizes, nuts, certificates }: AnswerFilter) => ({
  ...(sizes ? { sizes } : {}),
  ...(nuts ? { nuts } : {}),
  ...(certificates ? { certificates } : {}),
});

/** The opened answers side by side. */
export const answersQuery = (id: string, filter: AnswerFilter = {}) =>
  queryOptions({
    queryKey: ['buyer', 'consultation', id, 'answers', filterOf(filter)],
    queryFn: () =>
      value(buyerApi.GET('/v1/consultations/{id}/answers', { params: { path: { id }, query: filterOf(filter) } })),
  });

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['buyer', 'consultation', id, 'report'],
    queryFn: () => versioned(buyerApi.GET('/v1/consultations/{id}/report', at(id))),
  });

/** My colleagues. */
export const membersQuery = queryOptions({
  queryKey: ['buyer', 'members'],
  staleTime: 5 * 60_000,
  queryFn: () => value(buyerApi.GET('/v1/members')),
});

/** The periods firms get here, who opens answers, and the first days on which periods can end. */
export const policyQuery = queryOptions({
  queryKey: ['consultation-policy'],
  queryFn: () => value(publicApi.GET('/v1/consultation-policy')),
});

/** Questions to start from, a section a subject. */
export const libraryQuery = () =>
  queryOptions({
    queryKey: ['buyer', 'suggested-questionnaire', realLanguage()],
    staleTime: 24 * 60 * 60_000,
    queryFn: () =>
      value(buyerApi.GET('/v1/suggested-questionnaire', { params: { query: { language: realLanguage() } } })),
  });

const OPENED: readonly Phase[] = ['opened', 'report-published', 'archived'];

/** Can answers be read, as far as the phase tells? */
export const isOpened = ({ openedAt, phase }: Plan): boolean => openedAt !== null || OPENED.includes(phase);

/** Do firms answer now, and are their answers sealed? */
export const isRunning = ({ phase }: Plan): boolean => takesAnswers(phase);
