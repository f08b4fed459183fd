import { type ReactNode, useId, useState } from 'react';
import type { BrokerDto } from '../../api/clients.js';
import { Button } from '../../patterns/button.js';
import { fitOf } from '../../patterns/fit-of.js';
import { Score } from '../../patterns/joint.js';
import { type Asking, MatchJoints } from '../../patterns/match-joints.js';
import { hundred } from '../../patterns/match-sides.js';
import { telling } from '../../patterns/telling.js';
import { useWords } from '../../words/area.js';
import { brokerWords } from '../../words/broker.js';
import styles from './-match-card.module.css';
import { type Judged, MatchDetails } from './-match-details.js';

/** A match, whichever of the two it is listed under. */
export type Match = Omit<BrokerDto<'FirmMatchDto'>, 'firm' | 'highlights'>;

interface MatchCardProps {
  match: Match;
  asking: Asking;
  /** The other one: its name as a link, and as text for the buttons. */
  title: ReactNode;
  name: string;
  facts: ReactNode;
  judged: Judged;
}

/** A match as an account manager sees it: what it is worth to the buyer, to the firm, to both, and why. */
export function MatchCard({ match, asking, title, name, facts, judged }: MatchCardProps) {
  const { matches: words } = useWords(brokerWords);
  const [open, setOpen] = useState(false);
  const id = useId();
  const { verdict, score, fit, interest } = match;
  return (
    <article className={styles['card']} data-open={open || undefined} aria-labelledby={id}>
      <div className={styles['body']}>
        <div className={styles['head']}>
          <div>
            <h3 id={id}>{title}</h3>
            <p className="small muted">{facts}</p>
          </div>
          <Score fit={fitOf(verdict)} value={hundred(score)} outOf={words.outOf} />
        </div>
        <dl className={styles['ways']}>
          <div>
            <dt>{words.ways.buyer}</dt>
            <dd>{words.ways.of(hundred(fit.score))}</dd>
          </div>
          <div>
            <dt>{words.ways.firm}</dt>
            <dd>{interest ? words.ways.of(hundred(interest.score)) : words.ways.unknown}</dd>
          </div>
          <div>
            <dt>{words.ways.both}</dt>
            <dd>{words.ways.of(hundred(score))}</dd>
          </div>
        </dl>
        <MatchJoints asking={asking} asked={words.asked} reasons={telling(match)} sides={words.sides} />
      </div>
      {open && <MatchDetails match={match} judged={judged} />}
      <div className={styles['actions']}>
        <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.hideWhy : words.showWhy}
          <span className="vh">: {name}</span>
        </Button>
      </div>
    </article>
  );
}
