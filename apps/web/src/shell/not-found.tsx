import { ButtonLink } from '../patterns/button.js';
import { PageTitle } from '../patterns/page-title.js';
import { useWords } from '../words/area.js';
import { shellWords } from '../words/shell.js';

/** An address that leads nowhere, or to what one may not see: the two are never told apart. */
export function NotFound() {
  const { notFound } = useWords(shellWords);
  return (
    <>
      <PageTitle lead={notFound.text}>{notFound.title}</PageTitle>
      <ButtonLink look="forward" to="/">
        {notFound.action}
      </ButtonLink>
    </>
  );
}
