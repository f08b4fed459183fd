import { Injectable } from '@nestjs/common';
import { assertVersion, audit, fieldError, DomainError, notFound } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { contrastWithWhite, isReadable, LEAST_CONTRAST } from './colour.js';
import type { OrganisationRow } from './found-organisation.js';
import { assertLogo } from './logo.js';
import type { Viewer } from './viewer.js';

export interface OwnOrganisation extends OrganisationRow {
  /** Colour of its pages, `#rrggbb`; null = that of Schakel. */
  accent: string | null;
  /** A PNG picture as a data address; null = its name alone. */
  logo: string | null;
  version: number;
}

/** The viewer's own organisation: how its pages look. */
@Injectable()
export class OwnOrganisations {
  constructor(private readonly database: DataSource) {}

  get(viewer: Viewer): Promise<OwnOrganisation> {
    return this.read(this.database.manager, viewer, '');
  }

  /** @throws DomainError `invalid-input` where the colour is too light or the logo no picture; `stale` */
  async change(
    viewer: Viewer,
    version: number,
    { accent, logo }: { accent?: string | null | undefined; logo?: string | null | undefined },
  ): Promise<OwnOrganisation> {
    if (accent) assertReadable(accent);
    if (logo) assertLogo(logo);
    return this.database.transaction(async (manager) => {
      const before = await this.read(manager, viewer, 'for update');
      assertVersion(before, version);
      const after = {
        ...before,
        accent: accent === undefined ? before.accent : accent,
        logo: logo === undefined ? before.logo : logo,
        version: version + 1,
      };
      await manager.query('update organisation set accent = $2, logo = $3, version = $4 where id = $1', [
        viewer.organisationId,
        after.accent,
        after.logo,
        after.version,
      ]);
      await audit(manager, {
        action: 'organisation.changed',
        actor: viewer.personId,
        organisation: viewer.organisationId,
        details: { accent: after.accent, logo: logo === undefined ? 'unchanged' : logo ? 'set' : 'removed' },
      });
      return after;
    });
  }

  private async read(manager: EntityManager, viewer: Viewer, hold: '' | 'for update'): Promise<OwnOrganisation> {
    const [organisation] = (await manager.query(
      `select id, kind, name, accent, logo, version from organisation where id = $1 ${hold}`,
      [viewer.organisationId],
    )) as OwnOrganisation[];
    if (!organisation) throw notFound('organisation');
    return organisation;
  }
}

/** @throws DomainError `invalid-input` that tells the contrast there is and the contrast it takes */
function assertReadable(accent: string): void {
  if (isReadable(accent)) return;
  const given = Math.floor(contrastWithWhite(accent) * 100) / 100;
  const message = `White text on ${accent} has contrast ${given}; choose a darker colour, with at least ${LEAST_CONTRAST}.`;
  throw new DomainError('invalid-input', message, {
    errors: [fieldError('/accent', message, 'contrast', { min: LEAST_CONTRAST, given })],
  });
}
