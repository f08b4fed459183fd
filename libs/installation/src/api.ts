import type { DynamicModule, Provider, Type } from '@nestjs/common';
import { BrokerageModule } from '@schakel/brokerage';
import { ConsultationsModule } from '@schakel/consultations';
import { ExchangeModule } from '@schakel/exchange';
import { FirmsModule } from '@schakel/firms';
import { MatchesModule } from '@schakel/matches';
import { OpportunitiesModule } from '@schakel/opportunities';
import { type OrganisationKind, OrganisationsModule } from '@schakel/organisations';
import { type AppName, type ApiDescription, createApi, PlatformModule } from '@schakel/platform';
import { SearchModule } from '@schakel/search';
import { TaxonomyModule } from '@schakel/taxonomy';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Runtime } from './runtime.js';
import { SCHEMA } from './schema.js';

/** One HTTP API: whom it serves and what it answers. */
export interface Api {
  name: AppName;
  title: string;
  description: string;
  /** Whose members sign in; null = nobody does. */
  audience: OrganisationKind | null;
  controllers: Type[];
  /** What it runs besides. */
  providers?: Provider[];
  /** What it serves beside its controllers, before it listens. */
  setUp?: ((app: NestFastifyApplication, runtime: Runtime) => Promise<void>) | undefined;
}

class ApiModule {}

/** The modules that every app is made of. */
export function capabilities(
  name: AppName | 'cli',
  audience: OrganisationKind | null,
  { config, databaseUrl, logFile, clock }: Runtime,
): DynamicModule['imports'] {
  const consultations = ConsultationsModule.forAudience(audience);
  return [
    PlatformModule.forRoot({ app: name, config, databaseUrl, schema: SCHEMA, logFile, clock }),
    TaxonomyModule,
    SearchModule.forRoot(config.search),
    OrganisationsModule.forAudience(audience),
    FirmsModule,
    OpportunitiesModule,
    MatchesModule.forApp(audience !== null),
    consultations,
    BrokerageModule.beside(consultations),
    ExchangeModule,
  ];
}

/** Builds an API, ready to listen. */
export async function buildApi(api: Api, runtime: Runtime): Promise<NestFastifyApplication> {
  const module = {
    module: ApiModule,
    imports: capabilities(api.name, api.audience, runtime) ?? [],
    controllers: api.controllers,
    providers: api.providers ?? [],
  };
  const app = await createApi(module, describe(api), runtime.config);
  await api.setUp?.(app, runtime);
  return app;
}

export function describe({ title, description, audience }: Api): ApiDescription {
  return { title, description, signIn: audience !== null };
}
