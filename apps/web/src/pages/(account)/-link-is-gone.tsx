import { ButtonLink } from '../../patterns/button.js';
import { PageTitle } from '../../patterns/page-title.js';

interface Props {
  title: string;
  text: string;
  action: string;
  to: '/forgot' | '/sign-in';
}

/** A link of a mail that was used or is too old. */
export function LinkIsGone({ title, text, action, to }: Props) {
  return (
    <>
      <PageTitle lead={text}>{title}</PageTitle>
      <ButtonLink look="forward" to={to}>
        {action}
      </ButtonLink>
    </>
  );
}
