import { useWords } from '../../../words/area.js';
import { profileWords } from '../../../words/firm-profile.js';
import { Area } from '../../(public)/firms/-capability.js';
import type { Capability } from './-profile.js';

/** Where a capability that is added will work at first, said before it is. */
export function NextArea({ area }: { area: Capability['area'] }) {
  const { capabilities: words } = useWords(profileWords);
  if (area === null) return null;
  return (
    <p className="small muted">
      {words.nextArea} <Area area={area} />. {words.nextAreaLater}
    </p>
  );
}
