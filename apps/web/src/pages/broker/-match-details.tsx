import { useFormats } from '../../formats/use-formats.js';
import { hundred, MatchSide, MatchSides } from '../../patterns/match-sides.js';
import { AllReasons, NotKnown, WhatIf } from '../../patterns/match-why.js';
import { useWords } from '../../words/area.js';
import { brokerWords } from '../../words/broker.js';
import styles from './-match-card.module.css';
import type { Match } from './-match-card.js';

/** When and with which weights the list was made. */
export interface Judged {
  asOf: string;
  weights: string;
}

/** Both sides of a match part by part, all reasons, what is not known, and what would change it. */
export function MatchDetails({ match, judged }: { match: Match; judged: Judged }) {
  const { matches: words } = useWords(brokerWords);
  const { longMoment } = useFormats();
  const { score, fit, interest, unknowns, improvements } = match;
  return (
    <div className={styles['details']}>
      <MatchSides>
        <MatchSide side={fit} number={1} title={words.fitTitle(hundred(fit.score))} />
        {interest ? (
          <MatchSide side={interest} number={2} title={words.interestTitle(hundred(interest.score))}>
            <p className="small muted top-3">{words.combined(hundred(score))}</p>
          </MatchSide>
        ) : (
          <div>
            <h4>{words.interestUnknown}</h4>
            <p className="small muted">{words.interestUnknownText}</p>
          </div>
        )}
      </MatchSides>
      <div className={styles['two']}>
        <AllReasons match={match} />
        <NotKnown unknowns={unknowns} />
      </div>
      <WhatIf lines={improvements.map(({ text }) => ({ key: text, line: text }))} />
      <p className="xs muted">{words.weights(longMoment(judged.asOf), judged.weights)}</p>
    </div>
  );
}
