import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Background, MailDispatcher, Mailer } from '@schakel/platform';
import { IndexSync } from '@schakel/search';
import { Chores } from './chores.js';

/** Everything that happens without a request: the search index, mail, and the chores of time that passes. */
@Injectable()
export class WorkerTasks implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly tasks: Background[];

  constructor(
    private readonly indexSync: IndexSync,
    private readonly mailer: Mailer,
    dispatcher: MailDispatcher,
    chores: Chores,
  ) {
    this.tasks = [new Background('Mail', () => dispatcher.dispatch(), 500), ...chores.all()];
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
