import { ORGANISATION_KINDS, type OrganisationKind } from '@schakel/organisations';
import { Text } from '@schakel/platform';
import { IsEmail, IsIn, Length, MaxLength } from 'class-validator';

export class FoundOrganisationDto {
  @IsIn(ORGANISATION_KINDS)
  kind: OrganisationKind;

  /** @example Gemeente Veldmeer */
  @Text()
  @Length(2, 200)
  name: string;

  /** Where the invitation for the first admin goes. */
  @IsEmail()
  @MaxLength(254)
  adminEmail: string;
}
