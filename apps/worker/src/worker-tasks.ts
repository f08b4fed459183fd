import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { RenewProfiles } from '@schakel/firms';
import { CloseOverdue } from '@schakel/opportunities';
import { ForgetExpired } from '@schakel/organisations';
import { Background, MailDispatcher, Mailer } from '@schakel/platform';
import { IndexSync } from '@schakel/search';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** Everything that happens without a request: the search index, mail, deadlines and days that pass, forgetting. */
@Injectable()
export class WorkerTasks implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly tasks: Background[];

  constructor(
    private readonly indexSync: IndexSync,
    private readonly mailer: Mailer,
    dispatcher: MailDispatcher,
    closeOverdue: CloseOverdue,
    renewProfiles: RenewProfiles,
    forgetExpired: ForgetExpired,
  ) {
    const forget = () => forgetExpired.execute().then(() => 0);
    this.tasks = [
      new Background('Mail', () => dispatcher.dispatch(), 500),
      new Background('Deadlines', () => closeOverdue.execute(), 15 * SECOND),
      new Background('Days', () => renewProfiles.execute(), 900 * SECOND),
      new Background('Forgetting', forget, HOUR),
    ];
  }

  onApplicationBootstrap(): void {
    this.indexSync.start();
    for (const task of this.tasks) task.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.indexSync.stop(), ...this.tasks.map((task) => task.stop())]);
    this.mailer.close();
  }
}
