/** Folders import only downwards, in the order of ARCHITECTURE.md. */
const order = [
  'platform',
  'auth',
  'users',
  'installation',
  'outbox',
  'reminders',
  'health',
  'states',
  'organisations',
  'missions',
  'contacts',
  'instruments',
  'events',
  'campaigns',
  'reference',
  'engagements',
  'follow-ups',
  'mail-actions',
  'calendar-feeds',
  'nudges',
  'timeline',
  'calendar',
  'dossier',
  'today',
  'search',
  'imports',
  'exports',
  'demo',
  'command-line',
];

const upwards = order.slice(0, -1).map((folder, index) => ({
  name: `${folder}-imports-only-downwards`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: `^src/(${order.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...upwards,
    {
      name: 'features-know-no-root',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    // entities refer to each other for foreign keys; everything else is a tree
    {
      name: 'no-circles',
      severity: 'error',
      from: { pathNot: '\\.entity\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'web-takes-only-pure-modules',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/', pathNot: '^src/platform/dates/' },
    },
    { name: 'server-knows-no-web', severity: 'error', from: { path: '^src/' }, to: { path: '^web/' } },
    {
      name: 'no-dev-dependency-at-run-time',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$|metadata\\.js$|\\.svg' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
