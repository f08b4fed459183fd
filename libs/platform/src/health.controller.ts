import { Controller, Get, Injectable } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { DomainError } from './domain-error.js';
import { Open } from './open.js';

/** A part of an app that takes time to load. What it reports is shown at `/health/ready`. */
export interface Loading {
  readonly name: string;
  readonly ready: boolean;
  report(): Record<string, string | number | boolean>;
}

/** What must be loaded before an app takes requests, and whether it is leaving. */
@Injectable()
export class Readiness {
  private readonly parts: Loading[] = [];
  draining = false;

  add(part: Loading): void {
    this.parts.push(part);
  }

  get loading(): readonly Loading[] {
    return this.parts;
  }
}

@ApiExcludeController()
@Open()
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: DataSource,
    private readonly readiness: Readiness,
  ) {}

  /** Alive: the event loop turns. */
  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** Ready: PostgreSQL answers and everything is loaded. Mail and search engine may be down. */
  @Get('ready')
  async ready(): Promise<Record<string, unknown>> {
    if (this.readiness.draining) throw new DomainError('unavailable', 'Shutting down.', { retryAfter: 10 });
    await this.database.query('select 1').catch((error: unknown) => {
      throw new DomainError('unavailable', 'The database does not answer.', { retryAfter: 5, cause: error });
    });
    const waiting = this.readiness.loading.filter((part) => !part.ready).map((part) => part.name);
    if (waiting.length > 0) {
      throw new DomainError('unavailable', `Still loading: ${waiting.join(', ')}.`, { retryAfter: 2 });
    }
    return {
      status: 'ok',
      parts: Object.fromEntries(this.readiness.loading.map((part) => [part.name, part.report()])),
    };
  }
}
