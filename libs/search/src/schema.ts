import type { Schema } from '@schakel/platform';
import { Search1764000300000 } from './migrations/1764000300000-search.js';

export const SEARCH_SCHEMA: Schema = { entities: [], migrations: [Search1764000300000] };
