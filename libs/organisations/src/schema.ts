import type { Schema } from '@schakel/platform';
import { Organisations1764000100000 } from './migrations/1764000100000-organisations.js';
import { Logo1764001100000 } from './migrations/1764001100000-logo.js';

export const ORGANISATIONS_SCHEMA: Schema = {
  entities: [],
  migrations: [Organisations1764000100000, Logo1764001100000],
};
