import * as fc from 'fast-check';
import { CODES } from '../test/market.js';
import { CpvInformation, cpvCodeOf, cpvCodes, cpvNodes, sharedCpvNode } from './cpv.js';

describe('the CPV tree', () => {
  it('reads codes with and without check digit, once each, and leaves out what is no code', () => {
    expect(cpvCodes(['90910000-9', '90910000', 'schoonmaak', '9091', ' 77310000'])).toEqual(['77310000', '90910000']);
  });

  it('knows the nodes above a code, down to where its zeros begin', () => {
    expect(cpvNodes('90910000')).toEqual(['90', '909', '9091']);
    expect(cpvNodes('03000000')).toEqual(['03']);
    expect(cpvNodes('90000000')).toEqual(['90']);
    expect(cpvCodeOf('909')).toBe('90900000');
  });

  it('finds the narrowest node above two codes', () => {
    expect(sharedCpvNode('90911200', '90919200')).toBe('9091');
    expect(sharedCpvNode('90910000', '90911200')).toBe('9091');
    expect(sharedCpvNode('90000000', '90911200')).toBe('90');
    expect(sharedCpvNode('90911200', '77310000')).toBeUndefined();
  });
});

describe('the similarity of CPV codes', () => {
  const code = fc.constantFrom(...CODES);

  it('lies in [0, 1], is 1 only for the same work and the same both ways, in any corpus', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(code, { maxLength: 3 }), { maxLength: 300 }),
        code,
        code,
        (corpus, one, other) => {
          const information = new CpvInformation();
          for (const codes of corpus) information.count(codes, 1);
          const similarity = information.similarity(one, other);
          expect(similarity).toBeGreaterThanOrEqual(0);
          expect(similarity).toBeLessThanOrEqual(1);
          expect(information.similarity(other, one)).toBeCloseTo(similarity, 12);
          expect(information.similarity(one, one)).toBe(1);
          if (sharedCpvNode(one, other) === undefined) expect(similarity).toBe(0);
        },
      ),
    );
  });

  it('is higher for a nearer code', () => {
    const information = new CpvInformation();
    information.count(['90911200'], 1);
    const [near, far] = [
      information.similarity('90911200', '90911300'),
      information.similarity('90911200', '90000000'),
    ];
    expect(near).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(0);
  });

  it('forgets a capability that is taken out', () => {
    const information = new CpvInformation();
    const before = information.information('9091');
    information.count(['90911200'], 1);
    expect(information.information('9091')).toBeLessThan(before);
    information.count(['90911200'], -1);
    expect(information.information('9091')).toBe(before);
  });
});
