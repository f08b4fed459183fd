import { Injectable } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Cpv } from './cpv.js';
import { Nuts } from './nuts.js';
import { Places } from './places.js';
import { TaxonomyModule } from './taxonomy.module.js';

@Injectable()
class Caller {
  constructor(
    readonly cpv: Cpv,
    readonly nuts: Nuts,
    readonly places: Places,
  ) {}
}

describe('the taxonomy module', () => {
  it('gives the look-ups to any class of the app', async () => {
    const app = await Test.createTestingModule({ imports: [TaxonomyModule], providers: [Caller] }).compile();
    const { cpv, nuts, places } = app.get(Caller);
    expect(cpv.label('90910000', 'nl')).toBe('Reinigingsdiensten');
    expect(nuts.label('NL32B', 'nl')).toBe('Groot-Amsterdam');
    expect(places.byPostcode('1012')?.place.name).toBe('Amsterdam');
    await app.close();
  });
});
