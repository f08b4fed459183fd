import { Text } from '@schakel/platform';
import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import type { Acceptance } from './accept-invitation.js';
import type { SignInRequest } from './sign-in.js';
import { type OrganisationKind, type Role, ROLES } from './roles.js';

const LANGUAGES = ['nl', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** E-mail address and password. */
export class SignInDto implements SignInRequest {
  /** @example inkoper@veldmeer.example */
  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  password: string;

  /** Which organisation to act for; needed only by members of several. */
  @IsOptional()
  @IsUUID()
  organisationId?: string;
}

export class RefreshDto {
  @Matches(/^[\w-]{43}$/, { message: 'refreshToken must be a token as given at sign-in', context: { code: 'token' } })
  refreshToken: string;
}

/** What a client needs to make requests and to go on when the access token expires. */
export class TokensDto {
  /** Send as `Authorization: Bearer …`. */
  accessToken: string;

  /** Works once; the answer holds the next one. */
  refreshToken: string;

  /** Seconds until the access token expires. */
  expiresIn: number;
}

export class SessionDto {
  id: string;
  createdAt: string;
  expiresAt: string;
  /** Is it the session of this request? */
  current: boolean;
}

export class SessionsDto {
  items: SessionDto[];
}

export class InviteDto {
  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsIn(ROLES)
  role: Role;
}

export class InvitationDto {
  id: string;
  email: string;
  role: Role;
  createdAt: string;
  expiresAt: string;
  status: 'open' | 'accepted' | 'expired' | 'withdrawn';
}

export class InvitationsDto {
  items: InvitationDto[];
}

export class AcceptInvitationDto implements Acceptance {
  @Matches(/^[\w-]{43}$/, { message: 'token must be the one from the invitation link', context: { code: 'token' } })
  token: string;

  /** @example Sanne de Boer */
  @Text()
  @Length(1, 200)
  name: string;

  /** A new password of at least 15 characters, or the present one of someone who has an account. */
  @IsString()
  @MaxLength(1000)
  password: string;

  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;
}

export class RequestPasswordResetDto {
  @IsEmail()
  @MaxLength(254)
  email: string;
}

export class CompletePasswordResetDto {
  @Matches(/^[\w-]{43}$/, { message: 'token must be the one from the link', context: { code: 'token' } })
  token: string;

  @IsString()
  @MaxLength(1000)
  password: string;
}

export class ChangePasswordDto {
  @IsString()
  @MaxLength(1000)
  present: string;

  @IsString()
  @MaxLength(1000)
  next: string;
}

export class MemberDto {
  personId: string;
  name: string;
  email: string;
  role: Role;
  joinedAt: string;
}

export class MembersDto {
  items: MemberDto[];
}

export class ChangeRoleDto {
  @IsIn(ROLES)
  role: Role;
}

export class OrganisationDto {
  id: string;
  kind: OrganisationKind;
  name: string;
}

export class MeDto {
  personId: string;
  name: string;
  email: string;
  language: Language;
  role: Role;
  organisation: OrganisationDto;
}

export class ChangeMeDto {
  @IsOptional()
  @Text()
  @Length(1, 200)
  name?: string;

  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;
}
