import { useWords } from '../../../words/area.js';
import { profileWords } from '../../../words/firm-profile.js';
import { Capability } from '../../(public)/firms/-capability.js';
import type { Capability as CapabilityDto } from './-profile.js';

/** A capability as buyers see it, while it is being written. */
export function CapabilityPreview({ capability }: { capability: CapabilityDto }) {
  const { capabilities: words } = useWords(profileWords);
  return (
    <section className="stack" aria-labelledby="preview">
      <h2 id="preview">{words.preview}</h2>
      <Capability capability={{ ...capability, title: capability.title || words.untitled }} />
    </section>
  );
}
