/** The part of an address behind `?`, as it is read: a text for each name, or several. */
export type RawSearch = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads `?text=groen&km=25&nuts=NL31&nuts=NL33`. Numbers stay texts: a page says itself what it expects. */
export function parseSearch(search: string): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const before = Object.hasOwn(found, name) ? found[name] : undefined;
    found[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return found;
}

/** Writes it back, short: what is empty or absent stands nowhere. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '' && one !== false) written.append(name, String(one));
    }
  }
  const text = written.toString();
  return text ? `?${text}` : '';
}

// What pages use in `validateSearch`: from whatever stands in the address to what a list can use; undefined = not there.

/** A text of at most `most` characters. */
export function text(value: unknown, most = 200): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' || typeof one === 'number'
    ? String(one).trim().slice(0, most) || undefined
    : undefined;
}

/** Texts, each once, at most `most` of them. */
export function texts(value: unknown, most = 20): string[] | undefined {
  const all = (Array.isArray(value) ? value : [value]).flatMap((one) => text(one) ?? []);
  return all.length > 0 ? [...new Set(all)].slice(0, most) : undefined;
}

/** One of the values that there are. */
export function oneOf<T extends string>(value: unknown, values: readonly T[]): T | undefined {
  return values.find((one) => one === text(value));
}

/** Those of the values that there are. */
export function someOf<T extends string>(value: unknown, values: readonly T[]): T[] | undefined {
  const found = (texts(value) ?? []).flatMap((one) => oneOf(one, values) ?? []);
  return found.length > 0 ? found : undefined;
}

/** A whole number within bounds. */
export function whole(value: unknown, least: number, most: number): number | undefined {
  const number = Number(text(value) ?? NaN);
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}
