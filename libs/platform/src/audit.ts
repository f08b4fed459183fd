import type { EntityManager } from 'typeorm';

/** One thing that someone did and that must be traceable later. Holds ids, never secrets or free text of others. */
export interface AuditEntry {
  /** Noun and verb: `session.signed-in`, `need.published`. */
  action: string;
  /** The person, where known. */
  actor?: string | undefined;
  organisation?: string | undefined;
  /** What it was done to: `need:…`. */
  subject?: string | undefined;
  details?: Record<string, string | number | boolean | null>;
}

/** Writes the entry in the caller's transaction: no trace, no deed. */
export async function audit(manager: EntityManager, entry: AuditEntry): Promise<void> {
  await manager.query(`insert into audit (action, actor, organisation, subject, details) values ($1, $2, $3, $4, $5)`, [
    entry.action,
    entry.actor ?? null,
    entry.organisation ?? null,
    entry.subject ?? null,
    JSON.stringify(entry.details ?? {}),
  ]);
}
