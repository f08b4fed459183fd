import { randomUUID } from 'node:crypto';
import type { Type, DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Logger } from 'nestjs-pino';
import type { Config } from './config.js';
import { Readiness } from './health.controller.js';
import { inputPipe } from './input.js';
import { withProblems } from './open-api-problems.js';
import { RecordHeadersInterceptor } from './record-headers.interceptor.js';
import { ProblemDetailsFilter } from './problem-details.filter.js';
import { acceptUploads } from './upload.js';

export const API_VERSION = '1.0.0';

export interface ApiDescription {
  title: string;
  description: string;
  /** Are routes closed unless marked open? */
  signIn: boolean;
}

const BODY_LIMIT = 1024 * 1024;

/**
 * Builds one HTTP API the way all of them are built: Fastify, strict input, problem details, headers,
 * OpenAPI at `/v1/openapi.json`, health outside `/v1`. Used by the apps and by the tests alike.
 */
export async function createApi(
  module: Type | DynamicModule,
  description: ApiDescription,
  config: Pick<Config, 'production' | 'trustedProxies'>,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // long enough for a file over a slow line; whoever is silent is cut off sooner
    requestTimeout: 300_000,
    connectionTimeout: 60_000,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    genReqId: (request: { headers: Record<string, unknown> }) => requestId(request.headers['x-request-id']),
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    bufferLogs: true,
    bodyParser: false,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('v1', { exclude: ['health/live', 'health/ready'] });
  app.useGlobalPipes(inputPipe());
  app.useGlobalInterceptors(new RecordHeadersInterceptor());
  app.useGlobalFilters(new ProblemDetailsFilter());
  harden(app, config.production);
  acceptUploads(app);
  SwaggerModule.setup('v1/docs', app, openApiOf(app, description), {
    jsonDocumentUrl: 'v1/openapi.json',
    raw: ['json'],
    customSiteTitle: description.title,
  });
  return app;
}

/** The OpenAPI document of an app, in the shape that is committed. */
export function openApiOf(app: NestFastifyApplication, description: ApiDescription): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle(description.title)
    .setDescription(description.description)
    .setVersion(API_VERSION)
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .setOpenAPIVersion('3.0.3');
  if (description.signIn) builder.addBearerAuth({ type: 'http', scheme: 'bearer' }).addSecurityRequirements('bearer');
  return withProblems(SwaggerModule.createDocument(app, builder.build(), { operationIdFactory: operationId }));
}

/** `NeedsController.publish` becomes `needsPublish`: unique, and readable in a generated client. */
function operationId(controller: string, method: string): string {
  const noun = controller.replace(/Controller$/, '');
  return `${noun.charAt(0).toLowerCase()}${noun.slice(1)}${method.charAt(0).toUpperCase()}${method.slice(1)}`;
}

/** A caller's request id is kept when it is harmless in a log, else a new one is made. */
function requestId(given: unknown): string {
  return typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID();
}

/** Documentation pages load their own script and style; everything else loads nothing at all. */
const DOCS_POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
const API_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

function harden(app: NestFastifyApplication, production: boolean): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeContentTypeParser('text/plain');
  fastify.addHook('onRequest', async (request, reply) => {
    const path = request.url;
    reply.headers({
      'api-version': API_VERSION,
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'content-security-policy': path.startsWith('/v1/docs') ? DOCS_POLICY : API_POLICY,
      ...(production ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
      ...(path.startsWith('/v1/openapi.json') ? { 'access-control-allow-origin': '*' } : {}),
    });
  });
  const readiness = app.get(Readiness);
  fastify.addHook('onSend', async (_request, reply) => {
    if (readiness.draining) reply.header('connection', 'close');
  });
}

/**
 * Stops taking requests, answers the ones under way, then closes. Idle keep-alive connections would hold the
 * server open, so they are closed again and again until it is done.
 */
export async function closeApi(app: NestFastifyApplication): Promise<void> {
  app.get(Readiness).draining = true;
  const server = app.getHttpServer();
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
  }
}
