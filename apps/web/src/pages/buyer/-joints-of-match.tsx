import { useFormats } from '../../formats/use-formats.js';
import { Joint, Joints } from '../../patterns/joint.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { fitOf } from './-fit.js';
import type { FirmMatch, Need, Reason } from './-needs.js';

/** The strongest reasons and what speaks against it most, so that a good score hides nothing. */
export function telling({ reasons, unmet, unknowns }: FirmMatch, most = 3): Reason[] {
  const against = unmet[0] ?? unknowns[0] ?? reasons.findLast(({ verdict }) => verdict !== 'fits');
  const first = reasons.filter((reason) => reason !== against).slice(0, against ? most - 1 : most);
  return against ? [...first, against] : first;
}

/** What the need asks, as far as a reason is about it. */
export function useAsked(need: Need): (reason: Reason) => string {
  const { asked } = useWords(buyerWords).matches;
  const { money, shortDay } = useFormats();
  return ({ part, facts }) => {
    const { cpv } = facts as { cpv?: unknown };
    if (part === 'work') return typeof cpv === 'string' ? asked.workOf(cpv) : asked.work;
    if (part === 'value') return need.value === null ? asked.value : asked.valueOf(money(need.value));
    if (part === 'start') return need.startsOn ? asked.startOf(shortDay(need.startsOn)) : asked.start;
    const words: Readonly<Record<string, string>> = asked.parts;
    return words[part] ?? asked.other;
  };
}

/** Reasons of a match as joints: what the need asks, what the firm offers. */
export function JointsOfMatch({ need, reasons }: { need: Need; reasons: readonly Reason[] }) {
  const asked = useAsked(need);
  const { partly } = useWords(buyerWords).matches;
  return (
    <Joints>
      {reasons.map((reason) => (
        <Joint
          key={`${reason.code} ${reason.text}`}
          fit={fitOf(reason.verdict)}
          word={reason.verdict === 'partly' ? partly : undefined}
          ask={asked(reason)}
          offer={reason.text}
        />
      ))}
    </Joints>
  );
}
