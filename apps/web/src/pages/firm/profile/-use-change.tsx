import { useQueryClient } from '@tanstack/react-query';
import type { Versioned } from '../../../api/answer.js';
import { asProblem } from '../../../api/problem.js';
import { useAct } from '../../../forms/use-act.js';
import { useWords } from '../../../words/area.js';
import { profileWords } from '../../../words/firm-profile.js';
import { changed, type Firm, ownFirmQuery } from './-profile.js';

type Ask = (etag: string) => Promise<Versioned<Firm>>;

/** A change of the profile at a click, with the version that is known; what stands there now is read where it is an old one. */
export function useChange(special: Parameters<typeof useAct>[0] = {}) {
  const { changedMeanwhile } = useWords(profileWords);
  const act = useAct({ stale: changedMeanwhile, ...special });
  const queries = useQueryClient();
  const change = async (ask: Ask): Promise<Versioned<Firm>> => {
    const { etag } = await queries.ensureQueryData(ownFirmQuery);
    return changed(ask(etag)).catch(async (error: unknown) => {
      if (asProblem(error).code === 'stale') await queries.invalidateQueries({ queryKey: ownFirmQuery.queryKey });
      throw error;
    });
  };
  /** For what is right whatever a colleague changed meanwhile, such as adding something: asked once more then. */
  const add = (ask: Ask): Promise<Versioned<Firm>> =>
    change(ask).catch((error: unknown) => {
      if (asProblem(error).code !== 'stale') throw error;
      return change(ask);
    });
  return { ...act, change, add };
}
