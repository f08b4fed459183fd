import { join } from 'node:path';
import type { Api } from '@schakel/installation';
import { type Config, FileMailer, MailDispatcher, Mailer, SmtpMailer } from '@schakel/platform';
import { Chores } from './chores.js';
import { WorkerTasks } from './worker-tasks.js';

/** Does the work that no request waits for; over HTTP it tells only whether it lives. */
export function worker(config: Config): Api {
  const { url, from } = config.smtp;
  const sender = { from, webUrl: config.webUrl };
  const mailer = url ? new SmtpMailer(url, sender) : new FileMailer(join(config.dataFolder, 'mail'), sender);
  return {
    name: 'worker',
    title: 'Schakel worker',
    description: 'Search index, mail, deadlines. Only its health is served.',
    audience: null,
    controllers: [],
    providers: [{ provide: Mailer, useValue: mailer }, MailDispatcher, Chores, WorkerTasks],
  };
}
