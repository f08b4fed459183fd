import { Injectable } from '@nestjs/common';
import { Clock, notFound } from '@schakel/platform';
import { DataSource } from 'typeorm';
import type { OrganisationKind } from './roles.js';
import { openSession, type Tokens } from './session.js';
import type { Viewer } from './viewer.js';

/**
 * Someone who works for several organisations goes on for another one of them: a new session, and the present one ends.
 * A token acts for one organisation all its life, so a page that is still open for the first cannot write in the other.
 */
@Injectable()
export class SwitchOrganisation {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * @param kind of the organisations to choose from; null = of every kind
   * @throws DomainError `not-found` for an organisation of another kind, or one the person is no member of
   */
  async execute(
    viewer: Pick<Viewer, 'personId' | 'sessionId'>,
    kind: OrganisationKind | null,
    organisationId: string,
  ): Promise<Tokens> {
    const now = this.clock.now();
    return this.database.transaction(async (manager) => {
      const [ended] = (await manager.query(
        `update session s set ended_at = $4
         from member m join organisation o on o.id = m.organisation_id
         where s.id = $1 and s.ended_at is null and m.person_id = s.person_id and o.id = $2 and ($3::text is null or o.kind = $3)
         returning s.device, s.expires_at`,
        [viewer.sessionId, organisationId, kind, now],
      )) as [{ device: string | null; expires_at: Date }[], number];
      const session = ended[0];
      if (!session) throw notFound('organisation');
      const { device, expires_at: until } = session;
      return openSession(manager, { personId: viewer.personId, organisationId, device, until }, now);
    });
  }
}
