import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import { Button } from './button.js';
import styles from './dialog.module.css';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
}

/**
 * A dialog of the browser itself: it keeps the focus inside, gives it back, closes with Escape, and writes no style into
 * the page. Mark what should have the focus first with `data-autofocus`.
 */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const { dialog } = useWords(patternsWords);
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    if (open && !dialog?.open) {
      dialog?.showModal();
      // `autoFocus` of React comes before the dialog is there to be focused in.
      dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    }
  }, [open]);
  // It gives the focus back before anything else of the page, such as a summary of what went wrong, takes it.
  useLayoutEffect(() => {
    if (!open && element.current?.open) element.current.close();
  }, [open]);
  return (
    <dialog ref={element} className={styles['dialog']} aria-labelledby={titleId} onClose={onClose}>
      {open && (
        <div className={`${styles['inside']} stack`}>
          <div className={styles['head']}>
            <h2 id={titleId}>{title}</h2>
            <button type="button" className={styles['close']} aria-label={dialog.close} onClick={onClose}>
              <IconX size={20} aria-hidden="true" />
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}

interface ConfirmDialogProps extends DialogProps {
  /** Verb and object, as on the button that opened it. */
  confirm: string;
  cancel?: string;
  onConfirm: () => void;
  busy?: boolean;
  danger?: boolean;
}

/** Asks before what cannot be undone: publish, send in, open, withdraw. The focus is on the way back. */
export function ConfirmDialog({ confirm, cancel, onConfirm, busy, danger, children, ...dialog }: ConfirmDialogProps) {
  const words = useWords(patternsWords);
  return (
    <Dialog {...dialog}>
      <div className="stack-s">{children}</div>
      <div className="row">
        <Button look={danger ? 'danger' : 'forward'} busy={busy ?? false} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button data-autofocus onClick={dialog.onClose}>
          {cancel ?? words.dialog.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
