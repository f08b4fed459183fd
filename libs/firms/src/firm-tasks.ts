import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { Clock, type Task } from '@schakel/platform';
import { missingForPublication } from './firm.js';
import type { WholeFirm } from './firm-profile.js';
import { ReadFirms } from './read-firms.js';

export type FirmTaskCode =
  /** The profile is a draft: buyers do not find it. `count` tells how much is missing. */
  | 'profile-not-published'
  /** A certificate ends within two months. */
  | 'certificate-expiring'
  /** A certificate has ended, at most three months ago. */
  | 'certificate-expired';

export type FirmTask = Task<FirmTaskCode>;

/** Days before the end of a certificate in which renewing it is due, and after it in which one may have missed that. */
const BEFORE = 60;
const AFTER = 90;

/** What its own profile asks of a firm. */
@Injectable()
export class FirmTasks {
  constructor(
    private readonly firms: ReadFirms,
    private readonly clock: Clock,
  ) {}

  async forFirm(viewer: Viewer): Promise<FirmTask[]> {
    return firmTasksOf(await this.firms.own(viewer), this.clock.today());
  }
}

/** @param today ISO date */
export function firmTasksOf(whole: WholeFirm, today: string): FirmTask[] {
  return [...profileTasks(whole), ...certificateTasks(whole, today)];
}

function profileTasks({ firm, capabilities }: WholeFirm): FirmTask[] {
  if (firm.status === 'published') return [];
  const missing = missingForPublication(firm, capabilities).length;
  const subject = { kind: 'firm' as const, id: firm.id, name: firm.name };
  return [{ code: 'profile-not-published', subject, count: missing, since: firm.createdAt, due: null }];
}

/** One a kind: a certificate that was renewed asks for nothing. */
function certificateTasks({ certificates }: WholeFirm, today: string): FirmTask[] {
  const longest = new Map<string, { id: string; until: string }>();
  for (const { id, code, validUntil } of certificates) {
    const until = validUntil ?? '9999-12-31';
    if (until >= (longest.get(code)?.until ?? '')) longest.set(code, { id, until });
  }
  return [...longest].flatMap(([code, { id, until }]) => {
    if (until < daysFrom(today, -AFTER) || until > daysFrom(today, BEFORE)) return [];
    const subject = { kind: 'certificate' as const, id, name: code };
    const ended = until < today;
    return [
      { code: ended ? 'certificate-expired' : 'certificate-expiring', subject, count: null, since: null, due: until },
    ];
  });
}

/** @param day ISO date */
function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
