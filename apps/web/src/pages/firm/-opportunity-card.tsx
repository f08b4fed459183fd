import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { fitOf } from '../../patterns/fit-of.js';
import { Score } from '../../patterns/joint.js';
import { telling } from '../../patterns/telling.js';
import { MatchReasons } from '../../patterns/match-reasons.js';
import { hundred } from '../../patterns/match-sides.js';
import { useWords } from '../../words/area.js';
import { firmWords } from '../../words/firm.js';
import { ButtonLink } from '../../patterns/button.js';
import { Status } from '../../patterns/status.js';
import type { FeedItem } from './-firm-queries.js';
import { InterestChoice } from './-interest.js';
import styles from './-opportunity-card.module.css';
import { Deadline, OpportunityLine, OpportunityTags } from './-opportunity-facts.js';

/** An opportunity that may fit: what, by whom and until when; why; and what my firm says of it. */
export function OpportunityCard({ item }: { item: FeedItem }) {
  const { match: words } = useWords(firmWords);
  const id = useId();
  const { opportunity, verdict, score, answered, isBegun } = item;
  return (
    <article className={`card ${styles['card']}`} aria-labelledby={id}>
      <div className="stack-s">
        <OpportunityLine opportunity={opportunity} />
        <h3 id={id} lang={opportunity.language}>
          <Link to="/firm/opportunities/$id" params={{ id: opportunity.id }}>
            {opportunity.title}
          </Link>
        </h3>
        <OpportunityTags opportunity={opportunity} />
        <Deadline opportunity={opportunity} fits={verdict !== 'doesNotFit'} />
      </div>
      <div className={styles['why']}>
        <Score fit={fitOf(verdict)} value={hundred(score)} outOf={words.outOf} />
        <MatchReasons reasons={telling(item)} label={words.why} />
      </div>
      <div className={styles['acts']}>
        {isBegun ? <Begun id={opportunity.id} /> : <InterestChoice opportunity={opportunity} answered={answered} />}
      </div>
    </article>
  );
}

/** Who answers says more than that it is interested: the way on is to the answer. */
function Begun({ id }: { id: string }) {
  const { match: words } = useWords(firmWords);
  return (
    <div className="row">
      <Status state="busy">{words.begun}</Status>
      <ButtonLink look="forward" to="/firm/consultations/$id" params={{ id }}>
        {words.toAnswer}
      </ButtonLink>
    </div>
  );
}
