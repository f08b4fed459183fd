import type { AnalysedOpportunity } from './analysed.js';
import { dayOf, daysBetween } from './days.js';
import type { CertificateProfile, FirmProfile } from './profiles.js';
import type { Reason } from './reasons.js';

/** The day on which certificates have to be valid: the start of the work, else the deadline, else the day given. */
export function decisiveDay({ profile, deadline }: AnalysedOpportunity, on?: string): string | undefined {
  return profile.start ?? deadline ?? on;
}

/** What is known of a certificate on the day it is needed (undefined: no day is known, so any entry will do). */
export function certificateReason(firm: FirmProfile, certificate: string, needed: string | undefined): Reason {
  const entries = firm.certificates.filter(({ code }) => code === certificate);
  const valid = entries.find((entry) => needed === undefined || isValid(entry, needed));
  if (valid)
    return reason({ code: 'certificateValid', verdict: 'fits', facts: { certificate, until: valid.validUntil } });
  if (entries.length === 0 || needed === undefined) return notListed(firm, certificate);
  // The entry that comes nearest to the day: the one that lasts longest, else the one that begins first.
  const until = entries
    .flatMap(({ validUntil }) => (validUntil && dayOf(validUntil) < needed ? [validUntil] : []))
    .sort();
  const last = until.at(-1);
  if (last !== undefined) {
    const facts = { certificate, until: dayOf(last), needed, days: daysBetween(last, needed) };
    return reason({ code: 'certificateEnds', verdict: 'doesNotFit', facts });
  }
  const from = entries.flatMap(({ validFrom }) => validFrom ?? []).sort()[0] ?? needed;
  return reason({
    code: 'certificateNotYet',
    verdict: 'doesNotFit',
    facts: { certificate, from: dayOf(from), needed },
  });
}

/** Whether a certificate is valid on a day. */
export function isValid({ validFrom, validUntil }: CertificateProfile, day: string): boolean {
  return (!validFrom || dayOf(validFrom) <= day) && (!validUntil || dayOf(validUntil) >= day);
}

function notListed(firm: FirmProfile, certificate: string): Reason {
  return firm.certificatesComplete
    ? reason({ code: 'certificateMissing', verdict: 'doesNotFit', facts: { certificate } })
    : reason({ code: 'certificateUnknown', verdict: 'unknown', facts: { certificate } });
}

type CertificateReason = Extract<Reason, { code: `certificate${string}` }>;

function reason<R extends CertificateReason>(about: Omit<R, 'part'>): Reason {
  return { ...about, part: 'certificates' } as Reason;
}
