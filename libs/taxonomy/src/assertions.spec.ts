import { DomainError } from '@schakel/platform';
import { assertCertificate, assertCpv, assertNuts } from './assertions.js';

/** The message with which a call is refused at the pointer `/field`. */
function message(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const [only, more] = error.errors;
    if (error.code === 'invalid-input' && only?.pointer === '/field' && more === undefined) return only.message;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('input that must be a CPV code', () => {
  it('comes back as 8 digits', () => {
    expect(assertCpv(' 90910000-9', '/field')).toBe('90910000');
  });

  it.each([
    ['9091', 'Did you mean 90910000 (Cleaning services)?'],
    ['90910000-3', '90910000 has check digit 9, not 3.'],
    ['90919999', 'The nearest broader code is 90919000'],
    ['99000000', 'no division 99'],
    ['reinigingsdiensten', 'Did you mean 90910000 (Cleaning services)?'],
    ['laundry bag', 'Did you mean 18935000'],
    ['x', 'An example is 90910000'],
    ['', 'write its 8 digits'],
    ['%'.repeat(100_000), 'is not a CPV code'],
  ])('is mended: %#', (text, fix) => {
    const said = message(() => assertCpv(text, '/field'));
    expect(said).toContain(fix);
    expect(said.length).toBeLessThan(300);
  });
});

describe('input that must be a NUTS code', () => {
  it('comes back as the code of today', () => {
    expect(assertNuts('nl32b', '/field')).toBe('NL32B');
    expect(assertNuts('NL326', '/field')).toBe('NL32B');
    expect(assertNuts('NL', '/field')).toBe('NL');
  });

  it.each([
    ['Amsterdam', 'Did you mean NL32B (Groot-Amsterdam)?'],
    ['Weesp', 'Did you mean NL32B'],
    ['NL399', 'The nearest broader code is NL3 (West-Nederland).'],
    ['UKI31', 'Its country has no regions in NUTS 2024.'],
    ['QQ', 'An example is NL32B'],
    ['', 'is not a NUTS code'],
  ])('is mended: %s', (text, fix) => {
    expect(message(() => assertNuts(text, '/field'))).toContain(fix);
  });
});

describe('input that must be a certificate', () => {
  it('comes back, or is mended', () => {
    expect(assertCertificate('pso-30-plus', '/field')).toBe('pso-30-plus');
    expect(message(() => assertCertificate('pso-30plus', '/field'))).toContain('Did you mean pso-30-plus?');
  });
});
