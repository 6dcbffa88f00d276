/** The direction of imports: parts in this order, each knowing only those before it, and no circle of nouns. */
const PARTS = [
  'shared',
  'platform',
  'mechanism',
  'ground',
  'residence',
  'admission',
  'landing',
  'plan',
  'setup',
  'across',
]
const NOUNS = `^app/(${PARTS.slice(3).join('|')})/`

const upwards = PARTS.map((part, index) => ({
  name: `${part}-knows-nothing-above`,
  comment: `${part} stands below what it imports; let the higher part register a provider, or move the file up.`,
  severity: 'error',
  from: { path: `^app/${part}/` },
  to: { path: `^app/(${[...PARTS.slice(index + 1), 'audiences'].join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...upwards,
    {
      name: 'no-circle-of-nouns',
      comment: 'A noun is a folder of a part; nouns know each other one way only.',
      severity: 'error',
      scope: 'folder',
      from: { path: NOUNS },
      to: { circular: true, path: NOUNS },
    },
    {
      name: 'what-is-drawn-asks-nothing',
      comment: 'A component gets what it shows; routes and the acts of a noun read it and hand it over.',
      severity: 'error',
      from: { path: '\\.tsx$', pathNot: '^app/(audiences/|commands/|root|entry\\.)|\\.server\\.tsx$' },
      to: { path: '\\.server\\.tsx?$' },
    },
    {
      name: 'no-circle-of-files',
      comment: 'Two files that need each other are one thing, or want a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: 'app/platform/generated' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    tsPreCompilationDeps: false,
  },
}
