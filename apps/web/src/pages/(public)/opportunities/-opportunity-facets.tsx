import type { PublicDto } from '../../../api/clients.js';
import { Chips, type Filter } from '../../../patterns/chips.js';
import { Facet, Facets } from '../../../patterns/facet.js';
import { oneOf } from '../../../shell/search-params.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { OPPORTUNITY_FACETS, type OpportunitySearch, WITHIN } from './-opportunity-search.js';

interface OpportunityFiltersProps {
  search: OpportunitySearch;
  facets: PublicDto<'OpportunityFacetsDto'>;
  change: (changed: Partial<OpportunitySearch>) => void;
}

type Many = keyof typeof OPPORTUNITY_FACETS;
const MANY = Object.keys(OPPORTUNITY_FACETS) as Many[];
const MOST = 12;

/** The filters of what is open, with how many opportunities each would leave. */
export function OpportunityFacets({ search, facets, results, change }: OpportunityFiltersProps & { results: string }) {
  const { opportunities: words } = useWords(findWords);
  const chosen = MANY.reduce((sum, name) => sum + (search[name]?.length ?? 0), search.deadline ? 1 : 0);
  return (
    <Facets chosen={chosen} results={results} resultsId="found">
      <Facet
        legend={words.facets.deadline}
        name="deadline"
        single
        chosen={search.deadline ? [search.deadline] : []}
        values={WITHIN.map((value) => ({ value, label: words.within[value] }))}
        onChange={([value]) => change({ deadline: oneOf(value, WITHIN) })}
      />
      {MANY.map((name) => (
        <Facet
          key={name}
          legend={words.facets[name]}
          name={name}
          chosen={search[name] ?? []}
          values={facets[OPPORTUNITY_FACETS[name]].slice(0, MOST)}
          onChange={(values) => change({ [name]: values.length > 0 ? values : undefined })}
        />
      ))}
    </Facets>
  );
}

/** What is on, each to be taken off with a click. */
export function OpportunityChips({ search, facets, change }: OpportunityFiltersProps) {
  const { opportunities: words } = useWords(findWords);
  const filters: Filter[] = MANY.flatMap((name) =>
    (search[name] ?? []).map((value) => ({
      name: words.facets[name],
      value: facets[OPPORTUNITY_FACETS[name]].find((facet) => facet.value === value)?.label ?? value,
      remove: () => {
        const left = (search[name] ?? []).filter((other) => other !== value);
        change({ [name]: left.length > 0 ? left : undefined });
      },
    })),
  );
  if (search.deadline)
    filters.push({
      name: words.facets.deadline,
      value: words.within[search.deadline],
      remove: () => change({ deadline: undefined }),
    });
  if (search.text)
    filters.push({ name: words.facets.text, value: search.text, remove: () => change({ text: undefined }) });
  const removeAll = () =>
    change({
      ...Object.fromEntries(MANY.map((name) => [name, undefined])),
      text: undefined,
      deadline: undefined,
    });
  return <Chips filters={filters} removeAll={removeAll} results="found" />;
}
