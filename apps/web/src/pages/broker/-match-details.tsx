import { IconArrowRight } from '@tabler/icons-react';
import { useFormats } from '../../formats/use-formats.js';
import { fitOf } from '../../patterns/fit-of.js';
import { Reason } from '../../patterns/joint.js';
import { hundred, MatchSide, MatchSides } from '../../patterns/match-sides.js';
import { StateShape } from '../../patterns/status.js';
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
  const { score, fit, interest, reasons, unknowns, unmet, improvements } = match;
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
        <section>
          <h4>{words.allReasons}</h4>
          <ul>
            {[...unmet, ...reasons].map((reason) => (
              <Reason key={`${reason.code} ${reason.text}`} fit={fitOf(reason.verdict)}>
                {reason.text}
              </Reason>
            ))}
          </ul>
        </section>
        <section>
          <h4>{words.unknown}</h4>
          {unknowns.length === 0 && <p className="small muted">{words.nothingUnknown}</p>}
          <ul className={styles['facts']}>
            {unknowns.map(({ code, text }) => (
              <li key={`${code} ${text}`}>
                <StateShape state="unknown" />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      {improvements.length > 0 && (
        <section className={styles['whatIf']}>
          <h4>{words.change}</h4>
          <ul className={styles['facts']}>
            {improvements.map(({ text }) => (
              <li key={text}>
                <IconArrowRight size={18} aria-hidden="true" />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="xs muted">{words.weights(longMoment(judged.asOf), judged.weights)}</p>
    </div>
  );
}
