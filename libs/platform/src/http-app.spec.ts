import { Body, Controller, Delete, Get, Inject, Module, Param, Post, Put, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { IsInt, IsString } from 'class-validator';
import supertest from 'supertest';
import { newDatabase } from '../../../test/support/database.js';
import { readConfig } from './config.js';
import { DomainError } from './domain-error.js';
import { Readiness } from './health.controller.js';
import { closeApi, createApi } from './http-app.js';
import { Idempotent } from './idempotency.interceptor.js';
import { PlatformModule } from './platform.module.js';
import { PLATFORM_SCHEMA } from './schema.js';
import { UuidPipe } from './uuid.pipe.js';

class ThingDto {
  @IsString()
  name: string;

  @IsInt()
  size: number;
}

/** What the requests of a test came to. */
class Made {
  things: string[] = [];
  fails = 0;
  hold: Promise<void> = Promise.resolve();
}

@Controller('things')
class ThingsController {
  constructor(@Inject(Made) private readonly made: Made) {}

  @Idempotent()
  @Post()
  async create(@Body() { name }: ThingDto): Promise<object> {
    await this.made.hold;
    if (this.made.fails > 0) {
      this.made.fails -= 1;
      throw new DomainError('conflict', 'Not now.');
    }
    this.made.things.push(name);
    return { id: `id-${this.made.things.length}`, name, version: 1 };
  }

  @Post(':id/parts')
  addPart(@Param('id') id: string): object {
    return { id, version: 2 };
  }

  @Get(':id')
  get(@Param('id', UuidPipe) id: string): object {
    return { id, version: 7 };
  }

  @Get()
  list(@Query('boom') boom?: string): object {
    if (boom) throw new Error(`boom ${boom}`);
    return { items: [], next: null };
  }

  @Put(':id')
  replace(): void {}

  @Delete(':id')
  remove(): void {}
}

describe('An API', () => {
  let database: Awaited<ReturnType<typeof newDatabase>>;
  let app: NestFastifyApplication;
  let made: Made;
  beforeAll(async () => {
    database = await newDatabase();
    const config = readConfig({ LOG_LEVEL: 'silent', DATABASE_POOL: '4' });
    const platform = PlatformModule.forRoot({
      app: 'test',
      config,
      databaseUrl: database.url,
      schema: PLATFORM_SCHEMA,
    });
    @Module({ imports: [platform], controllers: [ThingsController], providers: [Made] })
    class TestModule {}
    app = await createApi(TestModule, { title: 'Test', description: 'Test', signIn: false }, config);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    made = app.get(Made);
  });
  beforeEach(() => Object.assign(made, new Made()));
  afterAll(async () => {
    await closeApi(app);
    await database.drop();
  });

  const request = () => supertest(app.getHttpServer());
  const create = (body: object, key?: string) => {
    const post = request().post('/v1/things');
    return (key === undefined ? post : post.set('idempotency-key', key)).send(body);
  };
  const THING = { name: 'een', size: 1 };

  describe('with its headers', () => {
    it('says the version of a record, and where a new one is', async () => {
      const { headers } = await create(THING).expect(201);
      expect([headers['etag'], headers['location']]).toEqual(['"1"', '/v1/things/id-1']);
    });

    it('says the version alone where something is read, or a part was added', async () => {
      const id = '00000000-0000-4000-8000-000000000000';
      const read = await request().get(`/v1/things/${id}`).expect(200);
      expect([read.headers['etag'], read.headers['location']]).toEqual(['"7"', undefined]);
      const part = await request().post(`/v1/things/${id}/parts`).expect(201);
      expect([part.headers['etag'], part.headers['location']]).toEqual(['"2"', undefined]);
    });

    it('says neither of what is no record', async () => {
      const { headers } = await request().get('/v1/things').expect(200);
      expect([headers['etag'], headers['location']]).toEqual([undefined, undefined]);
      await request().delete('/v1/things/1').expect(200);
    });

    it('keeps a harmless request id and replaces any other', async () => {
      const idFor = async (given: string) =>
        (await request().get('/v1/things').set('x-request-id', given)).headers['x-request-id'];
      expect(await idFor('verzoek-12345')).toBe('verzoek-12345');
      for (const given of ['kort', 'x'.repeat(65), 'met spatie erin', '{"a":1}xxxx', "'; drop table x"])
        expect(await idFor(given)).toMatch(/^[0-9a-f-]{36}$/);
    });

    it('is never cached, framed or sniffed, whatever the answer', async () => {
      for (const path of ['/v1/things', '/v1/nergens', '/health/live', '/v1/things?boom=1']) {
        const { headers } = await request().get(path);
        expect(headers).toMatchObject({
          'cache-control': 'no-store',
          'x-frame-options': 'DENY',
          'x-content-type-options': 'nosniff',
          'api-version': expect.any(String),
        });
      }
    });

    it('lets any site read its description, and nothing else', async () => {
      const open = await request().get('/v1/openapi.json').expect(200);
      expect(open.headers['access-control-allow-origin']).toBe('*');
      expect(open.body.openapi).toBe('3.0.3');
      const closed = await request().get('/v1/things').set('origin', 'https://elders.example');
      expect(closed.headers['access-control-allow-origin']).toBeUndefined();
    });
  });

  describe('with wrong input', () => {
    it('says everything that is wrong, and what is not known', async () => {
      const { status, body } = await create({ size: 1.5, extra: true });
      expect(status).toBe(400);
      expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
        '/extra',
        '/name',
        '/size',
      ]);
    });

    it('answers not found for an id that is none, a path that is none and a method that is none', async () => {
      for (const path of ['/v1/things/1', '/v1/nergens', '/things', '/v1/things/'])
        expect([path, (await request().get(path)).body.code]).toEqual([path, 'not-found']);
      expect((await request().patch('/v1/things')).body.code).toBe('not-found');
    });

    it('answers an error of its own without a word of it', async () => {
      const { status, body, text } = await request().get('/v1/things?boom=geheim');
      expect([status, body.code]).toEqual([500, 'internal']);
      expect(body.requestId).toEqual(expect.any(String));
      expect(text).not.toContain('geheim');
    });
  });

  describe('with an idempotency key', () => {
    it('makes a thing once and gives the same answer again, headers and all', async () => {
      const [first, again] = [await create(THING, 'sleutel-1'), await create(THING, 'sleutel-1')];
      expect(made.things).toEqual(['een']);
      expect([again.status, again.body]).toEqual([201, first.body]);
      expect(again.headers).toMatchObject({
        etag: '"1"',
        location: first.headers['location'],
        'idempotency-replayed': 'true',
      });
      expect(first.headers['idempotency-replayed']).toBeUndefined();
    });

    it('refuses the key for another request', async () => {
      await create(THING, 'sleutel-2').expect(201);
      const other = await create({ ...THING, name: 'twee' }, 'sleutel-2');
      expect([other.status, other.body.code]).toEqual([409, 'idempotency-key-reused']);
    });

    it('makes a thing each time without one', async () => {
      await create(THING).expect(201);
      await create(THING).expect(201);
      expect(made.things).toEqual(['een', 'een']);
    });

    it('forgets a request that failed, so that it can be sent again', async () => {
      made.fails = 1;
      await create(THING, 'sleutel-3').expect(409);
      await create(THING, 'sleutel-3').expect(201);
      expect(made.things).toEqual(['een']);
      await create({ name: 1 }, 'sleutel-4').expect(400);
      await create(THING, 'sleutel-4').expect(201);
    });

    it('says that the first request is still running', async () => {
      let release = (): void => undefined;
      made.hold = new Promise((resolve) => (release = resolve));
      const running = create(THING, 'sleutel-5').then((answer) => answer);
      let second = await create(THING, 'sleutel-5')
        .timeout({ response: 200 })
        .catch(() => undefined);
      second ??= await create(THING, 'sleutel-5');
      release();
      expect([second.status, second.headers['retry-after']]).toEqual([409, '2']);
      expect((await running).status).toBe(201);
      expect(made.things).toEqual(['een']);
    });

    it('refuses a key that is empty, long or unreadable', async () => {
      for (const key of [' ', 'x'.repeat(201), 'met spatie', 'é'])
        expect([key, (await create(THING, key)).status]).toEqual([key, 400]);
      expect(made.things).toEqual([]);
    });
  });

  describe('about its health', () => {
    const readiness = () => app.get(Readiness);

    it('lives as long as it answers', async () => {
      expect((await request().get('/health/live').expect(200)).body).toEqual({ status: 'ok' });
    });

    it('is ready when the database answers and everything is loaded, and tells what it loaded', async () => {
      const part = { name: 'iets', ready: false, report: () => ({ rows: 3 }) };
      readiness().add(part);
      const waiting = await request().get('/health/ready').expect(503);
      expect(waiting.body.detail).toContain('iets');
      expect(waiting.headers['retry-after']).toBe('2');
      part.ready = true;
      expect((await request().get('/health/ready').expect(200)).body).toEqual({
        status: 'ok',
        parts: { iets: { rows: 3 } },
      });
    });

    it('is not ready when it is leaving, and lets go of connections', async () => {
      readiness().draining = true;
      const { headers } = await request().get('/health/ready').expect(503);
      expect(headers['connection']).toBe('close');
      await request().get('/health/live').expect(200);
      readiness().draining = false;
    });
  });
});

describe('An API whose database went away', () => {
  it('lives, is not ready, and says so without a stack', async () => {
    const database = await newDatabase();
    const config = readConfig({ LOG_LEVEL: 'silent', DATABASE_POOL: '1' });
    const platform = PlatformModule.forRoot({
      app: 'test',
      config,
      databaseUrl: database.url,
      schema: PLATFORM_SCHEMA,
    });
    @Module({ imports: [platform] })
    class TestModule {}
    const app = await createApi(TestModule, { title: 'Test', description: 'Test', signIn: false }, config);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await database.drop();
    const server = app.getHttpServer();
    await supertest(server).get('/health/live').expect(200);
    const { status, body } = await supertest(server).get('/health/ready');
    expect([status, body.code]).toEqual([503, 'unavailable']);
    await closeApi(app);
  });
});
