/** The article of Directive 2014/24/EU under which participation is reserved (in the Netherlands Aw 2.82 and 2.82a). */
export type ReservedArticle = 'art20' | 'art77';

/**
 * Every way notices say that participation is reserved: TED R2.0.9, TED R2.0.8 and eForms (BT-71). Art. 20 is for
 * sheltered workshops and firms that integrate disabled or disadvantaged people, and for sheltered employment
 * programmes; art. 77 for organisations with a public service mission.
 */
const ARTICLES: Readonly<Record<string, ReservedArticle>> = {
  RESTRICTED_SHELTERED_WORKSHOP: 'art20',
  RESTRICTED_SHELTERED_PROGRAM: 'art20',
  RESTRICTED_TO_SHELTERED_WORKSHOPS: 'art20',
  RESTRICTED_TO_FRAMEWORK: 'art20',
  'res-ws': 'art20',
  RESERVED_ORGANISATIONS_SERVICE_MISSION: 'art77',
  'res-pub-ser': 'art77',
};

/** The values a notice may use; each is an element name in TED R2 and a code in eForms. */
export const RESERVED_VALUES: readonly string[] = Object.keys(ARTICLES);

/** The articles behind the published values, art. 20 first; empty where nothing is reserved. */
export function reservedUnder(values: readonly string[]): ReservedArticle[] {
  const articles = new Set(values.map((value) => ARTICLES[value]));
  return (['art20', 'art77'] as const).filter((article) => articles.has(article));
}
