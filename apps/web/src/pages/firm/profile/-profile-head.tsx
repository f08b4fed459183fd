import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormats } from '../../../formats/use-formats.js';
import { PageTitle } from '../../../patterns/page-title.js';
import { Status } from '../../../patterns/status.js';
import { useWords } from '../../../words/area.js';
import { profileWords } from '../../../words/firm-profile.js';
import { ownFirmQuery } from './-profile.js';

/** The title of the whole profile, and whether others see it. */
export function ProfileHead({ actions }: { actions?: ReactNode }) {
  const words = useWords(profileWords);
  const { longDay } = useFormats();
  const { id, status, publishedAt } = useSuspenseQuery(ownFirmQuery).data.value;
  const isPublic = status === 'published';
  return (
    <PageTitle
      lead={words.lead}
      actions={actions}
      facts={
        <>
          <Status state={isPublic ? 'yes' : 'todo'}>
            {isPublic ? words.since(longDay(publishedAt ?? '')) : words.draft}
          </Status>
          {isPublic && (
            <Link to="/firms/$id" params={{ id }}>
              {words.toPublic}
            </Link>
          )}
        </>
      }
    >
      {words.title}
    </PageTitle>
  );
}
