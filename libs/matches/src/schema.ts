import type { Schema } from '@schakel/platform';
import { Matches1764000500000 } from './migrations/1764000500000-matches.js';

export const MATCHES_SCHEMA: Schema = { entities: [], migrations: [Matches1764000500000] };
