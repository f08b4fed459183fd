import type { SupplierDto } from '../api/clients.js';
import { useFormats } from '../formats/use-formats.js';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import { fitOf } from './fit-of.js';
import { Joint, Joints } from './joint.js';

type Reason = SupplierDto<'ReasonDto'>;

/** What depends on who reads it: is it one's own text or that of someone else, whose own wishes are they? */
export interface AskedWords {
  text: string;
  name: string;
  own: string;
}

/** What of an opportunity is named beside a reason. */
export interface Asking {
  value: number | null;
  startsOn: string | null;
}

/** What an opportunity asks, as far as a reason is about it. */
export function useAsked({ value, startsOn }: Asking, { text, name, own }: AskedWords): (reason: Reason) => string {
  const { asked } = useWords(patternsWords).match;
  const { money, shortDay } = useFormats();
  const parts: Readonly<Record<string, string>> = { ...asked.parts, words: text, subWords: text, name };
  return ({ part, facts }) => {
    const { cpv } = facts as { cpv?: unknown };
    if (part === 'work') return typeof cpv === 'string' ? asked.workOf(cpv) : asked.work;
    if (part === 'value') return value === null ? asked.value : asked.valueOf(money(value));
    if (part === 'start') return startsOn ? asked.startOf(shortDay(startsOn)) : asked.start;
    return parts[part] ?? own;
  };
}

interface MatchJointsProps {
  asking: Asking;
  asked: AskedWords;
  reasons: readonly Reason[];
  /** Who stands on which side, where the usual "you ask, they offer" is not so. */
  sides?: { ask: string; offer: string };
}

/** Reasons of a match as joints: what is asked, what the firm offers. */
export function MatchJoints({ asking, asked, reasons, sides }: MatchJointsProps) {
  const askedBy = useAsked(asking, asked);
  return (
    <Joints {...sides}>
      {reasons.map((reason) => (
        <Joint
          key={`${reason.code} ${reason.text}`}
          fit={fitOf(reason.verdict)}
          ask={askedBy(reason)}
          offer={reason.text}
          {...(sides ? { sides } : {})}
        />
      ))}
    </Joints>
  );
}
