import { DomainError, invalid } from './domain-error.js';
import { InputErrors } from './input-errors.js';

describe('What several checks of one input find', () => {
  it('is told at once, in the order of the checks', () => {
    const errors = new InputErrors();
    const even = (number: number, at: number) => {
      if (number % 2) throw invalid(`/${at}`, 'is odd');
      return number;
    };
    expect(errors.checkAll([2, 3, 4, 5], even)).toEqual([2, 4]);
    errors.refuse(true, '/sum', 'is wrong');
    errors.refuse(false, '/name', 'is fine');
    expect(() => errors.throwAny('Look again.')).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        detail: 'Look again.',
        errors: [
          { pointer: '/1', message: 'is odd' },
          { pointer: '/3', message: 'is odd' },
          { pointer: '/sum', message: 'is wrong' },
        ],
      }),
    );
  });

  it('is nothing where all is well, also where a check has no result', () => {
    const errors = new InputErrors();
    expect(errors.check(() => 0)).toBe(0);
    expect(() => errors.throwAny('Look again.')).not.toThrow();
  });

  it('hides no error of another kind', () => {
    const errors = new InputErrors();
    const boom = () => {
      throw new TypeError('boom');
    };
    const gone = () => {
      throw new DomainError('not-found', 'Gone.');
    };
    expect(() => errors.check(boom)).toThrow('boom');
    expect(() => errors.check(gone)).toThrow('Gone.');
  });
});
