import { DomainError, type FieldError, fieldError } from '@schakel/platform';
import type { Area } from '@schakel/matching';

export const FIRM_STATUSES = ['draft', 'published'] as const;
export type FirmStatus = (typeof FIRM_STATUSES)[number];

/** What may be written of a capability. */
export interface CapabilityContent {
  title: string;
  description: string;
  language: string | null;
  cpv: string[];
  area: Area | null;
  valueFrom: number | null;
  valueTo: number | null;
  fte: number | null;
  earliestStart: string | null;
}

/** What may be written of a certificate. */
export interface CertificateContent {
  code: string;
  number: string | null;
  validFrom: string | null;
  validUntil: string | null;
}

/** What may be written of a firm itself. */
export interface FirmContent {
  kvkNumber: string | null;
  name: string;
  legalForm: string | null;
  employees: number | null;
  languages: string[];
  website: string | null;
  mission: string;
  postcode: string | null;
  city: string | null;
  targetGroups: Record<string, number>;
  mainAim: 'yes' | 'no' | 'unknown';
  publicServiceMission: 'yes' | 'no' | 'unknown';
}

/** What a firm says of itself counts as its own word until an account manager verified it. */
export const NOT_VERIFIED = { verifiedAt: null, verifiedBy: null, verifier: null } as const;

/** Counts below this are not shown to others: a person of a small group would be recognisable. */
const SMALLEST_SHOWN = 3;

/** What others may know of the people in target groups: the groups that are large enough, with their counts. */
export function shownCounts(targetGroups: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(targetGroups).filter(([, count]) => count >= SMALLEST_SHOWN));
}

/** The target groups that others may know to work at a firm. */
export function shownTargetGroups({ targetGroups }: { targetGroups: Readonly<Record<string, number>> }): string[] {
  return Object.keys(shownCounts(targetGroups));
}

/**
 * What is missing before the world can see a profile. CPV codes, area, value and certificates may stay open:
 * what is not known is shown as unknown.
 */
export function missingForPublication(
  firm: Pick<FirmContent, 'name' | 'mission'>,
  capabilities: readonly Pick<CapabilityContent, 'title'>[],
): FieldError[] {
  const errors: FieldError[] = [];
  if (firm.mission.length < 20)
    errors.push(
      fieldError('/mission', 'Describe the social mission in at least 20 characters.', 'minLength', { min: 20 }),
    );
  if (capabilities.length === 0)
    errors.push(
      fieldError('/capabilities', 'Add at least one capability: something a buyer can ask you to do.', 'arrayMinSize', {
        min: 1,
      }),
    );
  return errors;
}

/** @throws DomainError with all that is missing */
export function assertPublishable(
  firm: Pick<FirmContent, 'name' | 'mission'>,
  capabilities: readonly Pick<CapabilityContent, 'title'>[],
): void {
  const errors = missingForPublication(firm, capabilities);
  if (errors.length > 0)
    throw new DomainError('invalid-input', 'The profile is not complete enough to publish.', { errors });
}
