import { useSyncExternalStore } from 'react';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import { Button } from './button.js';
import styles from './toast.module.css';
import { closeToast, currentToasts, onToasts } from './toasts.js';

/** The messages, at the foot of the page above what stands there, so that they cover nothing that has the focus for long. */
export function ToastBar() {
  const { toast: words } = useWords(patternsWords);
  const toasts = useSyncExternalStore(onToasts, currentToasts);
  if (toasts.length === 0) return null;
  return (
    <section className={`${styles['bar']} wrap`} aria-label={words.region}>
      {toasts.map(({ id, text, undo }) => (
        <div key={id} className={styles['toast']}>
          <p>{text}</p>
          <span className="row">
            {undo && (
              <Button
                look="quiet"
                size="small"
                onClick={() => {
                  closeToast(id);
                  undo();
                }}
              >
                {words.undo}
              </Button>
            )}
            <Button look="quiet" size="small" onClick={() => closeToast(id)}>
              {words.close}
            </Button>
          </span>
        </div>
      ))}
    </section>
  );
}
