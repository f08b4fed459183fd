import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { ImportFirms } from '@schakel/exchange';
import { addMember, foundOrganisation } from '@schakel/organisations';
import { dataFile } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from './demo-accounts.js';
import { DemoVerification } from './demo-verification.js';
import { firmsOfToday } from './firms-of-today.js';

/** Who is there: the firms, as an account manager would have verified them, and the accounts that one can sign in with. */
@Injectable()
export class DemoFirms {
  constructor(
    private readonly database: DataSource,
    private readonly importFirms: ImportFirms,
    private readonly verification: DemoVerification,
  ) {}

  /** @param now the moment of the first loading: dates stand to it as they were written */
  read(now: Date): string[] {
    const file = readFileSync(dataFile('installation', 'firms.jsonl'), 'utf8');
    return firmsOfToday(file, now.toISOString().slice(0, 10)).split('\n');
  }

  /** @param step called after each firm and account */
  async load(firms: readonly string[], step: () => void): Promise<void> {
    for await (const report of this.importFirms.execute([Buffer.from(firms.join('\n'))])) {
      if (report.status === 'refused')
        throw new Error(`Demonstration firm on line ${report.line}: ${JSON.stringify(report.errors)}`);
      step();
    }
    for (const account of DEMO_ACCOUNTS) {
      await this.account(account);
      step();
    }
    await this.verification.execute();
  }

  private account({ kind, organisation, email, name }: DemoAccount): Promise<void> {
    return this.database.transaction(async (manager) => {
      const [known] = (await manager.query('select id from organisation where kind = $1 and name = $2', [
        kind,
        organisation,
      ])) as { id: string }[];
      const { id } = known ?? (await foundOrganisation(manager, kind, organisation));
      await addMember(manager, id, 'admin', { email, name, password: DEMO_PASSWORD });
    });
  }
}
