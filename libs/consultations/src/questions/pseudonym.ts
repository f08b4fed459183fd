import type { EntityManager } from 'typeorm';

/**
 * What a firm is called towards the buyer: `A`, `B`, one sequence of letters a consultation, in the order of the first
 * question. The same for all questions of one firm, and nothing else is known of it.
 */
export async function pseudonymOf(manager: EntityManager, consultationId: string, firmId: string): Promise<string> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [consultationId]);
  const [known] = (await manager.query(
    'select pseudonym from consultation_question where consultation_id = $1 and firm_id = $2 limit 1',
    [consultationId, firmId],
  )) as { pseudonym: string }[];
  if (known) return known.pseudonym;
  const [row] = (await manager.query(
    'select count(distinct firm_id)::int as firms from consultation_question where consultation_id = $1',
    [consultationId],
  )) as { firms: number }[];
  return letters(row?.firms ?? 0);
}

/** 0 is A, 25 is Z, 26 is AA. */
export function letters(count: number): string {
  const letter = String.fromCharCode(65 + (count % 26));
  return count < 26 ? letter : letters(Math.floor(count / 26) - 1) + letter;
}
