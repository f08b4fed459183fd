import type { Schema } from '@schakel/platform';
import { Organisations1764000100000 } from './migrations/1764000100000-organisations.js';

export const ORGANISATIONS_SCHEMA: Schema = { entities: [], migrations: [Organisations1764000100000] };
