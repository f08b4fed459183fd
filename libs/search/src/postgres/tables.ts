import type { DocumentKind } from '../documents.js';

/** The rows of each kind. */
export const TABLES: Readonly<Record<DocumentKind, string>> = {
  firm: 'search_firm',
  opportunity: 'search_opportunity',
};

/** Anything that runs SQL: a data source, or a transaction of one. */
export interface Sql {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** The rows of a `select`. */
export async function rowsOf<T>(sql: Sql, statement: string, parameters: unknown[] = []): Promise<T[]> {
  return (await sql.query(statement, parameters)) as T[];
}

/** The generation that searches see, as an SQL expression. */
export function liveGeneration(kind: DocumentKind): string {
  return `(select live from search_generation where kind = '${kind}')`;
}
