import { Injectable } from '@nestjs/common';
import { demoNotices, ImportNotice } from '@schakel/exchange';
import { movedDeadline } from './moved-deadline.js';

/** Real published notices, with deadlines that are to come. */
@Injectable()
export class DemoNotices {
  constructor(private readonly importNotice: ImportNotice) {}

  /** How many there are. */
  count(): number {
    return [...demoNotices()].length;
  }

  /** @param now the moment of the first loading @param step called after each */
  async load(now: Date, step: () => void): Promise<void> {
    for (const [at, { bytes, fileName }] of [...demoNotices()].entries()) {
      await this.importNotice.execute(bytes, fileName, (opportunity) => movedDeadline(opportunity, now, at));
      step();
    }
  }
}
