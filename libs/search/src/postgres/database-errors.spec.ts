import { DomainError } from '@schakel/platform';
import { asDomainErrors } from './database-errors.js';

const codeFor = (error: unknown) =>
  asDomainErrors(() => Promise.reject(error)).catch((thrown: unknown) => (thrown as DomainError).code);

describe('database errors', () => {
  it.each(['08006', '57P01', '57014', '53300', '40P01', '55P03'])('are passing for %s', async (code) => {
    expect(await codeFor(Object.assign(new Error('x'), { code }))).toBe('unavailable');
  });

  it.each(['42601', '22P02', '22021', '42P01'])('are our fault for %s, never an empty answer', async (code) => {
    expect(await codeFor(Object.assign(new Error('x'), { code }))).toBe('engine-refused');
  });

  it('are passing where no database answered', async () => {
    expect(await codeFor(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toBe('unavailable');
  });

  it('leave errors of our own as they are', async () => {
    expect(await codeFor(new DomainError('conflict', 'x'))).toBe('conflict');
  });
});
