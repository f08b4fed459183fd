import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { versionFrom } from './etag.js';

/** In a controller: the version that the caller says it changes. 428 when missing, 412 when it is none of ours. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  return versionFrom(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']);
});

/** Documents that a route asks for `If-Match`. */
export const ApiIfMatch = () =>
  ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The ETag of the version you read. 412 when someone changed it since, 428 when missing.',
  });
