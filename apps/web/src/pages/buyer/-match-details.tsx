import { Link } from '@tanstack/react-router';
import { useFormats } from '../../formats/use-formats.js';
import { hundred, MatchSide, MatchSides } from '../../patterns/match-sides.js';
import { AllReasons, NotKnown, WhatIf } from '../../patterns/match-why.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { Evidence } from './-evidence.js';
import styles from './-matches.module.css';
import type { FirmMatch } from './-needs.js';

/** When and with which weights firms were judged. */
export interface Judged {
  asOf: string;
  weights: string;
}

/** Everything about a match: both sides, all reasons, evidence, what is not known, what would change it. */
export function MatchDetails({ match, judged, needId }: { match: FirmMatch; judged: Judged; needId: string }) {
  const words = useWords(buyerWords).matches;
  const { longMoment } = useFormats();
  const { fit, interest, unknowns } = match;
  return (
    <div className={styles['details']}>
      <MatchSides>
        <MatchSide side={fit} number={1} title={words.fitTitle(hundred(fit.score))} />
        {interest ? (
          <MatchSide side={interest} number={2} title={words.interestTitle(hundred(interest.score))}>
            <p className="small muted top-3">{words.harmonic}</p>
          </MatchSide>
        ) : (
          <div>
            <h4>{words.interestUnknown}</h4>
            <p className="small muted">{words.interestUnknownText}</p>
          </div>
        )}
      </MatchSides>
      <div className={styles['sides']}>
        <AllReasons match={match} />
        <div className="stack">
          <Evidence firm={match.firm} />
          <NotKnown unknowns={unknowns} />
        </div>
      </div>
      <NeedWhatIf match={match} needId={needId} />
      <p className="xs muted">{words.judged(longMoment(judged.asOf), judged.weights)}</p>
    </div>
  );
}

/** What would make the match better, and where the buyer can change the need itself. */
function NeedWhatIf({ match, needId }: { match: FirmMatch; needId: string }) {
  const words = useWords(buyerWords).matches;
  const hard = match.unmet.some(({ part }) => part === 'certificates');
  const reserved = match.unmet.some(({ part }) => part === 'reserved');
  const size = match.reasons.some(({ part, verdict }) => part === 'value' && verdict !== 'fits');
  const start = match.reasons.some(({ code }) => code === 'startsLate');
  const area = match.reasons.some(({ part, verdict }) => part === 'area' && verdict !== 'fits');
  const yours = [
    ...(hard ? [{ part: 'requirements', text: words.whatIf.requirements }] : []),
    ...(reserved ? [{ part: 'reserved', text: words.whatIf.reserved }] : []),
    ...(size ? [{ part: 'size', text: words.whatIf.size }] : []),
    ...(start || area ? [{ part: 'where', text: words.whatIf.where }] : []),
  ] as const;
  const lines = [
    ...match.improvements.map(({ text }) => ({ key: text, line: text })),
    ...yours.map(({ part, text }) => ({
      key: part,
      line: (
        <Link to="/buyer/needs/$id/edit/$part" params={{ id: needId, part }}>
          {text}
        </Link>
      ),
    })),
  ];
  return <WhatIf lines={lines} />;
}
