import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { asProblem } from '../api/problem.js';
import { Button, ButtonLink } from '../patterns/button.js';
import { PageTitle } from '../patterns/page-title.js';
import { useWords } from '../words/area.js';
import { shellWords } from '../words/shell.js';
import { NotFound } from './not-found.js';

/** A page that could not be shown: what went wrong, and trying again. */
export function Failed({ error, reset }: ErrorComponentProps) {
  const words = useWords(shellWords);
  const router = useRouter();
  const queryErrors = useQueryErrorResetBoundary();
  const problem = asProblem(error);
  if (problem.code === 'not-found') return <NotFound />;
  const again = () => {
    queryErrors.reset();
    reset();
    void router.invalidate();
  };
  return (
    <>
      <PageTitle lead={words.problems[problem.code]}>{words.failed.title}</PageTitle>
      <div className="row">
        {problem.code === 'unauthenticated' ? (
          <ButtonLink look="forward" to="/sign-in" search={{ next: router.state.location.href }}>
            {words.signIn}
          </ButtonLink>
        ) : (
          <Button look="forward" onClick={again}>
            {words.failed.again}
          </Button>
        )}
        <ButtonLink to="/">{words.home}</ButtonLink>
      </div>
      {problem.requestId && <p className="small muted top-3">{words.failed.reference(problem.requestId)}</p>}
    </>
  );
}
