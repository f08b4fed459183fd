import type { PublicDto } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { CpvCodes } from '../-cpv-codes.js';
import { useNutsLabels } from '../-code-labels.js';

type CapabilityDto = PublicDto<'CapabilityDto'>;

/** One thing a firm offers: what, where, how much. */
export function Capability({ capability }: { capability: CapabilityDto }) {
  const { firm: words } = useWords(findWords);
  const { longDay, count } = useFormats();
  const size = useSize(capability);
  return (
    <article className="card stack-s" lang={capability.language ?? undefined}>
      <h3>{capability.title}</h3>
      <p>{capability.description}</p>
      <dl className="pairs small">
        <dt>{words.works}</dt>
        <dd>
          <Area area={capability.area} />
        </dd>
        {size && (
          <>
            <dt>{words.value}</dt>
            <dd>{size}</dd>
          </>
        )}
        {capability.fte !== null && (
          <>
            <dt>{words.fte}</dt>
            <dd>{words.fteCount(count(capability.fte))}</dd>
          </>
        )}
        {capability.earliestStart && (
          <>
            <dt>{words.start}</dt>
            <dd>{longDay(capability.earliestStart)}</dd>
          </>
        )}
        {capability.cpv.length > 0 && (
          <>
            <dt>{words.codes}</dt>
            <dd>
              <CpvCodes codes={capability.cpv} />
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}

/** How large the contracts may be, in words. */
function useSize({ valueFrom, valueTo }: CapabilityDto): string | undefined {
  const { firm: words } = useWords(findWords);
  const { money } = useFormats();
  if (valueFrom !== null && valueTo !== null) return words.between(money(valueFrom), money(valueTo));
  if (valueFrom !== null) return words.from(money(valueFrom));
  return valueTo === null ? undefined : words.upTo(money(valueTo));
}

/** Where something is offered, in words. */
export function Area({ area }: { area: CapabilityDto['area'] }) {
  const { firm: words, opportunity } = useWords(findWords);
  const { list } = useFormats();
  const labels = useNutsLabels(area?.kind === 'nuts' ? area.codes : []);
  if (!area) return opportunity.unknown;
  if (area.kind === 'country') return words.everywhere;
  return area.kind === 'radius' ? words.around(String(area.km), area.place.name) : list(labels);
}
