import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { Button } from '../../patterns/button.js';
import { fitOf } from '../../patterns/fit-of.js';
import { Score } from '../../patterns/joint.js';
import { MatchJoints } from '../../patterns/match-joints.js';
import { telling } from '../../patterns/telling.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { type Judged, MatchDetails } from './-match-details.js';
import styles from './-matches.module.css';
import type { FirmMatch, Need } from './-needs.js';
import { PutOnShortlist } from './-put-on-shortlist.js';

export interface MatchCardProps {
  need: Need;
  match: FirmMatch;
  judged: Judged;
  compared: boolean;
  compare?: ((isOn: boolean) => void) | undefined;
}

/** A firm that may fit: score in words, the reasons that tell most, and everything else behind one click. */
export function MatchCard({ need, match, judged, compared, compare }: MatchCardProps) {
  const words = useWords(buyerWords).matches;
  const [open, setOpen] = useState(false);
  const id = useId();
  const { firm, verdict, score } = match;
  return (
    <article className={styles['match']} data-open={open || undefined} aria-labelledby={id}>
      <div className={styles['body']}>
        <div className={styles['head']}>
          <div>
            <h3 id={id}>
              <Link to="/firms/$id" params={{ id: firm.id }}>
                {firm.name}
              </Link>
            </h3>
            <p className="small muted">{words.firmFacts(firm.city, firm.employees)}</p>
          </div>
          <Score fit={fitOf(verdict)} value={Math.round(score * 100)} outOf={words.outOf} />
        </div>
        <MatchJoints asking={need} asked={words.asked} reasons={telling(match)} />
      </div>
      {open && <MatchDetails match={match} judged={judged} needId={need.id} />}
      <div className={styles['actions']}>
        <PutOnShortlist needId={need.id} match={match} look="forward" />
        {compare && (
          <Checkbox
            checked={compared}
            onChange={(event) => compare(event.currentTarget.checked)}
            label={
              <>
                {words.compare}
                <span className="vh">: {firm.name}</span>
              </>
            }
          />
        )}
        <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.hideWhy : words.showWhy}
          <span className="vh">: {firm.name}</span>
        </Button>
      </div>
    </article>
  );
}
