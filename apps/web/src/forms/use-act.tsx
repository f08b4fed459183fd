import { useState } from 'react';
import { asProblem, type Problem } from '../api/problem.js';
import { useWords } from '../words/area.js';
import { shellWords } from '../words/shell.js';

/**
 * Something that is done at a click: `act.run(async () => …)`, `act.busy`, and `{act.problem}` where it should say that
 * it did not work. @param special words for problems that mean something particular here
 */
export function useAct(special: Partial<Record<Problem['code'], string>> = {}) {
  const { problems } = useWords(shellWords);
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Problem>();
  const run = async (what: () => Promise<unknown>) => {
    setBusy(true);
    setFound(undefined);
    try {
      await what();
    } catch (error) {
      setFound(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  const problem = found && (
    <p className="note note-refused" role="alert">
      {special[found.code] ?? problems[found.code]}
    </p>
  );
  return { run, busy, problem };
}
