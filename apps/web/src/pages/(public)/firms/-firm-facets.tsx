import type { PublicDto } from '../../../api/clients.js';
import { Chips, type Filter } from '../../../patterns/chips.js';
import { Facet, Facets } from '../../../patterns/facet.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { DISTANCES, FIRM_FACETS, type FirmSearch } from './-firm-search.js';

interface FirmFiltersProps {
  search: FirmSearch;
  facets: PublicDto<'FirmFacetsDto'>;
  change: (changed: Partial<FirmSearch>) => void;
}

type Many = keyof typeof FIRM_FACETS;
const MANY = Object.keys(FIRM_FACETS) as Many[];
/** How many kinds of work are offered; the rest is found by typing. */
const MOST = 12;

/** The filters of the directory, with how many firms each would leave. */
export function FirmFacets({ search, facets, results, change }: FirmFiltersProps & { results: string }) {
  const { firms } = useWords(findWords);
  const chosen = MANY.reduce((sum, name) => sum + (search[name]?.length ?? 0), 0);
  return (
    <Facets chosen={chosen} results={results} resultsId="found">
      {search.near && (
        <Facet
          legend={firms.facets.km}
          name="km"
          single
          chosen={[search.km ?? '25']}
          values={DISTANCES.map((km) => ({ value: km, label: firms.upTo(km) }))}
          onChange={([km]) => change({ km })}
        />
      )}
      {MANY.map((name) => (
        <Facet
          key={name}
          legend={firms.facets[name]}
          name={name}
          chosen={search[name] ?? []}
          values={facets[FIRM_FACETS[name]].slice(0, MOST)}
          onChange={(values) => change({ [name]: values.length > 0 ? values : undefined })}
        />
      ))}
    </Facets>
  );
}

/** What is on, each to be taken off with a click. */
export function FirmChips({ search, facets, change }: FirmFiltersProps) {
  const { firms } = useWords(findWords);
  const filters: Filter[] = MANY.flatMap((name) =>
    (search[name] ?? []).map((value) => ({
      name: firms.facets[name],
      value: facets[FIRM_FACETS[name]].find((facet) => facet.value === value)?.label ?? value,
      remove: () => {
        const left = search[name]?.filter((other) => other !== value) ?? [];
        change({ [name]: left.length > 0 ? left : undefined });
      },
    })),
  );
  if (search.text)
    filters.push({ name: firms.facets.text, value: search.text, remove: () => change({ text: undefined }) });
  if (search.near)
    filters.push({
      name: firms.facets.near,
      value: search.near,
      remove: () => change({ near: undefined, km: undefined }),
    });
  const removeAll = () =>
    change({
      ...Object.fromEntries(MANY.map((name) => [name, undefined])),
      text: undefined,
      near: undefined,
      km: undefined,
    });
  return <Chips filters={filters} removeAll={removeAll} results="found" />;
}
