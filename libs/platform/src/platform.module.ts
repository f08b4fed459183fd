import { type DynamicModule, Global, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import pino from 'pino';
import { Clock, SystemClock } from './clock.js';
import type { Config, ConsultationPolicy, FilePolicy } from './config.js';
import { DatabaseModule, type Schema } from './database.js';
import { HealthController, Readiness } from './health.controller.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { Throttle } from './throttle.js';

/** The configuration as a Nest token. */
export abstract class Settings implements Pick<
  Config,
  'webUrl' | 'contactEmail' | 'production' | 'dataFolder' | 'sealingKeys' | 'consultations' | 'files'
> {
  abstract readonly webUrl: string;
  abstract readonly contactEmail: string | undefined;
  abstract readonly production: boolean;
  abstract readonly dataFolder: string;
  abstract readonly consultations: ConsultationPolicy;
  abstract readonly sealingKeys: string;
  abstract readonly files: FilePolicy;
}

export interface PlatformOptions {
  app: string;
  config: Config;
  databaseUrl: string;
  schema: Schema;
  /** A file for the log instead of standard output. */
  logFile?: string | undefined;
  clock?: Clock | undefined;
}

/** What every app stands on: configuration, clock, database, logs with a request id, health. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot({ app, config, databaseUrl, schema, logFile, clock }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        DatabaseModule.forRoot({
          url: databaseUrl,
          schema,
          pool: config.databasePool,
          applicationName: `schakel-${app}`,
        }),
        LoggerModule.forRoot({
          pinoHttp: [
            logOptions(app, config),
            ...(logFile ? [pino.destination({ dest: logFile, mkdir: true })] : []),
          ] as never,
        }),
      ],
      controllers: [HealthController],
      providers: [
        { provide: Clock, useValue: clock ?? new SystemClock() },
        { provide: Settings, useValue: config },
        Readiness,
        Throttle,
        IdempotencyInterceptor,
      ],
      exports: [Clock, Settings, Readiness, Throttle, IdempotencyInterceptor],
    };
  }
}

/** Ids and outcomes only: no bodies, no query strings, no headers, so no personal data reaches a log. */
function logOptions(app: string, config: Config) {
  return {
    name: app,
    level: config.logLevel,
    autoLogging: { ignore: (request: { url?: string }) => request.url?.startsWith('/health') ?? false },
    genReqId: (request: { id?: unknown }) => request.id,
    quietReqLogger: true,
    serializers: {
      req: (request: { id: unknown; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: request.url.split('?')[0],
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  };
}
