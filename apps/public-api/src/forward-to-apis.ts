import httpProxy from '@fastify/http-proxy';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { answerProblem, type AudienceApi, type Config, DomainError } from '@schakel/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

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
  await app.register(async (forwarding: FastifyInstance) => {
    // what this API itself would refuse to read passes through unread: the bytes of a file above all
    forwarding.removeAllContentTypeParsers();
    for (const [name, prefix] of Object.entries(PREFIXES)) {
      await forwarding.register(httpProxy, {
        upstream: apiUrls[name as AudienceApi],
        prefix: `${prefix}/v1`,
        rewritePrefix: '/v1',
        replyOptions: {
          rewriteRequestHeaders: (request, headers) => ({ ...headers, ...forwarded(request) }),
          onError: (reply, { error }) => answerProblem(silent(error), reply.request, reply as FastifyReply),
        },
      });
    }
  });
}

/** It restarts, or was killed halfway: the same request may succeed a little later. */
function silent(cause: unknown): DomainError {
  const detail = 'This part of Schakel does not answer right now. Try again in a moment.';
  return new DomainError('unavailable', detail, { retryAfter: 2, cause });
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
