/** The import rules of CONTRIBUTING.md, so that a breach fails the build. */
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
      to: { path: ['^libs/(casework|read-store)', '^apps/'] },
    },
    {
      name: 'read-store-knows-no-domain',
      severity: 'error',
      from: { path: '^libs/read-store/src' },
      to: { path: ['^libs/(casework|event-log)', '^apps/'] },
    },
    {
      name: 'apps-do-not-import-apps',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'source-does-not-import-tests',
      severity: 'error',
      from: { path: '^(apps|libs)/[^/]+/src' },
      to: { path: '(^|/)test/' },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^#' } },
    {
      name: 'declared-dependencies-only',
      severity: 'error',
      from: { path: '^(apps|libs)/[^/]+/src' },
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
