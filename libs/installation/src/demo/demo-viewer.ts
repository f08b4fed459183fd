import type { OrganisationKind, Viewer } from '@schakel/organisations';
import type { DataSource } from 'typeorm';
import { DEMO_ACCOUNTS } from './demo-accounts.js';

/** The person of a demonstration account, acting for its organisation as if signed in. */
export async function demoViewer(database: DataSource, kind: OrganisationKind, organisation?: string): Promise<Viewer> {
  const account = DEMO_ACCOUNTS.find(
    (each) => each.kind === kind && (organisation ?? each.organisation) === each.organisation,
  );
  const [viewer] = (await database.query(
    `select m.person_id as "personId", '' as "sessionId", o.id as "organisationId", o.kind, m.role, p.language
     from organisation o join member m on m.organisation_id = o.id join person p on p.id = m.person_id
     where o.kind = $1 and o.name = $2 and p.email = $3`,
    [kind, account?.organisation, account?.email],
  )) as Viewer[];
  if (!viewer) throw new Error(`There is no demonstration account of ${organisation ?? `a ${kind}`}.`);
  return viewer;
}
