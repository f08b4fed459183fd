import { ButtonLink, Button } from '../../../patterns/button.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords } from '../../../words/area.js';
import { profileWords } from '../../../words/firm-profile.js';
import { Capability } from '../../(public)/firms/-capability.js';
import { addCapability, contentOf, removeCapability } from './-capability.js';
import type { Capability as CapabilityDto } from './-profile.js';
import { useChange } from './-use-change.js';

/** One of my own capabilities as buyers see it, with what I can do to it. */
export function OwnCapability({ capability, mayEdit }: { capability: CapabilityDto; mayEdit: boolean }) {
  const { capabilities: words } = useWords(profileWords);
  const { change, add, run, busy, problem } = useChange({ 'invalid-input': words.lastOne });
  const { id, title } = capability;
  const remove = () =>
    run(async () => {
      await change((etag) => removeCapability(id, etag));
      toast(words.removed(title), () => void restore());
    });
  const restore = async () => {
    await add((etag) => addCapability({ capabilities: [] }, etag, contentOf(capability)));
    toast(words.restored(title));
  };
  return (
    <div className="stack-s">
      <Capability capability={capability} />
      {problem}
      {mayEdit && (
        <div className="row">
          <ButtonLink size="small" to="/firm/profile/capabilities/$id" params={{ id }}>
            {words.change}
            <span className="vh">: {title}</span>
          </ButtonLink>
          <ButtonLink size="small" to="/firm/profile/capabilities/$id/where" params={{ id }}>
            {words.where}
            <span className="vh">: {title}</span>
          </ButtonLink>
          <Button size="small" look="quiet" busy={busy} onClick={() => void remove()}>
            {words.remove}
            <span className="vh">: {title}</span>
          </Button>
        </div>
      )}
    </div>
  );
}
