import { createHash } from 'node:crypto';
import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
  applyDecorators,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, from, mergeMap, type Observable, of } from 'rxjs';
import { DataSource } from 'typeorm';
import { DomainError, invalid } from './domain-error.js';

/** What the guard leaves on a request: who asks. */
export interface AuthenticatedRequest extends FastifyRequest {
  viewer?: { personId: string; organisationId: string };
}

interface Stored {
  mine: boolean;
  same: boolean;
  status: number | null;
  body: unknown;
  headers: Record<string, string> | null;
}

const REPLAYED_HEADERS = ['location', 'etag'] as const;

/** Seconds after which a request that never finished (its process died) may be tried again. */
const ABANDONED = 60;

/**
 * Makes a creating POST safe to repeat: the same `Idempotency-Key` from the same caller with the same body gets
 * the stored answer; with another body it is refused. Failed requests are forgotten, so they can be repeated.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly database: DataSource) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const key = request.headers['idempotency-key'];
    if (key === undefined) return next.handle();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) {
      throw invalid(
        'Idempotency-Key',
        'Send one key of 1 to 200 visible ASCII characters, such as a UUID.',
        'idempotencyKey',
      );
    }
    const caller = `${request.viewer?.personId ?? request.ip}:${request.viewer?.organisationId ?? ''}`;
    return from(this.claim(caller, key, request)).pipe(
      mergeMap((stored) => {
        if (stored.mine) return this.run(next, { caller, key, reply });
        return of(this.replay(stored, reply));
      }),
    );
  }

  private async claim(caller: string, key: string, request: FastifyRequest): Promise<Stored> {
    const hash = createHash('sha256')
      .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
      .digest();
    const [row] = (await this.database.query(
      `insert into idempotency_key as k (caller, key, request_hash) values ($1, $2, $3)
       on conflict (caller, key) do update set created_at = now()
         where k.status is null and k.request_hash = $3 and k.created_at < now() - make_interval(secs => $4)
       returning true as mine`,
      [caller, key, hash, ABANDONED],
    )) as { mine: boolean }[];
    if (row) return { mine: true, same: true, status: null, body: null, headers: null };
    const [stored] = (await this.database.query(
      `select false as mine, request_hash = $3 as same, status, body, headers from idempotency_key where caller = $1 and key = $2`,
      [caller, key, hash],
    )) as Stored[];
    if (!stored)
      throw new DomainError('conflict', 'The first request with this key just failed. Send it again.', {
        retryAfter: 1,
      });
    return stored;
  }

  private run(
    next: CallHandler,
    { caller, key, reply }: { caller: string; key: string; reply: FastifyReply },
  ): Observable<unknown> {
    const finish = async (body: unknown) => {
      const headers = Object.fromEntries(
        REPLAYED_HEADERS.flatMap((name) => (reply.hasHeader(name) ? [[name, String(reply.getHeader(name))]] : [])),
      );
      await this.database.query(
        `update idempotency_key set status = $3, body = $4, headers = $5 where caller = $1 and key = $2`,
        [caller, key, reply.statusCode, JSON.stringify(body ?? null), JSON.stringify(headers)],
      );
      return body;
    };
    const forget = async (error: unknown) => {
      await this.database.query('delete from idempotency_key where caller = $1 and key = $2 and status is null', [
        caller,
        key,
      ]);
      throw error;
    };
    return next.handle().pipe(
      mergeMap((body) => from(finish(body))),
      catchError((error: unknown) => from(forget(error))),
    );
  }

  private replay(stored: Stored, reply: FastifyReply): unknown {
    if (!stored.same) throw new DomainError('idempotency-key-reused', 'Use a new Idempotency-Key for a new request.');
    if (stored.status === null) {
      throw new DomainError('conflict', 'The first request with this key is still running.', { retryAfter: 2 });
    }
    for (const [name, value] of Object.entries(stored.headers ?? {})) void reply.header(name, value);
    void reply.status(stored.status).header('idempotency-replayed', 'true');
    return stored.body;
  }
}

/** Marks a creating POST that honours `Idempotency-Key`. */
export const Idempotent = () =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Repeating the request with the same key has one effect.',
    }),
  );
