import { Button } from '../../patterns/button.js';
import { useWords } from '../../words/area.js';
import { findWords } from '../../words/find.js';

interface SearchNotesProps {
  /** Did nothing hold all the words, so that this holds some? */
  relaxed: boolean;
  /** The text as it was probably meant; null = as it was typed. */
  didYouMean: string | null;
  onSearch: (text: string) => void;
}

/** What is to be known of a list that was searched: which words were taken for it, and how to search otherwise. */
export function SearchNotes({ relaxed, didYouMean, onSearch }: SearchNotesProps) {
  const { search: words } = useWords(findWords);
  if (!relaxed && didYouMean === null) return null;
  return (
    <div className="note">
      {didYouMean !== null && (
        <p className="row">
          {words.didYouMean}
          <Button look="quiet" size="small" onClick={() => onSearch(didYouMean.trim())}>
            {didYouMean.trim()}
          </Button>
        </p>
      )}
      {relaxed && <p>{words.relaxed}</p>}
    </div>
  );
}
