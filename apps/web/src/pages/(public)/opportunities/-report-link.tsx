import { Link } from '@tanstack/react-router';
import { useFormats } from '../../../formats/use-formats.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';

/** What came of a consultation, above everything else: it is why one looks here afterwards. */
export function ReportLink({ id, publishedAt }: { id: string; publishedAt: string }) {
  const { opportunity: words } = useWords(findWords);
  const { longDay } = useFormats();
  return (
    <p className="note">
      {words.reported(longDay(publishedAt))}{' '}
      <Link to="/opportunities/$id/report" params={{ id }}>
        {words.readReport}
      </Link>
    </p>
  );
}
