import type { Organisation } from '../../api/session.js';
import { Button } from '../../patterns/button.js';
import { PageTitle } from '../../patterns/page-title.js';
import { useWords } from '../../words/area.js';
import { accountWords } from '../../words/account.js';

interface Props {
  choices: readonly Organisation[];
  choose: (id: string) => Promise<void>;
}

/** For who belongs to several organisations: which one it is about now. */
export function ChooseOrganisation({ choices, choose }: Props) {
  const words = useWords(accountWords);
  return (
    <>
      <PageTitle lead={words.choose.text}>{words.choose.title}</PageTitle>
      <ul className="rows">
        {choices.map(({ id, name, kind }) => (
          <li key={id} className="spread">
            <span>
              <b>{name}</b> <span className="muted">{words.choose.kinds[kind]}</span>
            </span>
            <Button look="forward" onClick={() => void choose(id)}>
              {words.signIn.action}
              <span className="vh">: {name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
