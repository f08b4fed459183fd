import { useFormats } from '../../formats/use-formats.js';
import { useWords } from '../../words/area.js';
import { brokerWords } from '../../words/broker.js';
import { findWords } from '../../words/find.js';
import type { Opportunity } from './-broker-queries.js';

/** Who asks, how much, until when, reserved, meant to be, or not: in one line. */
export function OpportunityFacts({ opportunity }: { opportunity: Opportunity }) {
  const { opportunity: words } = useWords(brokerWords);
  const { opportunities: find } = useWords(findWords);
  const { money, longMoment } = useFormats();
  const { buyer, kind, value, deadline, reserved } = opportunity;
  return [
    words.by(buyer, words.kinds[kind]),
    value !== null && money(value),
    deadline ? words.closes(longMoment(deadline)) : find.noDeadline,
    // Nothing is reserved yet where the market is only consulted.
    reserved !== 'none' && (kind === 'consultation' ? find.intendedFor : find.reservedFor)[reserved],
  ]
    .filter(Boolean)
    .join(' · ');
}
