import { useSuspenseQuery } from '@tanstack/react-query';
import { ifMatch, type Versioned, versioned } from '../../../api/answer.js';
import { supplierApi } from '../../../api/clients.js';
import { refresh } from '../../../api/session.js';
import { type Content, type Saving, useStored } from '../../../forms/use-stored.js';
import { capabilityOf, contentOf } from './-capability.js';
import { type CapabilityContent, changed, type Firm, type FirmContent, ownFirmQuery, readFirm } from './-profile.js';

/** Nobody else sees a draft, so that it may save itself. */
export const isDraft = ({ status }: Firm): boolean => status === 'draft';

function useFirm(of: {
  contentOf: (firm: Firm) => Content;
  send: (changes: Content, etag: string) => Promise<Versioned<Firm>>;
}): Saving<Firm> {
  return useStored<Firm>({
    queryKey: ownFirmQuery.queryKey,
    read: readFirm,
    first: useSuspenseQuery(ownFirmQuery).data,
    contentOf: of.contentOf,
    send: (changes, etag) => changed(of.send(changes, etag)),
  });
}

/** The firm itself, as forms edit it. */
export const useFirmSaving = (): Saving<Firm> =>
  useFirm({
    contentOf: (firm) => ({ ...firm }),
    send: async (changes, etag) => {
      const body: FirmContent = changes;
      const now = await versioned(supplierApi.PATCH('/v1/firm', { params: { header: ifMatch(etag) }, body }));
      // The name stands in the head of every page.
      if (body.name !== undefined) await refresh();
      return now;
    },
  });

/** One capability of the profile, as forms edit it. */
export const useCapabilitySaving = (id: string): Saving<Firm> =>
  useFirm({
    contentOf: (firm) => {
      const capability = capabilityOf(firm, id);
      return capability ? { ...contentOf(capability) } : {};
    },
    send: (changes, etag) => {
      const body: CapabilityContent = changes;
      const params = { path: { id }, header: ifMatch(etag) };
      return versioned(supplierApi.PATCH('/v1/firm/capabilities/{id}', { params, body }));
    },
  });
