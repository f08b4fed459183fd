import { Injectable } from '@nestjs/common';
import { audit, Clock, DomainError, hashSecret } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { type Acceptance, AcceptInvitation } from './accept-invitation.js';
import type { OrganisationRow } from './found-organisation.js';
import { RefreshSession } from './refresh-session.js';
import type { OrganisationKind, Role } from './roles.js';
import type { Tokens } from './session.js';
import { type From, SignIn, type SignInRequest } from './sign-in.js';
import { SwitchOrganisation } from './switch-organisation.js';

/** Who is signed in on the web, for which organisation, and for which others he or she may act. */
export interface WebSession {
  tokens: Tokens;
  person: { name: string; email: string; language: 'nl' | 'en'; role: Role };
  organisation: OrganisationRow & { accent: string | null; logo: string | null };
  organisations: OrganisationRow[];
}

/** What a link of an invitation leads to, for who holds it. */
export interface Invited {
  email: string;
  organisation: string;
  kind: OrganisationKind;
  /** Is the present password asked for, rather than a new one? */
  hasAccount: boolean;
}

/**
 * Sessions of the web app, where people of every kind of organisation come in by one door. The refresh token lives in
 * a cookie that no script can read; it stands for the session wherever no access token is at hand.
 */
@Injectable()
export class WebSessions {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly signIn: SignIn,
    private readonly refreshSession: RefreshSession,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly switching: SwitchOrganisation,
  ) {}

  /** @returns the session, or the organisations to choose from where there are several */
  async open(request: SignInRequest, { network, device }: From): Promise<WebSession | OrganisationRow[]> {
    const { personId, organisations } = await this.signIn.identify(request, network);
    const [first, ...others] = organisations;
    if (!personId || !first) throw await this.signIn.refusal(personId);
    if (others.length > 0) return organisations;
    return this.of(await this.signIn.open({ personId, organisationId: first.id, device }));
  }

  /** The next tokens of a session. @throws DomainError `unauthenticated` once it has ended */
  async refresh(refreshToken: string): Promise<WebSession> {
    return this.of(await this.refreshSession.execute(null, refreshToken));
  }

  /** Goes on for another organisation of the same person; the present session ends. */
  async switchTo(refreshToken: string, organisationId: string): Promise<WebSession> {
    const { tokens } = await this.refresh(refreshToken);
    const [session] = (await this.database.query(
      `select s.id as "sessionId", s.person_id as "personId"
       from refresh_token t join session s on s.id = t.session_id where t.hash = $1`,
      [hashSecret(tokens.refreshToken)],
    )) as [{ sessionId: string; personId: string }];
    return this.of(await this.switching.execute(session, null, organisationId));
  }

  /** Ends the session at once; of an unknown token nothing is said. */
  async end(refreshToken: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      const [rows] = (await manager.query(
        `update session set ended_at = $2 where ended_at is null
           and id = (select session_id from refresh_token where hash = $1)
         returning person_id, organisation_id`,
        [hashSecret(refreshToken), this.clock.now()],
      )) as [{ person_id: string; organisation_id: string }[], number];
      const ended = rows[0];
      if (!ended) return;
      await audit(manager, { action: 'session.ended', actor: ended.person_id, organisation: ended.organisation_id });
    });
  }

  /** Accepts an invitation and signs in. */
  async join(acceptance: Acceptance, device: string | null): Promise<WebSession> {
    const { personId, organisationId } = await this.acceptInvitation.execute(null, acceptance);
    return this.of(await this.signIn.open({ personId, organisationId, device }));
  }

  /** What an invitation is for. @throws DomainError `not-found` once it was used, withdrawn or has expired */
  async invitation(token: string): Promise<Invited> {
    const [row] = (await this.database.query(
      `select i.email, o.name as organisation, o.kind,
              exists (select 1 from person p where p.email = i.email and p.password_hash is not null) as "hasAccount"
       from invitation i join organisation o on o.id = i.organisation_id
       where i.token_hash = $1 and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > $2`,
      [hashSecret(token), this.clock.now()],
    )) as Invited[];
    if (!row)
      throw new DomainError('not-found', 'This invitation was used, withdrawn or has expired. Ask for a new one.');
    return row;
  }

  private async of(tokens: Tokens): Promise<WebSession> {
    const [found] = (await this.database.query(
      `select json_build_object('name', p.name, 'email', p.email, 'language', p.language, 'role', m.role) as person,
              json_build_object('id', o.id, 'kind', o.kind, 'name', o.name, 'accent', o.accent, 'logo', o.logo) as organisation,
              (select json_agg(json_build_object('id', other.id, 'kind', other.kind, 'name', other.name) order by other.name, other.id)
               from member mine join organisation other on other.id = mine.organisation_id
               where mine.person_id = p.id) as organisations
       from refresh_token t
       join session s on s.id = t.session_id
       join person p on p.id = s.person_id
       join organisation o on o.id = s.organisation_id
       join member m on m.person_id = p.id and m.organisation_id = o.id
       where t.hash = $1`,
      [hashSecret(tokens.refreshToken)],
    )) as Omit<WebSession, 'tokens'>[];
    if (!found) throw new DomainError('unauthenticated', 'This session has ended. Sign in again.');
    return { tokens, ...found };
  }
}
