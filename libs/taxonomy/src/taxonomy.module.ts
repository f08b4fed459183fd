import { Global, Module } from '@nestjs/common';
import { Cpv } from './cpv.js';
import { CpvSuggestions } from './cpv-suggestions.js';
import { cpv, cpvSuggestions, nuts, places } from './instances.js';
import { Nuts } from './nuts.js';
import { Places } from './places.js';

const providers = [
  { provide: Cpv, useValue: cpv },
  { provide: Nuts, useValue: nuts },
  { provide: Places, useValue: places },
  { provide: CpvSuggestions, useValue: cpvSuggestions },
];

/** Gives every class of an app the look-ups `Cpv`, `Nuts` and `Places`, and `CpvSuggestions`. */
@Global()
@Module({ providers, exports: [Cpv, Nuts, Places, CpvSuggestions] })
export class TaxonomyModule {}
