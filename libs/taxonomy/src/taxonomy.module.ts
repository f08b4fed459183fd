import { Global, Module } from '@nestjs/common';
import { Cpv } from './cpv.js';
import { cpv, nuts, places } from './instances.js';
import { Nuts } from './nuts.js';
import { Places } from './places.js';

const providers = [
  { provide: Cpv, useValue: cpv },
  { provide: Nuts, useValue: nuts },
  { provide: Places, useValue: places },
];

/** Gives every class of an app the look-ups `Cpv`, `Nuts` and `Places`. */
@Global()
@Module({ providers, exports: [Cpv, Nuts, Places] })
export class TaxonomyModule {}
