/**
 * Packages that ship ES modules only. Tests run as CommonJS (jest's own module mode fails on Node 20 as soon as
 * a CommonJS package requires Nest), so these are transformed like our own code.
 */
const esm = [
  '@nestjs',
  'nestjs-pino',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  'es-toolkit',
  '@tokenizer',
  '@borewit',
  'ansis',
  'dotenv',
  'js-yaml',
  'meilisearch',
  'csv-parse',
  'fast-check',
  'pure-rand',
  'iterare',
  'uid',
  'load-esm',
  'path-to-regexp',
  'content-disposition',
  'glob',
  'minimatch',
  '@isaacs',
  'brace-expansion',
  'balanced-match',
  'minipass',
  'path-scurry',
  'lru-cache',
  'toad-cache',
  'cookie',
  '@fastify/cookie',
  'set-cookie-parser',
  'nodemailer',
  '@standard-schema',
];

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      keepClassNames: true,
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];

export default {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testEnvironment: 'node',
  testRegex: '\\.spec\\.ts$',
  testPathIgnorePatterns: ['/node_modules/'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
  moduleNameMapper: {
    '^@schakel/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.tsx?$': swc, '^.+\\.m?js$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  maxWorkers: 2,
  testTimeout: 180_000,
};
