import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from './start-error.js';

export interface UserIds {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root, so for root its processes run as an ordinary user of the system that has no
 * rights of its own. Undefined for everyone else: then it runs as who started us.
 */
export function unprivilegedUser(): UserIds | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) =>
        Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] })),
      );
      if (uid && gid) return { uid, gid };
    } catch {
      // no such user here, try the next
    }
  }
  throw new StartError(
    'PostgreSQL refuses to run as root and there is no user postgres or nobody: start Schakel as an ordinary user.',
  );
}

/** Can this user get to the folder, that is, may it pass through each folder above it? */
export function canReach(folder: string, user: UserIds): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (!mayPass(at, user)) return false;
    if (at === dirname(at)) return true;
  }
}

/** May this user pass through the folder to what lies in it? */
export function mayPass(folder: string, user: UserIds): boolean {
  const { mode, uid, gid } = statSync(folder);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return (mode & bit) !== 0;
}
