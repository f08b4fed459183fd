import type { OpenAPIObject } from '@nestjs/swagger';
import { ERROR_CODES } from './domain-error.js';
import { FIELD_CODES } from './field-codes.js';

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
      items: { $ref: '#/components/schemas/FieldProblem' },
    },
    requestId: { type: 'string' },
  },
};

const FIELD_PROBLEM = {
  type: 'object',
  description:
    'One thing that is wrong. `code` and `params` are stable and tell it in any language; `message` tells it in English and may change.',
  required: ['pointer', 'code', 'message'],
  properties: {
    pointer: {
      type: 'string',
      description: 'JSON pointer into the body, or the name of a query parameter.',
      example: '/lots/0/title',
    },
    code: { type: 'string', enum: Object.keys(FIELD_CODES) },
    params: {
      type: 'object',
      description: `Parameters of the code: ${parameters()}.`,
      additionalProperties: {
        oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'array', items: { type: 'string' } }],
      },
      example: { min: 3, max: 300 },
    },
    message: { type: 'string', example: 'Title must be longer than or equal to 3 characters' },
  },
};

/** `length` has `min` and `max`, and so on. */
function parameters(): string {
  const named = Object.entries(FIELD_CODES).filter(([, names]) => names.length > 0);
  return named.map(([code, names]) => `\`${code}\` ${names.join(', ')}`).join('; ');
}

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
  const schemas = { ...document.components?.schemas, ProblemDetails: PROBLEM, FieldProblem: FIELD_PROBLEM };
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
