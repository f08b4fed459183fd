import { Injectable } from '@nestjs/common';
import { Checkpoints, RemindOfDeadline } from '@schakel/consultations';
import { RenewProfiles } from '@schakel/firms';
import { ForgetOldLists } from '@schakel/matches';
import { CloseOverdue } from '@schakel/opportunities';
import { ForgetExpired } from '@schakel/organisations';
import { Background } from '@schakel/platform';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** What has to be done again and again because time passes, each at its own pace. */
@Injectable()
export class Chores {
  constructor(
    private readonly closeOverdue: CloseOverdue,
    private readonly renewProfiles: RenewProfiles,
    private readonly forgetExpired: ForgetExpired,
    private readonly forgetOldLists: ForgetOldLists,
    private readonly checkpoints: Checkpoints,
    private readonly remindOfDeadline: RemindOfDeadline,
  ) {}

  all(): Background[] {
    const forget = async () => {
      await this.forgetExpired.execute();
      await this.forgetOldLists.execute();
      return 0;
    };
    return [
      new Background('Deadlines', () => this.closeOverdue.execute(), 15 * SECOND),
      new Background('Days', () => this.renewProfiles.execute(), 900 * SECOND),
      new Background('Forgetting', forget, HOUR),
      new Background('Reminders', () => this.remindOfDeadline.execute(), 300 * SECOND),
      new Background('Ledger heads', () => this.checkpoints.keep(), 15 * SECOND),
    ];
  }
}
