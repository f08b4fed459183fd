import { useQueryClient } from '@tanstack/react-query';
import { vocabularyQuery } from '../../../api/codes.js';
import { useFormats } from '../../../formats/use-formats.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { profileWords } from '../../../words/firm-profile.js';
import type { CapabilityContent } from './-profile.js';

type Area = NonNullable<CapabilityContent['area']>;

/** What stands in a field, in words: for choosing between two versions of it. */
export function useShown(): (field: string, value: unknown) => string {
  const { answers } = useWords(profileWords);
  const { firm: words } = useWords(findWords);
  const { list, money, longDay } = useFormats();
  const queries = useQueryClient();
  const label = (name: 'languages' | 'legal-forms' | 'target-groups', code: string) =>
    queries.getQueryData(vocabularyQuery(name).queryKey)?.items.find((item) => item.code === code)?.label ?? code;
  const ofArea = (area: Area) => {
    if (area.kind === 'country') return words.everywhere;
    return area.kind === 'nuts' ? list(area.codes) : words.around(String(area.km), area.place);
  };
  const fields: Readonly<Record<string, (value: never) => string>> = {
    area: ofArea,
    mainAim: (answer: keyof typeof answers) => answers[answer],
    publicServiceMission: (answer: keyof typeof answers) => answers[answer],
    valueFrom: money,
    valueTo: money,
    earliestStart: longDay,
    legalForm: (code: string) => label('legal-forms', code),
    languages: (codes: string[]) => list(codes.map((code) => label('languages', code))),
    cpv: (codes: string[]) => list(codes),
    targetGroups: (counts: Record<string, number>) =>
      list(Object.entries(counts).map(([code, count]) => `${label('target-groups', code)}: ${count}`)),
  };
  return (field, value) => {
    if (value === null || value === undefined) return '';
    return fields[field]?.(value as never) ?? String(value as string | number);
  };
}
