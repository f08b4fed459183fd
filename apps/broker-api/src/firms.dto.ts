import { FirmDto } from '@schakel/firms';
import { MayBeAbsent } from '@schakel/platform';
import { IsIn } from 'class-validator';

const ANSWERS = ['yes', 'no', 'unknown'] as const;
type Answer = (typeof ANSWERS)[number];

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
