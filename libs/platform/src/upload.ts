import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type NestFastifyApplication, RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DomainError, invalid } from './domain-error.js';

const BYTES = 'application/octet-stream';

/** The body of a request as it comes in: read it once, to its end or not at all. */
export interface Incoming {
  /** How many bytes the sender says there are. */
  bytes: number;
  content: AsyncIterable<Buffer>;
}

/** Marks a route whose body is the content of a file, neither parsed nor held in memory. */
export const Upload = () =>
  applyDecorators(
    RouteConfig({ upload: true }),
    ApiConsumes(BYTES),
    ApiBody({ description: 'The bytes of the file.', required: true, schema: { type: 'string', format: 'binary' } }),
  );

/** In a controller: the content that comes in. 415 when it is announced as something else, 400 without its length. */
export const Uploaded = createParamDecorator((_: unknown, context: ExecutionContext): Incoming => {
  const { headers, raw } = context.switchToHttp().getRequest<FastifyRequest>();
  if (headers['content-type']?.split(';')[0]?.trim() !== BYTES)
    throw new DomainError('unsupported-media-type', `Send the bytes of the file as ${BYTES}.`);
  const length = headers['content-length'];
  if (length === undefined || !/^\d{1,15}$/.test(length))
    throw invalid('Content-Length', 'Say how many bytes the file has.', 'required');
  // who stops reading halfway must still be able to answer on the same connection
  return { bytes: Number(length), content: raw.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer> };
});

/** Lets routes marked with `Upload` take their body as it comes; every other route refuses it. */
export function acceptUploads(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addContentTypeParser(BYTES, (request, payload, done) => {
    if (isUpload(request)) done(null, payload);
    else done(new DomainError('unsupported-media-type', 'Send JSON.'), undefined);
  });
  fastify.addHook('onSend', async (request, reply) => {
    if (!isUpload(request) || request.raw.readableEnded) return;
    // what nobody read is read away, unless it is too much: then the connection ends
    if (reply.statusCode === 413) reply.header('connection', 'close');
    else request.raw.resume();
  });
}

function isUpload(request: FastifyRequest): boolean {
  return (request.routeOptions.config as { upload?: boolean }).upload === true;
}
