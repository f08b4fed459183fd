import { useFormats } from '../../formats/use-formats.js';
import { useWords } from '../../words/area.js';
import { brokerWords } from '../../words/broker.js';
import { findWords } from '../../words/find.js';
import type { Opportunity } from './-broker-queries.js';

/** Who asks, how much, until when, reserved or not: in one line. */
export function OpportunityFacts({ opportunity }: { opportunity: Opportunity }) {
  const { opportunity: words } = useWords(brokerWords);
  const { opportunities: find } = useWords(findWords);
  const { money, longMoment } = useFormats();
  const { buyer, kind, value, deadline, reserved } = opportunity;
  return [
    words.by(buyer, words.kinds[kind]),
    value !== null && money(value),
    deadline ? words.closes(longMoment(deadline)) : find.noDeadline,
    reserved !== 'none' && find.reservedFor[reserved],
  ]
    .filter(Boolean)
    .join(' · ');
}
