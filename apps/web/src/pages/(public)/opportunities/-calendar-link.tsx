import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { realLanguage, useLanguage } from '../../../words/language.js';

/** The dates of a consultation, for one's own calendar. */
export function CalendarLink({ id }: { id: string }) {
  const { opportunity: words } = useWords(findWords);
  const language = realLanguage(useLanguage());
  return (
    <p>
      <a href={`/v1/consultations/${id}/calendar?language=${language}`} download>
        {words.calendar}
      </a>
    </p>
  );
}
