import { addMember, type Viewer } from '@schakel/organisations';
import { DataSource } from 'typeorm';
import { Injectable } from '@nestjs/common';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';

const SELECT_VIEWER = `
  select m.person_id as "personId", '' as "sessionId", o.id as "organisationId", o.kind, m.role, p.language
  from organisation o join member m on m.organisation_id = o.id join person p on p.id = m.person_id`;

/** Who acts in the stories: members of the buyers, and of firms somebody who cannot sign in. */
@Injectable()
export class StoryPeople {
  constructor(private readonly database: DataSource) {}

  /** @param at which of the accounts of the buyer: its first, or its second to open with */
  async buyer(organisation: string, at: 0 | 1 = 0): Promise<Viewer> {
    const account = DEMO_ACCOUNTS.filter((each) => each.kind === 'buyer' && each.organisation === organisation)[at];
    return this.viewer('o.name = $1 and p.email = $2', [organisation, account?.email]);
  }

  /** @param name without what marks it as a demonstration */
  async firm(name: string): Promise<Viewer> {
    const organisation = `${name} — demo`;
    const [known] = (await this.database.query(`${SELECT_VIEWER} where o.kind = 'firm' and o.name = $1 limit 1`, [
      organisation,
    ])) as Viewer[];
    return known ?? this.newMember(name, organisation);
  }

  private async newMember(name: string, organisation: string): Promise<Viewer> {
    const domain = name.toLowerCase().replace(/[^a-z]+/g, '-');
    await this.database.transaction(async (manager) => {
      const [found] = (await manager.query(`select id from organisation where kind = 'firm' and name = $1`, [
        organisation,
      ])) as { id: string }[];
      if (!found) throw new Error(`There is no demonstration firm ${name}.`);
      await addMember(manager, found.id, 'admin', { email: `firma@${domain}.example`, name: `Medewerker ${name}` });
    });
    return this.firm(name);
  }

  private async viewer(where: string, values: unknown[]): Promise<Viewer> {
    const [viewer] = (await this.database.query(`${SELECT_VIEWER} where ${where}`, values)) as Viewer[];
    if (!viewer) throw new Error(`There is no demonstration account of ${String(values[0])}.`);
    return viewer;
  }
}
