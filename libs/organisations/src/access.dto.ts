import { MayBeAbsent, Text } from '@schakel/platform';
import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import type { Acceptance } from './accept-invitation.js';
import { LOGO_LENGTH } from './logo.js';
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

/** Which of my organisations to go on for. */
export class SwitchOrganisationDto {
  @IsUUID()
  organisationId: string;
}

/** One of my own sessions. */
export class SessionDto {
  id: string;
  /**
   * Browser and system, as far as they are known.
   * @example Firefox, Windows
   */
  device: string | null;
  /** The organisation it acts for. */
  organisation: string;
  createdAt: string;
  /** When it was opened or last renewed its access; a session in use does so every ten minutes. */
  usedAt: string;
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
  phone: string | null;
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

/** One of my organisations, and what I may do there. */
export class MembershipDto extends OrganisationDto {
  role: Role;
}

/** The organisation I act for. */
export class OwnOrganisationDto extends OrganisationDto {
  /**
   * Colour of its pages; null = that of Schakel.
   * @example #1f5f8b
   */
  accent: string | null;
  /** A PNG picture as a data address; null = its name alone. */
  logo: string | null;
  version: number;
}

export class ChangeOrganisationDto {
  /**
   * Colour of the organisation's pages, dark enough for white text on it (contrast 4.5, WCAG 2.2); null = that of Schakel.
   * @example #1f5f8b
   */
  @IsOptional()
  @Matches(/^#[0-9a-f]{6}$/, { message: 'accent must be a colour such as #1f5f8b', context: { code: 'colour' } })
  accent?: string | null;
  /** A PNG picture of at most 32 kB as a data address; null = its name alone. */
  @IsOptional()
  @IsString()
  @MaxLength(LOGO_LENGTH)
  logo?: string | null;
}

export class MeDto {
  personId: string;
  name: string;
  email: string;
  phone: string | null;
  /** Of pages and mails. */
  language: Language;
  role: Role;
  /** The one I act for now. */
  organisation: OwnOrganisationDto;
  /** All I am a member of, of every kind, by name. */
  organisations: MembershipDto[];
}

export class ChangeMeDto {
  @MayBeAbsent()
  @Text()
  @Length(1, 200)
  name?: string;

  /**
   * For colleagues and the account manager; null takes it away.
   * @example 020 555 01 00
   */
  @IsOptional()
  @Text()
  @Matches(/^\+?[0-9][0-9 ()-]{5,24}$/, {
    message: 'phone must be a telephone number such as 020 555 01 00 or +31 20 555 01 00',
    context: { code: 'phone' },
  })
  phone?: string | null;

  /** Of pages and mails. */
  @MayBeAbsent()
  @IsIn(LANGUAGES)
  language?: Language;
}
