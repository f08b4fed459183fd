import type { SupplierDto } from '../api/clients.js';
import { fitOf } from './fit-of.js';
import { Reason } from './joint.js';

/** Reasons of a match one below the other, each with what it comes to. */
export function MatchReasons({ reasons, label }: { reasons: readonly SupplierDto<'ReasonDto'>[]; label?: string }) {
  return (
    <ul aria-label={label}>
      {reasons.map(({ code, text, verdict }) => (
        <Reason key={`${code} ${text}`} fit={fitOf(verdict)}>
          {text}
        </Reason>
      ))}
    </ul>
  );
}
