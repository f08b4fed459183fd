import { useSuspenseQuery } from '@tanstack/react-query';
import { ifMatch, versioned } from '../../../api/answer.js';
import { type SupplierDto, supplierApi } from '../../../api/clients.js';
import { vocabularyQuery } from '../../../api/codes.js';

type CertificateContent = SupplierDto<'WriteCertificateDto'>;

export const addCertificate = (etag: string, body: CertificateContent) =>
  versioned(supplierApi.POST('/v1/firm/certificates', { params: { header: ifMatch(etag) }, body }));

export const changeCertificate = (id: string, etag: string, body: CertificateContent) =>
  versioned(supplierApi.PATCH('/v1/firm/certificates/{id}', { params: { path: { id }, header: ifMatch(etag) }, body }));

export const removeCertificate = (id: string, etag: string) =>
  versioned(supplierApi.DELETE('/v1/firm/certificates/{id}', { params: { path: { id }, header: ifMatch(etag) } }));

/** What a certificate is called. */
export function useCertificateName(): (code: string) => string {
  const { items } = useSuspenseQuery(vocabularyQuery('certificates')).data;
  return (code) => items.find((item) => item.code === code)?.label ?? code;
}
