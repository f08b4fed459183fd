import { join } from 'node:path';

const web = join(import.meta.dirname, '..');

/** How pages become routes: a file in src/pages is an address, and arrives in a chunk of its own. */
export const routes = {
  target: 'react',
  routesDirectory: join(web, 'src/pages'),
  generatedRouteTree: join(web, 'src/shell/generated/route-tree.ts'),
  tmpDir: join(web, '../../dist/web-routes'),
  disableLogging: true,
  semicolons: true,
};
