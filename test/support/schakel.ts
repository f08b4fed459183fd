import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Api, buildApi, DEMO_PROVIDERS, DemoClock, type Runtime } from '@schakel/installation';
import { addMember, foundOrganisation, type OrganisationKind, type Role } from '@schakel/organisations';
import { closeApi, type Config, readConfig } from '@schakel/platform';
import { IndexSync, RebuildIndex } from '@schakel/search';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { brokerApi } from '../../apps/broker-api/src/broker-api.js';
import { buyerApi } from '../../apps/buyer-api/src/buyer-api.js';
import { publicApi } from '../../apps/public-api/src/public-api.js';
import { supplierApi } from '../../apps/supplier-api/src/supplier-api.js';
import { TestClock } from './clock.js';
import { newDatabase } from './database.js';

const APIS = {
  public: publicApi,
  buyer: { ...buyerApi, providers: DEMO_PROVIDERS },
  supplier: supplierApi,
  broker: brokerApi,
} satisfies Record<string, Api>;
export type ApiName = keyof typeof APIS;

const API_OF: Readonly<Record<OrganisationKind, ApiName>> = { buyer: 'buyer', firm: 'supplier', broker: 'broker' };

export const PASSWORD = 'een lange zin die niemand raadt';

/** Someone who is signed in. */
export interface Person {
  api: ApiName;
  email: string;
  token: string;
  organisationId: string;
  personId: string;
}

type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';

/** All APIs of a fresh installation in this process, called over HTTP. */
export class Schakel {
  private people = 0;

  private constructor(
    private readonly apps: ReadonlyMap<ApiName, NestFastifyApplication>,
    readonly clock: TestClock,
    readonly databaseUrl: string,
    private readonly drop: () => Promise<void>,
  ) {}

  /** @param logFile where the logs of all APIs go, for tests of what they hold */
  static async start(overrides: Partial<Config> = {}, logFile?: string): Promise<Schakel> {
    const { url, drop } = await newDatabase();
    const clock = new TestClock();
    const config = { ...readConfig({ DATABASE_POOL: '4', LOG_LEVEL: 'silent' }), ...overrides };
    const runtime: Runtime = { config, databaseUrl: url, clock: new DemoClock(clock), logFile };
    const apps = new Map<ApiName, NestFastifyApplication>();
    for (const [name, api] of Object.entries(APIS)) {
      const app = await buildApi(api, runtime);
      await app.init();
      await app.getHttpAdapter().getInstance().ready();
      apps.set(name as ApiName, app);
    }
    const schakel = new Schakel(apps, clock, url, drop);
    for (const kind of ['firm', 'opportunity'] as const) await schakel.get(RebuildIndex).run(kind);
    return schakel;
  }

  /** A provider of the apps: for what no request can bring about. */
  get<T>(token: abstract new (...args: never[]) => T, api: ApiName = 'buyer'): T {
    return this.app(api).get<T>(token);
  }

  get database(): DataSource {
    return this.get(DataSource);
  }

  app(api: ApiName): NestFastifyApplication {
    const app = this.apps.get(api);
    if (!app) throw new Error(`There is no ${api} API.`);
    return app;
  }

  /** A request that nobody signed. */
  anonymous(api: ApiName, method: Method, path: string): supertest.Test {
    return supertest(this.app(api).getHttpServer())[method](path);
  }

  /** A request of someone who is signed in. */
  as(person: Person, method: Method, path: string): supertest.Test {
    return this.anonymous(person.api, method, path).set('authorization', `Bearer ${person.token}`);
  }

  /** Makes a person with a new organisation (or in the one given) and signs in over HTTP. */
  async person(
    kind: OrganisationKind,
    {
      role = 'admin',
      organisationId,
      name = `Organisatie ${this.people + 1}`,
    }: { role?: Role; organisationId?: string; name?: string } = {},
  ): Promise<Person> {
    this.people += 1;
    const email = `mens${this.people}@organisatie.example`;
    const made = await this.database.transaction(async (manager) => {
      const organisation = organisationId ?? (await foundOrganisation(manager, kind, name)).id;
      return {
        organisation,
        personId: await addMember(manager, organisation, role, {
          email,
          name: `Mens ${this.people}`,
          password: PASSWORD,
        }),
      };
    });
    const api = API_OF[kind];
    const { body } = await this.anonymous(api, 'post', '/v1/sessions').send({ email, password: PASSWORD }).expect(201);
    return { api, email, token: body.accessToken, organisationId: made.organisation, personId: made.personId };
  }

  /** The same person with a new session, for when much time has passed. */
  async signedInAgain(person: Person): Promise<Person> {
    const { body } = await this.anonymous(person.api, 'post', '/v1/sessions')
      .send({ email: person.email, password: PASSWORD })
      .expect(201);
    return { ...person, token: body.accessToken };
  }

  /** What the worker does within a second. */
  async settle(): Promise<void> {
    await this.get(IndexSync).drainAll();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.apps.values()].map((app) => closeApi(app)));
    await this.drop();
  }
}
