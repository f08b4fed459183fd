import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { StartError } from '@schakel/installation';
import { installationRoot } from '@schakel/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Nothing inline, nothing from elsewhere, no HTML made of strings (Trusted Types); asked only of our own address.
 * What it forbids in the web app stands in apps/web/README.md.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const PAGE_HEADERS = {
  'content-security-policy': PAGE_POLICY,
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Addresses of machines: nothing there is ever a page. */
const NO_PAGE = /^\/(v1|buyer\/v1|supplier\/v1|broker\/v1|health|assets)(\/|$)/;

/**
 * Serves the built web app: files with a hash in their name for ever, all else asked for anew each time. Every other
 * address that a browser opens is a page of the app, which itself says what it does not know.
 * @throws StartError where the web app was not built
 */
export async function serveWebApp(app: NestFastifyApplication): Promise<void> {
  const root = join(installationRoot(), 'dist', 'web');
  if (!existsSync(join(root, 'index.html')))
    throw new StartError('The web app has not been built: run `npm run build`.');
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    globIgnore: ['**/*.{br,gz}', '.vite/**'],
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/');
      void reply.headers({ 'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache' });
      if (path.includes('index.html')) void reply.headers(PAGE_HEADERS);
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) =>
    NO_PAGE.test(request.url) ? reply.callNotFound() : reply.sendFile('index.html'),
  );
}
