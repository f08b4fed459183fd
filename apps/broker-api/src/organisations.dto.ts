import {
  type ListedOrganisation,
  ORGANISATION_KINDS,
  OrganisationDto,
  type OrganisationKind,
} from '@schakel/organisations';
import { PageQueryDto, Text } from '@schakel/platform';
import { IsEmail, IsIn, IsOptional, Length, MaxLength } from 'class-validator';

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

export class OrganisationsQueryDto extends PageQueryDto {
  /**
   * A piece of the name, in capitals or not.
   * @example veld
   */
  @IsOptional()
  @Text()
  @Length(1, 200)
  text?: string;

  @IsOptional()
  @IsIn(ORGANISATION_KINDS)
  kind?: OrganisationKind;
}

/** An organisation; who is in it is its own business. */
export class ListedOrganisationDto extends OrganisationDto implements ListedOrganisation {
  members: number;
  admins: number;
  /** Invitations that nobody accepted yet and that still can be. */
  openInvitations: number;
  createdAt: string;
}

export class OrganisationsPageDto {
  items: ListedOrganisationDto[];
  next: string | null;
}
