import { DomainError, fieldError } from './domain-error.js';
import type { FieldCode, FieldError, FieldParameters } from './field-codes.js';

/** Collects what several checks of one input find wrong, so that the caller is told everything at once. */
export class InputErrors {
  private readonly errors: FieldError[] = [];

  /** Runs a check that throws `invalid-input`. @returns its result, undefined when it threw */
  check<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'invalid-input') throw error;
      this.errors.push(...error.errors);
      return undefined;
    }
  }

  /** Each item checked; those that are wrong are left out. */
  checkAll<T, R>(items: readonly T[], work: (item: T, at: number) => R): R[] {
    return items.flatMap((item, at) => {
      const result = this.check(() => work(item, at));
      return result === undefined ? [] : [result];
    });
  }

  refuse(wrong: boolean, pointer: string, message: string, code?: FieldCode, params?: FieldParameters): void {
    if (wrong) this.errors.push(fieldError(pointer, message, code, params));
  }

  /** All that was found so far. */
  get found(): FieldError[] {
    return [...this.errors];
  }

  /** @throws DomainError `invalid-input` with all that was found */
  throwAny(detail: string): void {
    if (this.errors.length > 0) throw new DomainError('invalid-input', detail, { errors: this.errors });
  }
}
