import { ifMatch, versioned } from '../../../api/answer.js';
import { supplierApi } from '../../../api/clients.js';
import { writtenArea } from './-area.js';
import type { Capability, CapabilityContent, Firm } from './-profile.js';

export const capabilityOf = (firm: Firm, id: string): Capability | undefined =>
  firm.capabilities.find((capability) => capability.id === id);

/** What stands in a capability, as it is written. */
export function contentOf(capability: Capability): CapabilityContent {
  const { title, description, language, cpv, area, valueFrom, valueTo, fte, earliestStart } = capability;
  return { title, description, language, cpv, area: writtenArea(area), valueFrom, valueTo, fte, earliestStart };
}

/** Where a capability works that is added without a word about it: where the last one does. Say so before one adds it. */
export const areaOfNext = ({ capabilities }: Pick<Firm, 'capabilities'>): Capability['area'] =>
  capabilities.at(-1)?.area ?? null;

/** Adds a capability; it works where the last one does, unless told otherwise. */
export const addCapability = (firm: Pick<Firm, 'capabilities'>, etag: string, body: CapabilityContent) => {
  const area = writtenArea(areaOfNext(firm));
  return versioned(
    supplierApi.POST('/v1/firm/capabilities', { params: { header: ifMatch(etag) }, body: { area, ...body } }),
  );
};

export const removeCapability = (id: string, etag: string) =>
  versioned(supplierApi.DELETE('/v1/firm/capabilities/{id}', { params: { path: { id }, header: ifMatch(etag) } }));
