import { useQuery } from '@tanstack/react-query';
import { Changes } from '../(public)/opportunities/-changes.js';
import { changesQuery } from './-needs.js';

/** What changed of a need since its publication. */
export function NeedChanges({ id }: { id: string }) {
  const { data } = useQuery({ ...changesQuery(id), throwOnError: false });
  return <Changes items={data?.items ?? []} />;
}
