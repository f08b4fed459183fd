import type { Schema } from './database.js';
import { Platform1764000000000 } from './migrations/1764000000000-platform.js';

export const PLATFORM_SCHEMA: Schema = { entities: [], migrations: [Platform1764000000000] };
