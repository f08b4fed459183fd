import { BROKERAGE_SCHEMA } from '@schakel/brokerage';
import { CONSULTATIONS_SCHEMA } from '@schakel/consultations';
import { FIRMS_SCHEMA } from '@schakel/firms';
import { MATCHES_SCHEMA } from '@schakel/matches';
import { OPPORTUNITIES_SCHEMA } from '@schakel/opportunities';
import { ORGANISATIONS_SCHEMA } from '@schakel/organisations';
import { PLATFORM_SCHEMA, type Schema } from '@schakel/platform';
import { SEARCH_SCHEMA } from '@schakel/search';
import { Installation1764000900000 } from './migrations/1764000900000-installation.js';

const PARTS: readonly Schema[] = [
  PLATFORM_SCHEMA,
  ORGANISATIONS_SCHEMA,
  SEARCH_SCHEMA,
  FIRMS_SCHEMA,
  OPPORTUNITIES_SCHEMA,
  MATCHES_SCHEMA,
  CONSULTATIONS_SCHEMA,
  BROKERAGE_SCHEMA,
  { entities: [], migrations: [Installation1764000900000] },
];

/** Every table of an installation: what each lib adds. */
export const SCHEMA: Schema = {
  entities: PARTS.flatMap((part) => part.entities),
  migrations: PARTS.flatMap((part) => part.migrations),
};
