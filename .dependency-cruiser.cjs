/** The import rules of CONTRIBUTING.md, so that a breach fails the build. */

/** A library as it is imported: by its `#name`, which resolves into dist/ once that was built, or by a path. */
const lib = (...names) => names.flatMap((name) => [`^#${name}(/|$)`, `^(dist/)?libs/${name}/`]);

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'casework-is-pure',
      comment: 'Rules of law import only themselves and the class-validator pair: no clock, no I/O.',
      severity: 'error',
      from: { path: '^libs/casework/src' },
      to: { pathNot: ['^libs/casework/src', '^node_modules/(class-validator|class-transformer)/'] },
    },
    {
      name: 'event-log-knows-no-domain',
      severity: 'error',
      from: { path: '^libs/event-log/src' },
      to: {
        path: [
          ...lib('casework', 'read-store', 'file-store', 'look-log', 'local-issuer', 'law-files', 'documents'),
          '^(dist/)?apps/',
        ],
      },
    },
    {
      name: 'read-store-knows-no-domain',
      severity: 'error',
      from: { path: '^libs/read-store/src' },
      to: {
        path: [
          ...lib('casework', 'event-log', 'file-store', 'look-log', 'local-issuer', 'law-files', 'documents'),
          '^(dist/)?apps/',
        ],
      },
    },
    {
      name: 'file-store-knows-no-domain',
      severity: 'error',
      from: { path: '^libs/file-store/src' },
      to: {
        path: [
          ...lib('casework', 'event-log', 'read-store', 'look-log', 'local-issuer', 'law-files', 'documents'),
          '^(dist/)?apps/',
        ],
      },
    },
    {
      name: 'look-log-knows-no-domain',
      severity: 'error',
      from: { path: '^libs/look-log/src' },
      to: {
        path: [
          ...lib('casework', 'event-log', 'read-store', 'file-store', 'local-issuer', 'law-files', 'documents'),
          '^(dist/)?apps/',
        ],
      },
    },
    {
      name: 'documents-knows-no-domain',
      severity: 'error',
      from: { path: '^libs/documents/src' },
      to: {
        path: [
          ...lib('casework', 'event-log', 'read-store', 'file-store', 'look-log', 'local-issuer', 'law-files'),
          '^(dist/)?apps/',
        ],
      },
    },
    {
      name: 'apps-do-not-import-apps',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^(dist/)?apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'source-does-not-import-tests',
      severity: 'error',
      from: { path: '^(apps|libs)/[^/]+/src', pathNot: '/src/testing/' },
      to: { path: ['(^|/)test/', '/src/testing/'] },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^#' } },
    {
      name: 'declared-dependencies-only',
      severity: 'error',
      comment: 'What the console is built of is bundled: the built files need none of it.',
      from: { path: '^(apps|libs)/[^/]+/src', pathNot: '^apps/console/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};
