import { DomainError } from '@schakel/platform';
import { type Disclosure, type Gap, gapsOf } from './gaps.js';

const MENDED_BY: Readonly<Record<Gap['reason'], string>> = {
  'some-only': 'make it public to everyone',
  'question-unanswered': 'answer it to everyone',
  'answers-unreported': 'publish a report',
};

/**
 * A consultation is not closed for good while firms do not all know the same (art. 41 of Directive 2014/24/EU). That there
 * is no report yet does not hold it open: that shows in the buyer's public record and in the pack for the later tender.
 * @param entries the whole ledger, in order
 * @throws DomainError `illegal-transition` that names each gap and what mends it
 */
export function assertNoGaps(entries: readonly Disclosure[]): void {
  const gaps = gapsOf(entries).filter(({ reason }) => reason !== 'answers-unreported');
  if (gaps.length === 0) return;
  const list = gaps.map(({ seq, kind, reason }) => `entry ${seq} of the ledger (${kind}): ${MENDED_BY[reason]}`);
  throw new DomainError('illegal-transition', `Not all firms know the same yet. ${list.join('; ')}.`);
}
