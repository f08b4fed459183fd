import httpProxy from '@fastify/http-proxy';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AudienceApi, Config } from '@schakel/platform';
import type { FastifyRequest } from 'fastify';

/** What stands before `/v1` at the address of the web app, for each API behind it. */
const PREFIXES: Readonly<Record<AudienceApi, string>> = {
  'buyer-api': '/buyer',
  'supplier-api': '/supplier',
  'broker-api': '/broker',
};

/**
 * Forwards `/buyer/v1/…`, `/supplier/v1/…` and `/broker/v1/…`, so that the web app has one origin and needs no CORS.
 * Who asks is told anew: what a client says of itself in forwarding headers is dropped.
 */
export async function forwardToApis(app: NestFastifyApplication, { apiUrls }: Config): Promise<void> {
  for (const [name, prefix] of Object.entries(PREFIXES)) {
    await app.register(httpProxy, {
      upstream: apiUrls[name as AudienceApi],
      prefix: `${prefix}/v1`,
      rewritePrefix: '/v1',
      replyOptions: { rewriteRequestHeaders: (request, headers) => ({ ...headers, ...forwarded(request) }) },
    });
  }
}

function forwarded(request: Pick<FastifyRequest, 'ip' | 'protocol' | 'host' | 'id'>) {
  return {
    'x-forwarded-for': request.ip,
    'x-forwarded-proto': request.protocol,
    'x-forwarded-host': request.host,
    forwarded: undefined,
    'x-request-id': request.id,
  };
}
