import './look/tokens.css';
import './look/fonts.css';
import './look/mantine.css';
import './look/base.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './api/queries.js';
import { onSession, sessionIsKnown } from './api/session.js';
import { theme } from './look/theme.js';
import { leaveWhenSignedOut } from './shell/private.js';
import { router } from './shell/router.js';
import { changeLanguage, language, languageWasChosen } from './words/language.js';
import { patternsWords } from './words/patterns.js';
import { shellWords } from './words/shell.js';

const colourScheme = localStorageColorSchemeManager({ key: 'schakel-theme' });

/** Who chose no language in this browser gets that of the account. */
onSession((now, before) => {
  const isNew = now.status === 'in' && before.status !== 'in';
  if (isNew && !languageWasChosen() && now.person.language !== language())
    void changeLanguage(now.person.language, false);
});

/** React drew again and all is well, but what went wrong is told by its own name. */
const onRecoverableError = (error: unknown) => reportError((error as Error).cause ?? error);

async function start(): Promise<void> {
  // Without a connection it stays open who this is; public pages work, private ones say what is wrong.
  const session = sessionIsKnown().catch(() => undefined);
  leaveWhenSignedOut(router);
  await Promise.all([shellWords.load(language()), patternsWords.load(language()), router.load()]);
  createRoot(document.getElementById('app') as HTMLElement, { onRecoverableError }).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        colorSchemeManager={colourScheme}
        defaultColorScheme="auto"
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
  await session;
}

await start();
