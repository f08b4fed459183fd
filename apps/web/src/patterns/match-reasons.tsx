import type { SupplierDto } from '../api/clients.js';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import { fitOf } from './fit-of.js';
import { Reason } from './joint.js';

/** Reasons of a match one below the other, each with what it comes to. */
export function MatchReasons({ reasons, label }: { reasons: readonly SupplierDto<'ReasonDto'>[]; label?: string }) {
  const { match } = useWords(patternsWords);
  return (
    <ul aria-label={label}>
      {reasons.map(({ code, text, verdict }) => (
        <Reason key={`${code} ${text}`} fit={fitOf(verdict)} word={verdict === 'partly' ? match.partly : undefined}>
          {text}
        </Reason>
      ))}
    </ul>
  );
}
