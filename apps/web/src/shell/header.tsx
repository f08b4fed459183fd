import { IconMenu2, IconUser } from '@tabler/icons-react';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useRef } from 'react';
import { signOut, switchOrganisation } from '../api/session.js';
import { Mark } from '../patterns/mark.js';
import { useIsNarrow } from '../patterns/use-is-narrow.js';
import { useWords } from '../words/area.js';
import { shellWords } from '../words/shell.js';
import { HeaderTools } from './header-tools.js';
import { NAVIGATION, START } from './navigation/index.js';
import { useSay } from './navigation/label.js';
import styles from './shell.module.css';
import { useAudience, useSession } from './use-session.js';

/** The band of the product: the mark, the menu of whoever is signed in, the tools. */
export function Header() {
  const words = useWords(shellWords);
  const say = useSay();
  const audience = useAudience();
  const isNarrow = useIsNarrow();
  const { area } = NAVIGATION[audience];
  return (
    <header className={styles['band']}>
      <div className={`wrap ${styles['bandIn']}`}>
        <Link className={styles['brand']} to="/" activeProps={{ 'aria-current': undefined }}>
          <Mark on="band" />
          <span>{words.name}</span>
          {area && <span className={styles['area']}>{say(area)}</span>}
        </Link>
        {isNarrow ? <NarrowMenu /> : <WideMenu />}
      </div>
    </header>
  );
}

function Places() {
  const say = useSay();
  const { places } = NAVIGATION[useAudience()];
  return (
    <ul>
      {places.map(({ to, label, exact }) => (
        <li key={to}>
          <Link to={to} activeOptions={{ exact: exact ?? false, includeSearch: false }}>
            {say(label)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function WideMenu() {
  const words = useWords(shellWords);
  return (
    <>
      <nav className={styles['nav']} aria-label={words.mainMenu}>
        <Places />
      </nav>
      <div className={styles['end']}>
        <HeaderTools />
        <Account />
      </div>
    </>
  );
}

function NarrowMenu() {
  const words = useWords(shellWords);
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <details className={styles['narrow']} key={pathname}>
      <summary className={styles['tool']}>
        <IconMenu2 size={20} aria-hidden="true" />
        {words.menu}
      </summary>
      <nav aria-label={words.mainMenu}>
        <Places />
      </nav>
      <div className={styles['narrowTools']}>
        <HeaderTools />
        <Account />
      </div>
    </details>
  );
}

/** Who is signed in, with the ways out; or the way in. */
function Account() {
  const words = useWords(shellWords);
  const session = useSession();
  const navigate = useNavigate();
  const menu = useRef<HTMLDivElement>(null);
  if (session.status === 'unknown') return null;
  if (session.status === 'out')
    return (
      <Link className={styles['tool']} to="/sign-in">
        {words.signIn}
      </Link>
    );
  const { person, organisation, organisations } = session;
  const choose = async (id: string, kind: keyof typeof START) => {
    menu.current?.hidePopover();
    await switchOrganisation(id);
    await navigate({ to: START[kind] });
  };
  const leave = async () => {
    menu.current?.hidePopover();
    await signOut();
    await navigate({ to: '/' });
  };
  return (
    <>
      <button type="button" className={styles['tool']} popoverTarget="account">
        {organisation.logo ? (
          <img className="logo" src={organisation.logo} alt="" height={20} />
        ) : (
          <IconUser size={20} aria-hidden="true" />
        )}
        <span className="vh">{words.account}: </span>
        <span className={styles['name']}>{organisation.name}</span>
      </button>
      <div id="account" popover="auto" ref={menu} className={styles['menu']}>
        <ul>
          <li>
            <p className="small muted">{words.signedInAs(person.name, organisation.name)}</p>
          </li>
          {organisations
            .filter(({ id }) => id !== organisation.id)
            .map(({ id, name, kind }) => (
              <li key={id}>
                <button type="button" onClick={() => void choose(id, kind)}>
                  {words.goOnFor(name)}
                </button>
              </li>
            ))}
          <li>
            <Link to="/account" onClick={() => menu.current?.hidePopover()}>
              {words.myAccount}
            </Link>
          </li>
          <li>
            <button type="button" onClick={() => void leave()}>
              {words.signOut}
            </button>
          </li>
        </ul>
      </div>
    </>
  );
}
