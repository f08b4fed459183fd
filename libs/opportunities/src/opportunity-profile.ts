import { type OpportunityProfile, packOpportunityTerms } from '@schakel/matching';
import { Projection } from '@schakel/platform';
import { matchAnalyser, type Nuts } from '@schakel/taxonomy';
import type { EntityManager } from 'typeorm';
import type { Opportunity } from './opportunity.entity.js';
import type { OpportunityContent } from './opportunity.js';

/** A profile with the terms of its text, packed and in base 64: analysed when it is written, so that nobody who reads it has to. */
export type StoredOpportunityProfile = OpportunityProfile & { terms: string };

class OpportunityProfiles extends Projection<StoredOpportunityProfile> {
  override async save(manager: EntityManager, id: string, profile: OpportunityProfile | null): Promise<void> {
    const terms = (of: OpportunityProfile) =>
      Buffer.from(packOpportunityTerms(matchAnalyser.opportunityTerms(of))).toString('base64');
    await super.save(manager, id, profile && { ...profile, terms: terms(profile) });
  }
}

/** What the ranker knows of every opportunity that firms can respond to. */
export const OPPORTUNITY_PROFILES = new OpportunityProfiles('opportunity_match');

/** What the ranker reads of an opportunity: it need not be more than written so far. */
type Told = OpportunityContent & Pick<Opportunity, 'id' | 'kind' | 'places'>;

/** What the ranker may know of an opportunity. */
export function opportunityProfile(opportunity: Told, nuts: Nuts): OpportunityProfile {
  const lots = opportunity.lots.map((lot) => `${lot.title}. ${lot.description}`);
  const point = opportunity.nuts.map((code) => nuts.centroid(code)).find((centroid) => centroid !== undefined);
  const nutsCodes = [...new Set([...opportunity.nuts, ...opportunity.lots.flatMap((lot) => lot.nuts ?? [])])];
  return {
    id: opportunity.id,
    kind: opportunity.kind,
    title: opportunity.title,
    description: [opportunity.description, opportunity.background ?? '', ...lots].filter(Boolean).join('\n'),
    language: opportunity.language,
    cpv: [...new Set([...opportunity.cpv, ...opportunity.lots.flatMap((lot) => lot.cpv)])],
    nuts: nutsCodes,
    ...(opportunity.places.length > 0 ? { places: opportunity.places } : {}),
    ...(point ? { location: { ...point, name: nuts.label(opportunity.nuts[0] ?? '', 'nl') ?? '' } } : {}),
    ...(opportunity.value === null ? {} : { value: opportunity.value }),
    ...(opportunity.deadline === null ? {} : { deadline: opportunity.deadline }),
    ...(opportunity.startsOn === null ? {} : { start: opportunity.startsOn }),
    reserved: opportunity.reserved,
    requiredCertificates: opportunity.requiredCertificates,
    targetGroups: opportunity.targetGroups,
  };
}
