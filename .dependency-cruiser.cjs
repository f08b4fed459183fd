/**
 * Who may import whom, as one table: a lib may import only the libs named behind it.
 * Apps import libs; libs never import apps; a lib is entered only through its index.ts; no cycles.
 */
const MAY_IMPORT = {
  platform: [],
  taxonomy: ['platform', 'matching'],
  matching: [],
  search: ['platform', 'matching'],
  organisations: ['platform'],
  firms: ['platform', 'taxonomy', 'matching', 'search', 'organisations'],
  opportunities: ['platform', 'taxonomy', 'matching', 'search', 'organisations'],
  consultations: ['platform', 'taxonomy', 'organisations', 'firms', 'opportunities'],
  matches: ['platform', 'taxonomy', 'matching', 'search', 'organisations', 'firms', 'opportunities'],
  brokerage: ['platform', 'taxonomy', 'organisations', 'firms', 'opportunities', 'matches', 'consultations'],
  exchange: ['platform', 'taxonomy', 'matching', 'firms', 'opportunities'],
  installation: '*',
};

const libs = Object.keys(MAY_IMPORT);

const upward = libs
  .filter((lib) => MAY_IMPORT[lib] !== '*')
  .map((lib) => ({
    name: `${lib}-imports-only-what-lies-below-it`,
    comment: `libs/${lib} may import: ${MAY_IMPORT[lib].join(', ') || 'no lib at all'}`,
    severity: 'error',
    from: { path: `^libs/${lib}/` },
    to: { path: '^libs/', pathNot: `^libs/(${[lib, ...MAY_IMPORT[lib]].join('|')})/` },
  }));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'libs-never-import-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-never-import-apps',
      comment: 'Only the compositions (one process with everything, the command line) may.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/(standalone|cli)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'a-lib-is-entered-through-its-index',
      severity: 'error',
      from: { path: '^(apps|test)/' },
      to: { path: '^libs/[^/]+/src/', pathNot: '^libs/[^/]+/src/index\\.ts$' },
    },
    {
      name: 'a-lib-is-entered-by-other-libs-through-its-index',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/src/', pathNot: '^libs/($1/|[^/]+/src/index\\.ts$)' },
    },
    {
      name: 'matching-is-pure',
      comment: 'No framework, no input or output, no clock: only its own files and (in specs) fast-check.',
      severity: 'error',
      from: { path: '^libs/matching/', pathNot: '^libs/matching/(test|data)/|\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'web-imports-no-lib',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps/(?!web))/' },
    },
    {
      name: 'production-code-imports-no-test-code',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
