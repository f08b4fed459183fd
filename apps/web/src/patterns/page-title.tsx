import { IconChevronLeft } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import styles from './page-title.module.css';

interface PageTitleProps {
  /** What stands on the page and, shorter where given, in the tab of the browser. */
  children: ReactNode;
  tab?: string;
  /** The way up: a `<Crumb to="…">`. */
  crumb?: ReactNode;
  /** Short facts below the title, each in an element of its own. */
  facts?: ReactNode;
  lead?: ReactNode;
  /** Buttons at the right. */
  actions?: ReactNode;
  /** Is something wrong in the form on this page? Then the tab says so first. */
  failed?: boolean;
}

/** The title of a page, on it and in the tab. It takes the focus when one comes from another page. */
export function PageTitle({ children, tab, crumb, facts, lead, actions, failed }: PageTitleProps) {
  const { failedTitle } = useWords(patternsWords);
  const text = tab ?? (typeof children === 'string' ? children : '');
  return (
    <>
      <title>{`${failed ? failedTitle : ''}${text} – Schakel`}</title>
      {crumb}
      <div className={styles['head']}>
        <div>
          <h1 tabIndex={-1}>{children}</h1>
          {lead && <p className="muted">{lead}</p>}
          {facts && <div className={styles['facts']}>{facts}</div>}
        </div>
        {actions && <div className="row">{actions}</div>}
      </div>
    </>
  );
}

function CrumbAnchor({ children, ...link }: ComponentPropsWithRef<'a'>) {
  return (
    <nav className={styles['crumb']} aria-label={typeof children === 'string' ? children : undefined}>
      <a {...link}>
        <IconChevronLeft size={18} aria-hidden="true" />
        {children}
      </a>
    </nav>
  );
}

/** The way up, above the title: `<Crumb to="/buyer/needs">Alle behoeften</Crumb>`. */
export const Crumb = createLink(CrumbAnchor);
