import { ParseUUIDPipe } from '@nestjs/common';
import { notFound } from './domain-error.js';

/** An id in a path. What is no id cannot exist: not found, the same answer as for an id nobody has. */
export const UuidPipe = new ParseUUIDPipe({ exceptionFactory: () => notFound('record') });
