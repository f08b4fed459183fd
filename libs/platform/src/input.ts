import { applyDecorators, ValidationPipe } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateBy, ValidateIf } from 'class-validator';
import { fieldErrors } from './constraint-errors.js';
import { DomainError } from './domain-error.js';

/** Checks every body, query and path against its class; what is not declared is refused; all errors at once. */
export function inputPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: false,
    validationError: { target: true, value: false },
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

/** A query parameter that may be repeated (`?cpv=45&cpv=90`) or given once. */
export const QueryList = () =>
  Transform(({ value }: { value: unknown }) => (value === undefined || Array.isArray(value) ? value : [value]));

/** A query parameter that is a number. */
export const QueryNumber = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && value.trim() !== '' ? Number(value) : value,
  );

/** A query parameter that is `true` or `false`. */
export const QueryBoolean = () =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

// eslint-disable-next-line no-control-regex -- naming the control characters is the point
const NO_CONTROLS = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/;

/** Typed text: a string in NFC without space around it; control characters but tab and line ends are refused. */
export const Text = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value)),
    ValidateBy({
      name: 'plainText',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && NO_CONTROLS.test(value),
        defaultMessage: () => '$property must be text without control characters',
      },
    }),
  );

/** In a change: absent leaves the value as it is, but null is not allowed. */
export const MayBeAbsent = () => ValidateIf((_object, value) => value !== undefined);
