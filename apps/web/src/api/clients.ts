import createClient from 'openapi-fetch';
import type { components as BrokerComponents, paths as BrokerPaths } from './generated/broker.js';
import type { components as BuyerComponents, paths as BuyerPaths } from './generated/buyer.js';
import type { components as PublicComponents, paths as PublicPaths } from './generated/public.js';
import type { components as SupplierComponents, paths as SupplierPaths } from './generated/supplier.js';
import { problemMiddleware, signInMiddleware } from './middleware.js';

/** What anyone may read. */
export const publicApi = createClient<PublicPaths>({ baseUrl: location.origin });
export const buyerApi = createClient<BuyerPaths>({ baseUrl: `${location.origin}/buyer` });
export const supplierApi = createClient<SupplierPaths>({ baseUrl: `${location.origin}/supplier` });
export const brokerApi = createClient<BrokerPaths>({ baseUrl: `${location.origin}/broker` });

// Responses pass the middleware from the last to the first: a request is repeated before its failure is thrown.
publicApi.use(problemMiddleware);
for (const api of [buyerApi, supplierApi, brokerApi]) api.use(problemMiddleware, signInMiddleware);

/** Data as an API sends them, by the name they have in its OpenAPI document. */
export type PublicDto<Name extends keyof PublicComponents['schemas']> = PublicComponents['schemas'][Name];
export type BuyerDto<Name extends keyof BuyerComponents['schemas']> = BuyerComponents['schemas'][Name];
export type SupplierDto<Name extends keyof SupplierComponents['schemas']> = SupplierComponents['schemas'][Name];
export type BrokerDto<Name extends keyof BrokerComponents['schemas']> = BrokerComponents['schemas'][Name];
