import * as fc from 'fast-check';
import { cpvDivision, cpvPrefixes, cpvQuery } from './cpv-prefixes.js';

describe('CPV prefixes', () => {
  it('are one a level, as text', () => {
    expect(cpvPrefixes('90911300')).toEqual(['90', '909', '9091', '90911', '909113']);
    expect(cpvPrefixes('03000000')).toEqual(['03']);
    expect(cpvPrefixes('30000000')).toEqual(['30']);
    expect(cpvDivision('03100000')).toBe('03');
  });

  it('find a code by itself and by every code above it', () => {
    const code = fc.stringMatching(/^[0-9]{2}[0-9]{0,6}$/).map((digits) => digits.padEnd(8, '0'));
    fc.assert(
      fc.property(code, fc.integer({ min: 2, max: 8 }), (held, length) => {
        const above = held.slice(0, length).padEnd(8, '0');
        expect(cpvPrefixes(held)).toContain(cpvQuery(above));
        expect(cpvPrefixes(held)).toContain(cpvQuery(held));
      }),
    );
  });

  it('do not find a sister', () => {
    expect(cpvPrefixes('90911300')).not.toContain(cpvQuery('90911200'));
    expect(cpvPrefixes('90911300')).not.toContain(cpvQuery('90920000'));
  });
});
