/**
 * NUTS codes as the index holds them. A document is found by an area that it is in, that it covers, or that is the
 * same: `=NL33` says "works in NL33", `<NL3` says "works somewhere inside NL3".
 */

/** Codes of NUTS level 2 have four characters, provinces in the Netherlands. */
const REGION_LENGTH = 4;

/** The areas round a code, widest first, without itself: `NL332` gives `NL`, `NL3`, `NL33`. */
export function areasRound(code: string): string[] {
  const around: string[] = [];
  for (let length = 2; length < code.length; length += 1) around.push(code.slice(0, length));
  return around;
}

/** The terms by which a document that holds these codes is found. */
export function areaTerms(codes: readonly string[]): string[] {
  return unique(codes.flatMap((code) => [`=${code}`, ...areasRound(code).map((area) => `<${area}`)]));
}

/** The terms one of which a document must have to lie in, cover or be the area. */
export function areaQuery(codes: readonly string[]): string[] {
  return unique(codes.flatMap((code) => [`=${code}`, `<${code}`, ...areasRound(code).map((area) => `=${area}`)]));
}

/** The regions to count a document under: NUTS level 2, or the wider area itself where it names one. */
export function regions(codes: readonly string[]): string[] {
  return unique(codes.map((code) => code.slice(0, REGION_LENGTH)));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
