import { Injectable } from '@nestjs/common';
import { audit, Clock, DomainError, Throttle } from '@schakel/platform';
import { DataSource } from 'typeorm';
import type { OrganisationRow } from './found-organisation.js';
import { passwordFits } from './password.js';
import type { OrganisationKind } from './roles.js';
import { ABSOLUTE_DAYS, type Opening, openSession, type Tokens } from './session.js';

export interface SignInRequest {
  email: string;
  password: string;
  /** Which organisation to act for, where someone is a member of several. */
  organisationId?: string;
}

/** Where a request to sign in comes from. */
export interface From {
  /** Address of the caller. */
  network: string;
  /** Browser and system, as the person will recognise them. */
  device: string | null;
}

export interface Identified {
  personId?: string;
  organisations: OrganisationRow[];
}

const PER_ADDRESS = { burst: 10, count: 10, seconds: 600 };
const PER_NETWORK = { burst: 60, count: 60, seconds: 600 };

/**
 * Signs someone in with e-mail and password. Unknown address, wrong password and no membership of this kind all
 * get the same answer after the same work, so nobody can find out who has an account.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
  ) {}

  async execute(kind: OrganisationKind, request: SignInRequest, from: From): Promise<Tokens> {
    const { personId, organisations } = await this.identify(request, from.network);
    const membership = organisations.find((organisation) => organisation.kind === kind);
    if (!personId || !membership) throw await this.refusal(personId, kind);
    return this.open({ personId, organisationId: membership.id, device: from.device });
  }

  /**
   * Who this is, and for which organisations he or she may act: all, or the one asked for. Without a person where the
   * password does not fit.
   */
  async identify(request: SignInRequest, network: string): Promise<Identified> {
    const email = request.email.toLowerCase();
    await this.throttle.take(`sign-in:${email}`, PER_ADDRESS);
    await this.throttle.take(`sign-in-from:${network}`, PER_NETWORK);
    const [person] = (await this.database.query('select id, password_hash from person where email = $1', [email])) as {
      id: string;
      password_hash: string | null;
    }[];
    const fits = await passwordFits(person?.password_hash, request.password);
    const organisations = (await this.database.query(
      `select o.id, o.kind, o.name from member m join organisation o on o.id = m.organisation_id
       where m.person_id = $1 and ($2::uuid is null or o.id = $2) order by m.created_at, o.id`,
      [person?.id ?? null, request.organisationId ?? null],
    )) as OrganisationRow[];
    return fits && person ? { personId: person.id, organisations } : { organisations: [] };
  }

  /** The one answer to everyone who may not come in, written to the trail. */
  async refusal(personId: string | undefined, kind?: OrganisationKind): Promise<DomainError> {
    await audit(this.database.manager, {
      action: 'session.refused',
      actor: personId,
      details: { kind: kind ?? 'any' },
    });
    return new DomainError('unauthenticated', 'E-mail address or password is not right.');
  }

  /** Opens a session for someone whose identity is established, by password here or by another door. */
  async open(opening: Omit<Opening, 'until'>): Promise<Tokens> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + ABSOLUTE_DAYS * 86_400_000);
    return this.database.transaction((manager) => openSession(manager, { ...opening, until }, now));
  }
}
