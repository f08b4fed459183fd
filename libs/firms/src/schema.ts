import type { Schema } from '@schakel/platform';
import { Capability, Certificate, Firm } from './firm.entity.js';
import { Firms1764000400000 } from './migrations/1764000400000-firms.js';

export const FIRMS_SCHEMA: Schema = { entities: [Firm, Capability, Certificate], migrations: [Firms1764000400000] };
