import { useBlocker } from '@tanstack/react-router';
import { Button } from '../patterns/button.js';
import { Dialog } from '../patterns/dialog.js';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';

interface UnsavedGuardProps {
  isUnsaved: () => boolean;
  /** Tried first, where saving needs no one: only what cannot be saved is asked about. */
  save?: () => Promise<unknown>;
}

/** Asks before a page is left with something that is not saved: `<UnsavedGuard isUnsaved={form.isDirty} />`. */
export function UnsavedGuard({ isUnsaved, save }: UnsavedGuardProps) {
  const { unsaved } = useWords(patternsWords);
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname || !isUnsaved()) return false;
      await save?.();
      return isUnsaved();
    },
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  });
  const stay = () => blocker.reset?.();
  return (
    <Dialog open={blocker.status === 'blocked'} onClose={stay} title={unsaved.title}>
      <p>{unsaved.text}</p>
      <div className="row">
        <Button data-autofocus onClick={stay}>
          {unsaved.stay}
        </Button>
        <Button look="danger" onClick={() => blocker.proceed?.()}>
          {unsaved.leave}
        </Button>
      </div>
    </Dialog>
  );
}
