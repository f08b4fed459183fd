import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './tabs.module.css';

/** The parts of one record, each with an address of its own. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles['tabs']} aria-label={label}>
      {children}
    </nav>
  );
}

function TabAnchor({ children, count, ...link }: ComponentPropsWithRef<'a'> & { count?: number | undefined }) {
  return (
    <a {...link}>
      {children}
      {count !== undefined && <span className="tag">{count}</span>}
    </a>
  );
}

/** One part: `<Tab to="/buyer/needs/$id/matches" params={{ id }} count={14}>Matches</Tab>`. */
export const Tab = createLink(TabAnchor);
