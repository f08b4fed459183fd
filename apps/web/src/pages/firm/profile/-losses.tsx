import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Fold } from '../../../patterns/fold.js';
import { useWords } from '../../../words/area.js';
import { profileWords } from '../../../words/firm-profile.js';
import { opportunityQuery } from '../-firm-queries.js';

/** The opportunities that would no longer fit after a change of the profile: how many, and for who wants it which. */
export function Losses({ ids }: { ids: readonly string[] }) {
  const { tasks: words } = useWords(profileWords);
  const [isOpen, setOpen] = useState(false);
  if (ids.length === 0) return null;
  return (
    <Fold summary={<span className="small">{words.loses(ids.length)}</span>} onToggle={setOpen}>
      <p className="small">{words.losesWhy}</p>
      <ul className="small">{isOpen && ids.map((id) => <Lost key={id} id={id} />)}</ul>
    </Fold>
  );
}

function Lost({ id }: { id: string }) {
  const { data } = useQuery({ ...opportunityQuery(id), throwOnError: false });
  if (!data) return null;
  return (
    <li lang={data.language}>
      <Link to="/firm/opportunities/$id" params={{ id }}>
        {data.title}
      </Link>
    </li>
  );
}
