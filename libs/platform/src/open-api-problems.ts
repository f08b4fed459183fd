import type { OpenAPIObject } from '@nestjs/swagger';
import { ERROR_CODES } from './domain-error.js';

const PROBLEM = {
  type: 'object',
  description: 'Problem details (RFC 9457). `code` is stable; texts may change.',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', enum: Object.keys(ERROR_CODES) },
    errors: {
      type: 'array',
      description: 'Everything that is wrong with the input, at once.',
      items: {
        type: 'object',
        required: ['pointer', 'message'],
        properties: { pointer: { type: 'string' }, message: { type: 'string' } },
      },
    },
    requestId: { type: 'string' },
  },
};

const RESPONSE = {
  description: 'A problem',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDetails' } } },
};

/** Says of every operation that whatever goes wrong is answered with problem details. */
export function withProblems(document: OpenAPIObject): OpenAPIObject {
  const operations = Object.values(document.paths).flatMap((path) =>
    Object.values(path as Record<string, { responses: object }>),
  );
  for (const operation of operations) operation.responses = { ...operation.responses, default: RESPONSE };
  const schemas = { ...document.components?.schemas, ProblemDetails: PROBLEM };
  return inOrder({ ...document, components: { ...document.components, schemas } }) as OpenAPIObject;
}

/** The compiler tells the values of a union in the order in which it met them; sorted they are the same every time. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'enum' && Array.isArray(inner) ? inner.toSorted() : inOrder(inner),
  ]);
  return Object.fromEntries(entries);
}
