import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { DomainError, type FieldError } from './domain-error.js';

/** Checks every body, query and path against its class; what is not declared is refused; all errors at once. */
export function inputPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => {
      const all = errors.flatMap((error) => fieldErrors(error, ''));
      return new DomainError(
        'invalid-input',
        `${all.length === 1 ? 'One thing is' : `${all.length} things are`} wrong with the input.`,
        { errors: all },
      );
    },
  });
}

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ pointer, message: sentence(message) }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}

function sentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}

/** A query parameter that may be repeated (`?cpv=45&cpv=90`) or given once. */
export const QueryList = () =>
  Transform(({ value }: { value: unknown }) => (value === undefined || Array.isArray(value) ? value : [value]));

/** Typed text: normalised to NFC, no space around it; control characters (but new line and tab) make it invalid. */
export const Text = () =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value));
