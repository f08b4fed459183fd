import { Injectable } from '@nestjs/common';
import { eligibility, ReadFirms, VerifyFirm, type WholeFirm } from '@schakel/firms';
import type { Viewer } from '@schakel/organisations';
import { Clock } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { demoViewer } from './demo-viewer.js';

/** What an account manager would have done: verify the main aim of the firms that also meet the 30 % test. */
@Injectable()
export class DemoVerification {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly readFirms: ReadFirms,
    private readonly verifyFirm: VerifyFirm,
  ) {}

  async execute(): Promise<void> {
    const viewer = await demoViewer(this.database, 'broker');
    const today = this.clock.today();
    for await (const firms of this.unverified(viewer)) {
      for (const { firm, certificates } of firms) {
        if (eligibility({ ...firm, certificates }, today).share !== 'yes') continue;
        await this.verifyFirm.firm(viewer, firm.id, { version: firm.version, mainAim: 'yes' });
      }
    }
  }

  private async *unverified(viewer: Viewer): AsyncGenerator<WholeFirm[]> {
    let cursor: string | undefined;
    do {
      const page = await this.readFirms.forBroker(viewer, { cursor, limit: 50 });
      cursor = page.next ?? undefined;
      yield page.items.filter(({ firm }) => firm.verifiedAt === null);
    } while (cursor);
  }
}
