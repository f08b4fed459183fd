import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { value } from '../../../api/answer.js';
import { type SupplierDto, supplierApi } from '../../../api/clients.js';
import { asProblem } from '../../../api/problem.js';
import type { QuestionAnswer } from './-typed.js';

export type Consultation = SupplierDto<'PublicConsultationDto'>;
export type Phase = Consultation['phase'];
export type Involvement = SupplierDto<'InvolvementDto'>;
export type AskedQuestion = SupplierDto<'AskedQuestionDto'>;
export type AnswerFile = SupplierDto<'AnswerFileDto'>;
export type Draft = SupplierDto<'DraftDto'>;

const under = (id: string, ...rest: string[]) => ['firm', 'consultation', id, ...rest];

/** The consultations that my firm has to do with, latest published first. */
export const involvementsQuery = infiniteQueryOptions({
  queryKey: ['firm', 'consultations'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam: cursor }) =>
    value(supplierApi.GET('/v1/consultations', { params: { query: { limit: 30, cursor } } })),
  getNextPageParam: ({ next }) => next ?? undefined,
});

/** How my firm dealt with its invitations. */
export const recordQuery = queryOptions({
  queryKey: ['firm', 'consultations', 'record'],
  queryFn: () => value(supplierApi.GET('/v1/consultations/record')),
});

/** How my firm stands in it: invited, drafted, answered, declined. */
export const involvementQuery = (id: string) =>
  queryOptions({
    queryKey: under(id, 'involvement'),
    queryFn: () => value(supplierApi.GET('/v1/consultations/{id}/involvement', { params: { path: { id } } })),
  });

/** My firm's draft, read anew; null = there is none. */
export async function readDraft(id: string): Promise<Draft | null> {
  try {
    return await value(supplierApi.GET('/v1/consultations/{id}/draft', { params: { path: { id } } }));
  } catch (error) {
    if (asProblem(error).code === 'not-found') return null;
    throw error;
  }
}

/** My firm's draft; not asked for where nobody saved one. What is written in it counts, so it is always asked anew. */
export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: under(id, 'draft'),
    staleTime: 0,
    queryFn: async ({ client }) => {
      const { draftSavedAt } = await client.fetchQuery({ ...involvementQuery(id), staleTime: 0 });
      return draftSavedAt === null ? null : readDraft(id);
    },
  });

/** Files that my firm brought in, also those that no answer uses. */
export const filesQuery = (id: string) =>
  queryOptions({
    queryKey: under(id, 'files'),
    queryFn: () => value(supplierApi.GET('/v1/consultations/{id}/files', { params: { path: { id } } })),
  });

/** Whether my firm's answer is handed in: never what is in it. */
export const standingAnswerQuery = (id: string) =>
  queryOptions({
    queryKey: under(id, 'answer'),
    queryFn: () => value(supplierApi.GET('/v1/consultations/{id}/answer', { params: { path: { id } } })),
  });

/** Questions and answers that everyone can read. */
export const publishedQuestionsQuery = (id: string) =>
  queryOptions({
    queryKey: under(id, 'questions'),
    queryFn: () => value(supplierApi.GET('/v1/consultations/{id}/questions', { params: { path: { id } } })),
  });

export const myQuestionsQuery = (id: string) =>
  queryOptions({
    queryKey: under(id, 'my-questions'),
    queryFn: () => value(supplierApi.GET('/v1/consultations/{id}/my-questions', { params: { path: { id } } })),
  });

export const documentsQuery = (id: string) =>
  queryOptions({
    queryKey: under(id, 'documents'),
    queryFn: () => value(supplierApi.GET('/v1/consultations/{id}/documents', { params: { path: { id } } })),
  });

/** The report, once it is published. */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: under(id, 'report'),
    queryFn: () => value(supplierApi.GET('/v1/consultations/{id}/report', { params: { path: { id } } })),
  });

/** A receipt with what was handed in, as long as this window is open: its salt is given once. */
export interface Kept {
  receipt: SupplierDto<'ReceiptDto'>;
  answers: readonly QuestionAnswer[];
}

export const receiptKey = (id: string) => under(id, 'receipt');
