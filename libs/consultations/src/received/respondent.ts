import type { WholeFirm } from '@schakel/firms';
import { sizeBandOf } from '@schakel/taxonomy';

/** A firm that answered, with what answers can be compared by. Null is unknown: its profile does not say. */
export interface Respondent {
  firmId: string;
  firmName: string;
  /** Code of its size band: `micro`, `small`, `medium`, `large`. */
  sizeBand: string | null;
  /** NUTS codes of where it works. */
  nuts: string[] | null;
  /** Codes of its certificates that are valid today. */
  certificates: string[] | null;
}

/** @param profile the firm's public profile; absent when it has none @param today `YYYY-MM-DD` */
export function respondentOf(
  { firmId, firmName }: { firmId: string; firmName: string },
  profile: WholeFirm | undefined,
  today: string,
): Respondent {
  if (!profile) return { firmId, firmName, sizeBand: null, nuts: null, certificates: null };
  const { firm, capabilities, certificates } = profile;
  const nuts = [...new Set(capabilities.flatMap((capability) => capability.nuts))].sort();
  const valid = certificates.filter(
    ({ validFrom, validUntil }) => (validFrom ?? today) <= today && today <= (validUntil ?? today),
  );
  return {
    firmId,
    firmName,
    sizeBand: firm.employees === null ? null : (sizeBandOf(firm.employees)?.code ?? null),
    nuts: nuts.length > 0 ? nuts : null,
    certificates: [...new Set(valid.map(({ code }) => code))].sort(),
  };
}

/** Which respondents to look at; what is absent does not narrow. */
export interface RespondentFilter {
  /** Codes of size bands, any of them. */
  sizes?: readonly string[] | undefined;
  /** NUTS codes, any of them; who works in a part of a region or in more than it works in the region. */
  nuts?: readonly string[] | undefined;
  /** Codes of certificates, all of them. */
  certificates?: readonly string[] | undefined;
}

export type Verdict = 'yes' | 'no' | 'unknown';

/** Does it pass? A no on one point is a no; else what is unknown on one point is unknown. */
export function passes(respondent: Respondent, { sizes, nuts, certificates }: RespondentFilter): Verdict {
  const verdicts = [
    verdictOn(sizes, respondent.sizeBand, (wanted, band) => wanted.includes(band)),
    verdictOn(nuts, respondent.nuts, (wanted, own) =>
      wanted.some((code) => own.some((mine) => mine.startsWith(code) || code.startsWith(mine))),
    ),
    verdictOn(certificates, respondent.certificates, (wanted, own) => wanted.every((code) => own.includes(code))),
  ];
  if (verdicts.includes('no')) return 'no';
  return verdicts.includes('unknown') ? 'unknown' : 'yes';
}

function verdictOn<T>(
  wanted: readonly string[] | undefined,
  own: T | null,
  holds: (wanted: readonly string[], own: T) => boolean,
): Verdict {
  if (wanted === undefined || wanted.length === 0) return 'yes';
  if (own === null) return 'unknown';
  return holds(wanted, own) ? 'yes' : 'no';
}
