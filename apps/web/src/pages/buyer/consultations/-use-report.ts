import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ifMatch, versioned } from '../../../api/answer.js';
import { type BuyerDto, buyerApi } from '../../../api/clients.js';
import type { Problem } from '../../../api/problem.js';
import { threeWay } from '../../../forms/three-way.js';
import { useAutosave } from '../../../forms/use-autosave.js';
import { type Report, reportQuery } from './-queries.js';

export type Theme = BuyerDto<'ThemeDto'>;

/** The report as it is written: what the API takes. */
export interface ReportDraft extends Record<string, unknown> {
  introduction: string;
  themes: Theme[];
  nextSteps: string;
}

const draftOf = ({ introduction, themes, nextSteps }: Report): ReportDraft => ({
  introduction,
  themes: themes.map(({ id, title, said, decision, reason, change, answers }) => ({
    id,
    title,
    said,
    decision,
    reason,
    change,
    answers,
  })),
  nextSteps,
});

/** An address that is still being typed is no address yet: it is saved once it is one. */
const sendable = (draft: ReportDraft): ReportDraft => ({
  ...draft,
  themes: draft.themes.map((theme) => {
    const { change } = theme;
    if (!change) return theme;
    return { ...theme, change: { ...change, href: change.href && URL.canParse(change.href) ? change.href : null } };
  }),
});

function useSaving(id: string) {
  const queries = useQueryClient();
  const query = reportQuery(id);
  const known = useRef(useSuspenseQuery(query).data);
  const save = async (draft: ReportDraft) => {
    const params = { path: { id }, header: ifMatch(known.current.etag) };
    const body = sendable(draft);
    known.current = await versioned(buyerApi.PUT('/v1/consultations/{id}/report', { params, body }));
    queries.setQueryData(query.queryKey, known.current);
  };
  /** What a colleague made of it meanwhile. */
  const readAgain = async () => {
    const base = draftOf(known.current.value);
    known.current = await queries.fetchQuery({ ...query, staleTime: 0 });
    return { base, theirs: draftOf(known.current.value) };
  };
  return { known, save, readAgain };
}

interface Conflict {
  base: ReportDraft;
  mine: ReportDraft;
  theirs: ReportDraft;
}

/** The report in hand: it saves itself as a whole; where a colleague changed the same, the reader chooses. */
export function useReport(id: string) {
  const { known, save, readAgain } = useSaving(id);
  const [draft, setDraft] = useState(() => draftOf(known.current.value));
  const [conflict, setConflict] = useState<Conflict>();
  const latest = useRef(draft);
  const put = (next: ReportDraft) => {
    latest.current = next;
    setDraft(next);
    saving.change(next);
  };
  const meet = async (mine: ReportDraft) => {
    const { base, theirs } = await readAgain();
    const { merged, conflicts } = threeWay(base, mine, theirs);
    if (conflicts.length > 0) return setConflict({ base, mine, theirs });
    put(merged as ReportDraft);
    await saving.flush();
  };
  const onRefused = ({ code }: Problem, mine: ReportDraft) => void (code === 'stale' && meet(mine));
  const saving = useAutosave<ReportDraft>({ save, onRefused });
  return {
    draft,
    change: (changed: Partial<ReportDraft>) => put({ ...draft, ...changed } as ReportDraft),
    changeTheme: (at: number, changed: Partial<Theme>) =>
      put({ ...draft, themes: draft.themes.map((theme, other) => (other === at ? { ...theme, ...changed } : theme)) }),
    /** @returns how to put it back where it was */
    removeTheme: (at: number) => {
      const [removed] = draft.themes.slice(at, at + 1);
      put({ ...draft, themes: draft.themes.toSpliced(at, 1) });
      return () => removed && put({ ...latest.current, themes: latest.current.themes.toSpliced(at, 0, removed) });
    },
    saving,
    conflict,
    resolve: (resolved: ReportDraft) => {
      setConflict(undefined);
      put(resolved);
    },
    later: () => setConflict(undefined),
  };
}

/** How many firms are behind a theme; a firm that said it twice counts once. */
export const respondentsOf = ({ answers }: Pick<Theme, 'answers'>): number =>
  new Set(answers.map(({ firmId }) => firmId)).size;
