/**
 * The whole policy: a module may use what stands before it, never what stands after it. Facts travel the other way
 * as events, questions through a port that the higher module fills in (docs/ARCHITECTURE.md).
 */
const order = [
  'platform',
  'identity',
  'organisations',
  'people',
  'journeys',
  'customers',
  'kpis',
  'strategy',
  'initiatives',
  'portfolio',
  'radar',
  'board',
  'effects',
  'maturity',
  'audit',
  'exchange',
  'notifications',
  'integrations',
  'demo',
];

/** These are made of areas, each with a door and rooms of its own, like a module. */
const ofAreas = ['platform', 'board', 'integrations'];

const modules = order
  .filter((name) => name !== 'platform')
  .map((name) => (ofAreas.includes(name) ? `${name}/[^/]+` : name));

/** 1. A module's top-level files are its door; its folders are private. Of a module of areas, that holds for each area. */
const doors = [
  {
    name: 'through-the-door',
    comment: "Another module's folders are private: import one of its top-level files, or give it one.",
    severity: 'error',
    from: { path: '^src/(?!platform/)([^/]+)(/|$)' },
    to: { path: `^src/(?!(?:${ofAreas.join('|')})/)[^/]+/[^/]+/`, pathNot: '^src/$1/' },
  },
  ...ofAreas.flatMap((name) => [
    {
      name: `through-the-door-of-a-${name}-area`,
      comment: "An area's folders are private: import one of the area's top-level files.",
      severity: 'error',
      from: { path: `^src/${name}/([^/]+)/` },
      to: { path: `^src/${name}/[^/]+/[^/]+/`, pathNot: `^src/${name}/$1/` },
    },
    {
      name: `through-the-${name}-door`,
      comment: "An area's folders are private: import one of the area's top-level files.",
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${name}/` },
      to: { path: `^src/${name}/[^/]+/[^/]+/` },
    },
  ]),
];

/** 2. Look only up the page. */
const lookUp = order.slice(0, -1).map((name, position) => ({
  name: `look-up-from-${name}`,
  comment: `${name} is more basic than what it imports: raise an event or declare a port instead.`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: `^src/(${order.slice(position + 1).join('|')})/` },
}));

const unknownModule = {
  name: 'listed-in-the-order',
  comment: 'A new module takes its place in the order of .dependency-cruiser.cjs first.',
  severity: 'error',
  from: {},
  to: { path: '^src/[^/]+/', pathNot: `^src/(${order.join('|')})/` },
};

/** 3. Inside a module: http → service → domain and data. */
const rooms = [
  {
    name: 'domain-is-pure',
    comment: 'domain/ is plain data in, answer or Problem out: no framework, no database, no other room.',
    severity: 'error',
    from: { path: `^src/(${modules.join('|')})/domain/` },
    to: {
      pathNot: [
        '^src/$1/domain/',
        '[.]types[.]ts$',
        '^src/platform/(problems|wording)/',
        '^(node_modules/)?(simple-statistics|@orama/stemmers|json-logic-engine|luxon|@types/luxon)/',
      ],
    },
  },
  {
    name: 'data-never-sees-http',
    comment: 'data/ answers questions; how they came in is not its business.',
    severity: 'error',
    from: { path: '^src/.+/data/' },
    to: { path: ['^src/(?!platform/).+/http/', '[.](service|controller)[.]ts$'] },
  },
  {
    name: 'http-asks-the-service',
    comment: 'http/ translates and asks a service; it does not reach for tables.',
    severity: 'error',
    from: { path: `^src/(${modules.join('|')})/http/` },
    to: { path: '^src/$1/data/' },
  },
  {
    name: 'nothing-but-the-module-sees-http',
    comment: 'Services know no requests and no responses; only x.module.ts names the controllers.',
    severity: 'error',
    from: {
      path: `^src/(${modules.join('|')})/(?!http/)`,
      pathNot: '^src/((board|integrations)/)?[^/]+/[^/]+[.]module[.]ts$',
    },
    to: { path: '^src/$1/http/' },
  },
];

/** The board is a client: it knows the API by its contract, and the server knows nothing of it. */
const board = [
  {
    name: 'server-never-sees-the-board',
    comment: 'web/ is one client among others. What both need stands in the contract.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^web/' },
  },
  {
    name: 'board-never-sees-the-server',
    comment: 'web/ talks to the API through the types made from the contract (web/src/api).',
    severity: 'error',
    from: { path: '^web/' },
    to: { path: '^(src|migrations|test)/' },
  },
];

const tidiness = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or miss a third.',
    severity: 'error',
    from: { path: '^src/' },
    to: { circular: true },
  },
  {
    name: 'named-after-what-it-does',
    comment: 'No barrels and no drawers: a file is named after the word of the domain that it holds.',
    severity: 'error',
    from: {},
    to: { path: '/(index|utils?|helpers?|common|manager|base)([.]ts$|/)', pathNot: '(^|/)node_modules/' },
  },
];

module.exports = {
  forbidden: [...doors, ...lookUp, unknownModule, ...rooms, ...board, ...tidiness],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]spec[.]ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
