import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { SupplierDto } from '../api/clients.js';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import { MatchReasons } from './match-reasons.js';
import facts from './facts.module.css';
import styles from './match-why.module.css';
import { StateShape } from './status.js';

type Reason = SupplierDto<'ReasonDto'>;

interface LevelProps {
  /** The heading it stands under decides its own. */
  level?: 3 | 4;
}

function Heading({ level = 4, children }: LevelProps & { children: ReactNode }) {
  return level === 3 ? <h3>{children}</h3> : <h4>{children}</h4>;
}

/** Every reason of a match: what speaks against it first, then the strongest. */
export function AllReasons({ match, level }: LevelProps & { match: Readonly<Record<'unmet' | 'reasons', Reason[]>> }) {
  const { match: words } = useWords(patternsWords);
  return (
    <section>
      <Heading level={level}>{words.allReasons}</Heading>
      <MatchReasons reasons={[...match.unmet, ...match.reasons]} />
    </section>
  );
}

/** What is not known, so that it counts neither for nor against. */
export function NotKnown({ unknowns, level }: LevelProps & { unknowns: readonly Reason[] }) {
  const { match: words } = useWords(patternsWords);
  return (
    <section>
      <Heading level={level}>{words.unknown}</Heading>
      {unknowns.length === 0 && <p className="small muted">{words.nothingUnknown}</p>}
      <ul className={facts['facts']}>
        {unknowns.map(({ code, text }) => (
          <li key={`${code} ${text}`}>
            <StateShape state="unknown" />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What would make a match better: one line each, a text or a link to where it can be changed. */
export function WhatIf({ lines, level }: LevelProps & { lines: readonly { key: string; line: ReactNode }[] }) {
  const { match: words } = useWords(patternsWords);
  if (lines.length === 0) return null;
  return (
    <section className={styles['whatIf']}>
      <Heading level={level}>{words.whatIf}</Heading>
      <ul className={facts['facts']}>
        {lines.map(({ key, line }) => (
          <li key={key}>
            <IconArrowRight size={18} aria-hidden="true" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
