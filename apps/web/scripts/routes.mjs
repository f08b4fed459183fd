import { join } from 'node:path';

const web = join(import.meta.dirname, '..');

/** What only people of one organisation open: there what is asked for a page arrives with it, not with the first page of all. */
const isBehindSignIn = (routeId) => /^\/(buyer|firm|broker|account)(\/|$)/.test(routeId);

/** How pages become routes: a file in src/pages is an address, and arrives in a chunk of its own. */
export const routes = {
  target: 'react',
  routesDirectory: join(web, 'src/pages'),
  generatedRouteTree: join(web, 'src/shell/generated/route-tree.ts'),
  tmpDir: join(web, '../../dist/web-routes'),
  disableLogging: true,
  semicolons: true,
  codeSplittingOptions: {
    splitBehavior: ({ routeId }) => (isBehindSignIn(routeId) ? [['loader', 'component']] : undefined),
  },
};
