import { DomainError } from '@schakel/platform';
import { EFORMS_DOCUMENTS, readEformsNotice } from './eforms-notice.js';
import { withoutContactDetails } from './contact-details.js';
import { expectedEnd, isConsultation, isHeadedConsultation, namesConsultation } from './market-consultation.js';
import { deadlineOf } from './notice-moment.js';
import type { ParsedNotice } from './parsed-notice.js';
import { readTedNotice } from './ted-notice.js';
import { readXml } from './xml-document.js';

/**
 * Reads a published notice: TED XML R2.0.8 and R2.0.9, and eForms. Bytes in, value out: nothing is fetched, stored or
 * looked up. Contact persons, e-mail addresses and telephone numbers are not read.
 *
 * @param fileName what the notice is called in reports; of no influence on the result
 * @throws DomainError `invalid-input` (line and column for broken XML, else what is missing), `payload-too-large`
 */
export function parseNotice(bytes: Uint8Array, fileName: string): ParsedNotice {
  const root = readXml(bytes);
  if (root.name === 'TED_EXPORT') return understood(readTedNotice(root, fileName));
  if (EFORMS_DOCUMENTS.includes(root.name)) return understood(readEformsNotice(root, fileName));
  if (root.name === 'BusinessRegistrationInformationNotice') {
    throw new DomainError('invalid-input', 'The notice registers a company; it is not about a procurement.');
  }
  throw new DomainError('invalid-input', `<${root.name.slice(0, 60)}> is not a TED or eForms notice.`);
}

/** What both formats need: no contact details in running text, and consultations known as such. */
function understood(notice: ParsedNotice): ParsedNotice {
  const lots = notice.lots.map((lot) => ({
    ...lot,
    title: withoutContactDetails(lot.title),
    description: withoutContactDetails(lot.description),
  }));
  const symbolic = notice.value !== undefined && notice.value <= 1;
  return withConsultation({
    ...notice,
    notes: symbolic ? [...notice.notes, `the value, ${notice.value}, only fills the field`] : notice.notes,
    title: withoutContactDetails(notice.title),
    description: withoutContactDetails(notice.description),
    awardCriteria: notice.awardCriteria.map(withoutContactDetails),
    lots,
  });
}

/** Most consultations are published in other forms; the title tells, or how the text begins. */
function withConsultation(notice: ParsedNotice): ParsedNotice {
  const { kind, title, description } = notice;
  const consults =
    kind === 'consultation' ||
    ((kind === 'planned' || kind === 'buyer-profile') && (namesConsultation(title) || isConsultation(description))) ||
    (kind === 'competition' && isHeadedConsultation(title));
  if (!consults) return notice;
  const notes = [...notice.notes];
  if (kind !== 'consultation') notes.push(`read as a market consultation because of its text; published as ${kind}`);
  const { country, publishedAt } = notice;
  const deadline = notice.deadline ?? deadlineOf({ date: expectedEnd(title), country, publishedAt }, notes);
  return { ...notice, kind: 'consultation', ...(deadline && { deadline }), notes };
}
