import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { newSealingKeys } from './key-agreement.js';
import { seal, unseal, unwrap, wrap } from './sealed-box.js';

const CONTEXT = 'consultation:1 firm:2 version:3';
const bytes = fc.uint8Array({ maxLength: 3_000 });

describe('A sealed box', () => {
  const keys = newSealingKeys();

  it('gives back what was put in, to who holds the private key', () => {
    fc.assert(
      fc.property(bytes, (content) => {
        expect(unseal(seal(content, keys.publicKey, CONTEXT), keys.privateKey, CONTEXT)).toEqual(Buffer.from(content));
      }),
      { numRuns: 50 },
    );
  });

  it('shows any single changed bit', () => {
    const box = seal(Buffer.from('geheim antwoord'), keys.publicKey, CONTEXT);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: box.length * 8 - 1 }), (bit) => {
        const changed = Buffer.from(box);
        changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
        expect(() => unseal(changed, keys.privateKey, CONTEXT)).toThrow(/./);
      }),
      { numRuns: 200 },
    );
  });

  it('opens neither with another key nor in another context', () => {
    const box = seal(Buffer.from('geheim antwoord'), keys.publicKey, CONTEXT);
    expect(() => unseal(box, newSealingKeys().privateKey, CONTEXT)).toThrow(/./);
    expect(() => unseal(box, keys.privateKey, 'consultation:1 firm:9 version:3')).toThrow(/./);
  });

  it('holds nothing of its content in the clear, and hides its length up to a kilobyte', () => {
    const box = seal(Buffer.from('KANARIE in de kolenmijn'), keys.publicKey, CONTEXT);
    expect(box.includes('KANARIE')).toBe(false);
    expect(seal(Buffer.alloc(3), keys.publicKey, CONTEXT)).toHaveLength(
      seal(Buffer.alloc(900), keys.publicKey, CONTEXT).length,
    );
  });

  it('wraps a private key so that only the same wrapping key, in the same context, gives it back', () => {
    const wrappingKey = randomBytes(32);
    const wrapped = wrap(keys.privateKey, wrappingKey, CONTEXT);
    expect(unwrap(wrapped, wrappingKey, CONTEXT)).toEqual(keys.privateKey);
    expect(() => unwrap(wrapped, randomBytes(32), CONTEXT)).toThrow(/./);
    expect(() => unwrap(wrapped, wrappingKey, 'another')).toThrow(/./);
    expect(wrapped.includes(keys.privateKey)).toBe(false);
  });
});
