import { FIRM_STATUSES, FirmDto, type FirmStatus } from '@schakel/firms';
import { MayBeAbsent, PageQueryDto, QueryBoolean, Text } from '@schakel/platform';
import { IsBoolean, IsIn, IsOptional, Length } from 'class-validator';

const ANSWERS = ['yes', 'no', 'unknown'] as const;
type Answer = (typeof ANSWERS)[number];

export class FirmsQueryDto extends PageQueryDto {
  /** A piece of the name, in capitals or not, or the KvK number. */
  @IsOptional()
  @Text()
  @Length(1, 200)
  text?: string;

  @IsOptional()
  @IsIn(FIRM_STATUSES)
  status?: FirmStatus;

  /** `true`: only published firms of which something is still to be verified: the main aim, or a certificate. */
  @IsOptional()
  @QueryBoolean()
  @IsBoolean()
  waiting?: boolean;
}

export class FirmsPageDto {
  items: FirmDto[];
  next: string | null;
}

/** What an account manager established; absent leaves the statement as it is. */
export class VerifyFirmDto {
  /** Is integration of people far from the labour market a main aim? */
  @MayBeAbsent()
  @IsIn(ANSWERS)
  mainAim?: Answer;

  /** Is there a public service mission as art. 77 of Directive 2014/24/EU asks? */
  @MayBeAbsent()
  @IsIn(ANSWERS)
  publicServiceMission?: Answer;
}
