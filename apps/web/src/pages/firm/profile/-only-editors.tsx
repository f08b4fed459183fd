import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Crumb, PageTitle } from '../../../patterns/page-title.js';
import { useWords } from '../../../words/area.js';
import { profileWords } from '../../../words/firm-profile.js';
import { standingQuery } from '../-firm-queries.js';

/** A form for who may change the profile; readers are told who can. */
export function OnlyEditors({ title, children }: { title: string; children: ReactNode }) {
  const words = useWords(profileWords);
  if (useSuspenseQuery(standingQuery).data.mayEdit) return children;
  return (
    <PageTitle crumb={<Crumb to="/firm/profile">{words.toProfile}</Crumb>} lead={words.readersOnly}>
      {title}
    </PageTitle>
  );
}
