import { Outlet, useMatches, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useAccent } from '../look/use-accent.js';
import { ToastBar } from '../patterns/toast-bar.js';
import { useWords } from '../words/area.js';
import { shellWords } from '../words/shell.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { listenToKeys } from './keys.js';
import { LiveRegions } from './live-regions.js';
import { usePaletteIsOpen } from './palette-state.js';
import styles from './shell.module.css';
import { useSession } from './use-session.js';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Does the page need more width than others: facets, a board, a comparison? */
    wide?: boolean;
    /** Does it hold much that people work with all day? */
    compact?: boolean;
  }
}

const Palette = lazy(() => import('./palette.js'));

/** What stands around every page. */
export function Shell() {
  const words = useWords(shellWords);
  const { wide, compact } = useMatches().at(-1)?.staticData ?? {};
  const paletteIsOpen = usePaletteIsOpen();
  const navigate = useNavigate();
  const session = useSession();
  useAccent(session.status === 'in' ? session.organisation.accent : null);
  useEffect(() => listenToKeys((to) => void navigate({ to })), [navigate]);
  return (
    <div className={`${styles['page']} ${wide ? 'wide' : ''}`} data-density={compact ? 'compact' : undefined}>
      <LiveRegions />
      <a className={styles['skip']} href="#content">
        {words.skip}
      </a>
      <Header />
      <main id="content" className={styles['main']} tabIndex={-1}>
        <div className="wrap">
          <Suspense>
            <Outlet />
          </Suspense>
        </div>
      </main>
      <ToastBar />
      <Footer />
      <Suspense>{paletteIsOpen && <Palette />}</Suspense>
    </div>
  );
}
