import { queryOptions } from '@tanstack/react-query';
import { value, type Versioned, versioned } from '../../../api/answer.js';
import { type SupplierDto, supplierApi } from '../../../api/clients.js';
import { queries } from '../../../api/queries.js';
import { realLanguage } from '../../../words/language.js';

export type Firm = SupplierDto<'FirmDto'>;
export type FirmContent = SupplierDto<'ChangeFirmDto'>;
export type Capability = SupplierDto<'CapabilityDto'>;
export type CapabilityContent = SupplierDto<'WriteCapabilityDto'>;
export type Question = SupplierDto<'ProfileQuestionDto'>;
export type ProfileTask = SupplierDto<'ProfileTaskDto'>;

/** Reads my own firm, with its version. */
export const readFirm = (): Promise<Versioned<Firm>> => versioned(supplierApi.GET('/v1/firm'));

/** My own firm, with its version. */
export const ownFirmQuery = queryOptions({ queryKey: ['firm', 'profile'], queryFn: readFirm });

/** My firm as others see it, or would. */
export const previewQuery = queryOptions({
  queryKey: ['firm', 'preview'],
  queryFn: () => value(supplierApi.GET('/v1/firm/preview')),
});

/** At most three questions that sharpen the profile; not those that were refused. */
export const questionsQuery = (without: readonly string[]) =>
  queryOptions({
    queryKey: ['firm', 'profile-questions', realLanguage(), without],
    queryFn: () => {
      const query = { language: realLanguage(), without: [...without] };
      return value(supplierApi.GET('/v1/firm/profile-questions', { params: { query } }));
    },
  });

/** What is known of the profile elsewhere is asked anew: the preview, the questions, what fits. */
const DEPEND = ['preview', 'profile-questions', 'profile-tasks', 'standing', 'tasks', 'feed', 'match'];

/** Keeps the profile as it was answered. @param asked a change of it */
export async function changed(asked: Promise<Versioned<Firm>>): Promise<Versioned<Firm>> {
  const now = await asked;
  queries.setQueryData(ownFirmQuery.queryKey, now);
  for (const name of DEPEND) void queries.invalidateQueries({ queryKey: ['firm', name] });
  return now;
}
