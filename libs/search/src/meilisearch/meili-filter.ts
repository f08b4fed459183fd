/**
 * Filters for Meilisearch. Values reach a filter only through `quote`: a filter is a language, so an unquoted value
 * would be an injection.
 */

/** A finished filter expression; made only by the functions of this file. */
export class MeiliFilter {
  private constructor(readonly expression: string) {}

  static anyOf(attribute: MeiliAttribute, values: readonly string[]): MeiliFilter {
    return new MeiliFilter(`${attribute} IN [${values.map(quote).join(', ')}]`);
  }

  static allOf(attribute: MeiliAttribute, values: readonly string[]): MeiliFilter {
    return MeiliFilter.and(values.map((value) => new MeiliFilter(`${attribute} = ${quote(value)}`)));
  }

  static atLeast(attribute: MeiliAttribute, value: number): MeiliFilter {
    return new MeiliFilter(`${attribute} >= ${finite(value)}`);
  }

  static atMost(attribute: MeiliAttribute, value: number): MeiliFilter {
    return new MeiliFilter(`${attribute} <= ${finite(value)}`);
  }

  static isNull(attribute: MeiliAttribute): MeiliFilter {
    return new MeiliFilter(`${attribute} IS NULL`);
  }

  /** Within so many metres of a point. */
  static within(latitude: number, longitude: number, metres: number): MeiliFilter {
    return new MeiliFilter(`_geoRadius(${finite(latitude)}, ${finite(longitude)}, ${finite(metres)})`);
  }

  static and(filters: readonly MeiliFilter[]): MeiliFilter {
    return new MeiliFilter(filters.map((filter) => `(${filter.expression})`).join(' AND '));
  }

  static or(filters: readonly MeiliFilter[]): MeiliFilter {
    return new MeiliFilter(filters.map((filter) => `(${filter.expression})`).join(' OR '));
  }
}

/** The attributes that can be filtered on. */
export type MeiliAttribute = 'id' | 'tags' | 'deadline' | 'value';

/** A value as a literal of the filter language: in double quotes, with `\` and `"` escaped. */
export function quote(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Numbers are written without exponent. */
function finite(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('A filter needs finite numbers.');
  return Number.isInteger(value) ? String(value) : value.toFixed(9);
}
