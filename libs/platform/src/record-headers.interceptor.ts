import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { etagOf } from './etag.js';

/**
 * A record answers with its version as ETag; a record that was just created, in its first version, also with where it
 * is. A part that was added answers with the whole record, which stands elsewhere.
 */
@Injectable()
export class RecordHeadersInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((body) => {
        const record = (body ?? {}) as { id?: unknown; version?: unknown };
        if (Number.isInteger(record.version)) void reply.header('etag', etagOf(record.version as number));
        const created = request.method === 'POST' && reply.statusCode === 201 && record.version === 1;
        if (created && typeof record.id === 'string')
          void reply.header('location', `${request.url.split('?')[0]}/${record.id}`);
        return body;
      }),
    );
  }
}
