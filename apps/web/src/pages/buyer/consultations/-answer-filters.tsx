import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { byName } from '../../../formats/numbers.js';
import { Chips } from '../../../patterns/chips.js';
import { Facet, type FacetValue, Facets } from '../../../patterns/facet.js';
import { useWords } from '../../../words/area.js';
import { answerWords } from '../../../words/consultation-answers.js';
import { regionsQuery, vocabularyQuery } from '../../../api/codes.js';
import { type AnswerFilter, answersQuery } from './-queries.js';

type Name = keyof AnswerFilter;
const NAMES = ['sizes', 'nuts', 'certificates'] as const satisfies readonly Name[];

/** What can be chosen: only what some firm that answered is or has, with how many do. */
function useValues(id: string): Readonly<Record<Name, FacetValue[]>> {
  const { filters: words } = useWords(answerWords);
  const { respondents } = useSuspenseQuery(answersQuery(id)).data;
  const { provinces } = useSuspenseQuery(regionsQuery).data;
  const { data: certificates } = useQuery({ ...vocabularyQuery('certificates'), throwOnError: false });
  const bands = new Map(Object.entries(words.bands));
  const labels = new Map(certificates?.items.map(({ code, label }) => [code, label]));
  const regions = new Map(provinces.map(({ code, label }) => [code, label]));
  const counted = (of: (respondent: (typeof respondents)[number]) => readonly string[], names: Map<string, string>) => {
    const found = new Map<string, number>();
    for (const code of respondents.flatMap((one) => [...new Set(of(one))])) found.set(code, (found.get(code) ?? 0) + 1);
    return [...found]
      .map(([value, count]) => ({ value, label: names.get(value) ?? value, count }))
      .sort((one, other) => byName(one.label, other.label));
  };
  return {
    sizes: counted(({ sizeBand }) => (sizeBand ? [sizeBand] : []), bands),
    nuts: counted(
      ({ nuts }) => (nuts ?? []).map((code) => code.slice(0, 4)).filter((code) => regions.has(code)),
      regions,
    ),
    certificates: counted((one) => one.certificates ?? [], labels),
  };
}

interface FiltersProps {
  id: string;
  filter: AnswerFilter;
  change: (changed: AnswerFilter) => void;
}

/** Narrows the answers to firms of a size, from a region, with a certificate. */
export function AnswerFilters({ id, filter, change, results }: FiltersProps & { results: string }) {
  const { filters: words } = useWords(answerWords);
  const values = useValues(id);
  const chosen = NAMES.reduce((sum, name) => sum + (filter[name]?.length ?? 0), 0);
  return (
    <Facets chosen={chosen} results={results} resultsId="results">
      {NAMES.filter((name) => values[name].length > 0).map((name) => (
        <Facet
          key={name}
          legend={words.legends[name]}
          name={name}
          values={values[name]}
          chosen={filter[name] ?? []}
          onChange={(codes) => change({ ...filter, [name]: codes.length > 0 ? codes : undefined })}
        />
      ))}
    </Facets>
  );
}

/** The filters that are on. */
export function AnswerChips({ id, filter, change }: FiltersProps) {
  const { filters: words } = useWords(answerWords);
  const values = useValues(id);
  const without = (name: Name, code: string) => {
    const left = filter[name]?.filter((one) => one !== code) ?? [];
    change({ ...filter, [name]: left.length > 0 ? left : undefined });
  };
  return (
    <Chips
      results="results"
      removeAll={() => change({})}
      filters={NAMES.flatMap((name) =>
        (filter[name] ?? []).map((code) => ({
          name: words.legends[name],
          value: String(values[name].find(({ value }) => value === code)?.label ?? code),
          remove: () => without(name, code),
        })),
      )}
    />
  );
}
