import { Fragment, type ReactNode } from 'react';
import type { SupplierDto } from '../../../api/clients.js';
import { Fold } from '../../../patterns/fold.js';
import { useWords } from '../../../words/area.js';
import { firmWords } from '../../../words/firm.js';
import styles from './-matched-words.module.css';

type Reason = SupplierDto<'ReasonDto'>;

/** A word with the sentence it stands in. */
interface Found {
  word: string;
  sentence: string;
}

interface MatchedWord {
  opportunity: Found;
  firm: Found;
}

/** What reasons about words know of them. */
const matchedIn = ({ facts }: Reason): readonly MatchedWord[] =>
  (facts as { words?: readonly MatchedWord[] }).words ?? [];

/** The words that both texts share, each in its sentence, theirs beside ours. */
export function MatchedWords({ reasons, language }: { reasons: readonly Reason[]; language: string }) {
  const { match: words } = useWords(firmWords);
  const matched = reasons.flatMap(matchedIn);
  if (matched.length === 0) return null;
  return (
    <Fold summary={words.sentences(matched.length)}>
      <ul className="rows">
        {matched.map(({ opportunity, firm }) => (
          <li key={`${opportunity.word} ${firm.word}`} className={styles['pair']}>
            <p className="small">
              <span className="muted">{words.sides.ask}: </span>
              <span lang={language}>
                <Marked found={opportunity} />
              </span>
            </p>
            <p className="small">
              <span className="muted">{words.sides.offer}: </span>
              <Marked found={firm} />
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Marked({ found: { word, sentence } }: { found: Found }): ReactNode {
  const at = sentence.toLowerCase().indexOf(word.toLowerCase());
  if (at < 0) return sentence;
  return (
    <Fragment>
      {sentence.slice(0, at)}
      <mark>{sentence.slice(at, at + word.length)}</mark>
      {sentence.slice(at + word.length)}
    </Fragment>
  );
}
