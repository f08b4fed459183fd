import { tanstackRouter } from '@tanstack/router-plugin/vite';
import { defineConfig } from 'vite';
import { routes } from './scripts/routes.mjs';

/** What pages under development ask of `npm start`, at SCHAKEL_URL where that is not port 3000. */
const APIS = ['/v1', '/buyer/v1', '/supplier/v1', '/broker/v1'];

/** Asks for the text face before the style sheet that names it has arrived. */
function preloadTextFace() {
  return {
    name: 'preload-text-face',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const face = Object.keys(bundle ?? {}).find((name) => /atkinson.*latin-wght.*woff2$/.test(name));
        const attrs = { rel: 'preload', href: `/${face}`, as: 'font', type: 'font/woff2', crossorigin: '' };
        return face ? [{ tag: 'link', attrs, injectTo: 'head-prepend' }] : [];
      },
    },
  };
}

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  plugins: [tanstackRouter({ ...routes, autoCodeSplitting: command === 'build' }), preloadTextFace()],
  server: {
    port: 5173,
    proxy: Object.fromEntries(APIS.map((path) => [path, process.env.SCHAKEL_URL ?? 'http://localhost:3000'])),
  },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
    target: 'es2023',
    rolldownOptions: {
      // Libraries mark what belongs in a browser; everything here does.
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
      output: {
        // What every page needs comes in two files; a page and its words in files of their own.
        codeSplitting: {
          groups: [
            { name: 'vendor', test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|openapi-fetch)[\\/]/ },
            {
              name: 'shell',
              // Not the patterns that only pages behind sign-in show.
              test: /apps[\\/]web[\\/]src[\\/](shell(?!.*palette\.)|api|patterns(?![\\/](match-|fit-of|joint|telling|sealed|table|task-list))|formats|words[\\/]\w+\.)/,
            },
          ],
        },
        // The first script names every file that a page needs, so short names make it smaller; only fonts keep theirs.
        chunkFileNames: 'assets/[hash].js',
        assetFileNames: ({ names }) =>
          names[0]?.endsWith('.woff2') ? 'assets/[name]-[hash].[ext]' : 'assets/[hash].[ext]',
      },
    },
  },
}));
