import { AcceptInvitationDto, OrganisationDto } from '@schakel/organisations';
import type { Invited, OrganisationKind, OrganisationRow, Role, WebSession } from '@schakel/organisations';
import { Matches } from 'class-validator';

const LANGUAGES = ['nl', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

export class PersonDto {
  name: string;
  email: string;
  language: Language;
  role: Role;
}

/** The organisation one acts for. */
export class ActingForDto extends OrganisationDto {
  /**
   * Colour of its pages; null = that of Schakel.
   * @example #1f5f8b
   */
  accent: string | null;
  /** A PNG picture as a data address; null = its name alone. */
  logo: string | null;
}

/** Who is signed in, and the token for requests. The refresh token is in a cookie. */
export class SignedInDto {
  /** Send as `Authorization: Bearer …`. */
  accessToken: string;

  /** Seconds until the access token expires. */
  expiresIn: number;

  person: PersonDto;

  organisation: ActingForDto;

  /** All organisations one may act for. */
  organisations: OrganisationDto[];

  static from({ tokens, person, organisation, organisations }: WebSession): SignedInDto {
    return { accessToken: tokens.accessToken, expiresIn: tokens.expiresIn, person, organisation, organisations };
  }
}

/** Signed in; or nobody is; or there are several organisations to choose from. */
export class WebSessionDto {
  session: SignedInDto | null;

  /** Sign in again with the id of one of these; empty where there is nothing to choose. */
  choices: OrganisationDto[];

  static from(found: WebSession | OrganisationRow[] | null): WebSessionDto {
    if (Array.isArray(found)) return { session: null, choices: found };
    return { session: found && SignedInDto.from(found), choices: [] };
  }
}

export class InvitationTokenDto {
  @Matches(/^[\w-]{43}$/, { message: 'token must be the one from the invitation link', context: { code: 'token' } })
  token: string;
}

export class JoinDto extends AcceptInvitationDto {}

/** What an invitation is for. */
export class InvitedDto implements Invited {
  email: string;
  /** Name of the organisation that one is invited to. */
  organisation: string;
  kind: OrganisationKind;
  /** Is the present password asked for, rather than a new one? */
  hasAccount: boolean;
}
