import type { Answer, Area } from '@schakel/matching';
import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import { AREA, CircleDto, CountryAreaDto, NutsAreaDto } from './area.dto.js';
import { type Eligibility, eligibility } from './eligibility.js';
import { eligibilityBasis, type EligibilityTest, type Ground } from './eligibility-basis.js';
import type { Capability, Certificate } from './firm.entity.js';
import { type FirmStatus, shownCounts } from './firm.js';
import type { WholeFirm } from './firm-profile.js';

@ApiExtraModels(CountryAreaDto, NutsAreaDto, CircleDto)
export class CapabilityDto {
  id: string;
  title: string;
  description: string;
  language: string | null;
  cpv: string[];
  @ApiProperty({ nullable: true, oneOf: AREA })
  area: Area | null;

  /** The NUTS codes that the area covers. */
  nuts: string[];
  valueFrom: number | null;
  valueTo: number | null;
  fte: number | null;
  earliestStart: string | null;

  static from(this: void, capability: Capability): CapabilityDto {
    const { id, title, description, language, cpv, area, nuts, valueFrom, valueTo, fte, earliestStart } = capability;
    return { id, title, description, language, cpv, area, nuts, valueFrom, valueTo, fte, earliestStart };
  }
}

export class CertificateDto {
  id: string;
  code: string;
  number: string | null;
  validFrom: string | null;
  validUntil: string | null;
  /** When an account manager saw the proof; null = the firm's own statement. */
  verifiedAt: string | null;
  /** For which organisation the account manager did. */
  verifier: string | null;

  static from(this: void, held: Certificate): CertificateDto {
    const { id, code, number, validFrom, validUntil, verifiedAt, verifier } = held;
    return { id, code, number, validFrom, validUntil, verifiedAt, verifier };
  }
}

export class ProofDto {
  code: string;
  validUntil: string | null;
}

/** One of the tests behind eligibility: its answer, and why. */
export class EligibilityTestDto implements EligibilityTest {
  test: 'mainAim' | 'share' | 'publicServiceMission';
  /** As it counts: a yes that nobody verified is unknown. */
  answer: Answer;
  /** What the answer rests on. */
  ground: Ground;
  certificate: ProofDto | null;
}

export class EligibilityDto implements Eligibility {
  art20: Answer;
  mainAim: Answer;
  share: Answer;
  shareCounted: number | null;
  art77: Answer;
  asOf: string;
  rules: string;
  /** Why, test by test. */
  basis: EligibilityTestDto[];
}

export class FirmDto {
  id: string;
  status: FirmStatus;
  kvkNumber: string | null;
  name: string;
  legalForm: string | null;
  employees: number | null;
  languages: string[];
  website: string | null;
  mission: string;
  postcode: string | null;
  city: string | null;
  /** Employees by target group; in what others see, counts below 3 are left out, and then the share as well. */
  targetGroups: Record<string, number>;
  mainAim: Answer;
  publicServiceMission: Answer;
  /** When an account manager established the two statements. */
  verifiedAt: string | null;
  /** For which organisation the account manager did. */
  verifier: string | null;
  capabilities: CapabilityDto[];
  certificates: CertificateDto[];
  eligibility: EligibilityDto;
  publishedAt: string | null;
  updatedAt: string;
  version: number;

  /** @param today ISO date, for eligibility @param own does the reader belong to the firm? */
  static from(this: void, { firm, capabilities, certificates }: WholeFirm, today: string, own: boolean): FirmDto {
    const { id, status, kvkNumber, name, legalForm, employees, languages, website, mission, postcode, city } = firm;
    const { mainAim, publicServiceMission, verifiedAt, verifier, publishedAt, updatedAt, version } = firm;
    const targetGroups = own ? firm.targetGroups : shownCounts(firm.targetGroups);
    const facts = { ...firm, certificates };
    const answers = { ...eligibility(facts, today), basis: eligibilityBasis(facts, today) };
    const isAllShown = Object.keys(targetGroups).length === Object.keys(firm.targetGroups).length;
    return {
      id,
      status,
      kvkNumber,
      name,
      legalForm,
      employees,
      languages,
      website,
      mission,
      postcode,
      city,
      targetGroups,
      mainAim,
      publicServiceMission,
      verifiedAt,
      verifier,
      capabilities: capabilities.map(CapabilityDto.from),
      certificates: certificates.map(CertificateDto.from),
      // the share would tell what a count that is left out was
      eligibility: isAllShown ? answers : { ...answers, shareCounted: null },
      publishedAt,
      updatedAt,
      version,
    };
  }
}
