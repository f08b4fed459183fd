import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './button.module.css';

/** Forward: the one thing to do here. Back: where one came from. Quiet: less than the rest. Danger: cannot be undone. */
export type ButtonLook = 'plain' | 'forward' | 'back' | 'quiet' | 'danger';

interface Looks {
  look?: ButtonLook;
  size?: 'small' | undefined;
  icon?: ReactNode;
}

interface ButtonProps extends ComponentPropsWithRef<'button'>, Looks {
  /** Is it at work? It keeps its focus and its words, and does nothing meanwhile. */
  busy?: boolean;
}

/** A button. Its words are verb and object, the same as in the title of what it opens. */
export function Button({ look = 'plain', size, icon, busy, children, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={styles['button']}
      data-look={look}
      data-size={size}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon}
      {children}
    </button>
  );
}

/** A link to a file, or to another website, that looks like a button. */
export function ButtonAnchor({ look = 'plain', size, icon, children, ...rest }: ComponentPropsWithRef<'a'> & Looks) {
  return (
    <a {...rest} className={styles['button']} data-look={look} data-size={size}>
      {icon}
      {children}
    </a>
  );
}

/** A link to a page that looks like a button: `<ButtonLink to="/firms" look="forward">`. */
export const ButtonLink = createLink(ButtonAnchor);

/** Back and forward, side by side. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className={styles['pair']}>{children}</div>;
}
