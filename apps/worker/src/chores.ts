import { Injectable } from '@nestjs/common';
import { ConsultationChores } from '@schakel/consultations';
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
    private readonly consultations: ConsultationChores,
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
      ...this.consultations.all(),
    ];
  }
}
