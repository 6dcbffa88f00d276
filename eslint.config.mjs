import hooks from 'eslint-plugin-react-hooks'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import tseslint from 'typescript-eslint'

/** The import order of app/README.md as rules: never upwards, never routes from anywhere. */
const never = (patterns, message) => ({ group: patterns, message, allowTypeImports: true })
const NO_ROUTES = never(['~/audiences/**', '**/audiences/**'], 'Nothing imports what an audience mounts.')
const NO_SERVER = never(['**/*.server', '**/*.server.ts'], 'Only servers and routes import servers.')
const NO_FORM = never(['**/*.form', '**/*.form.ts'], 'Forms are for servers and routes.')
const NO_REACT = never(['react', 'react-dom', '@remix-run/*'], 'Rules know no pages.')
const NO_PACKAGE = never(['*', '!~', '!~/**', '!.', '!./**', '!..', '!../**'], 'A script is small.')
const NO_WORDS = never(['**/words', '**/*-words'], 'What a script says stands in its page.')
const NO_DATABASE = never(
  ['~/platform/db.server', '**/generated/prisma/**', '@prisma/client'],
  'Routes ask queries and commands; they do not touch the database.',
)
const NO_HYDRATION = [
  ['react', '^use(?!Context$|Id$)|^(startTransition|lazy|forwardRef)$'],
  [
    '@remix-run/react',
    '^(use(Fetchers?|Navigat(ion|e)|Submit|Blocker|Revalidator|BeforeUnload)|Scripts|ScrollRestoration|Await)$',
  ],
].map(([name, importNamePattern]) => ({
  regex: `^${name}$`,
  importNamePattern,
  allowTypeImports: true,
  message: 'Nothing hydrates: app/decisions/0025-no-react-in-the-browser.md.',
}))
const NO_NOUN = [
  never(['~/*', '!~/shared', '!~/shared/**', '!~/platform', '!~/platform/**'], 'The log imports no noun.'),
  never(['../*', '!../shared', '!../shared/**'], 'The log imports no noun.'),
]

const restrict = (...groups) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: groups }],
})
const NAMED = 'JSXAttribute[name.name=/^aria-label(ledby)?$/]'
/** What every file of the product keeps to. */
const HOUSE = [
  {
    selector: 'ObjectExpression > SpreadElement > ObjectExpression',
    message: 'An object has one field a line.',
  },
  {
    selector: "ImportDeclaration[source.value='@remix-run/react'] > ImportSpecifier[imported.name='Link']",
    message: 'Pages are markup: a link is an anchor, ~/ui/link.',
  },
  // A code is looked up by its type, so that a missing sentence does not compile; one that no type holds, by a name.
  ...['code', 'reason', 'kind', 'state', 'outcome', 'role'].map((name) => ({
    selector: `LogicalExpression[operator='??'][left.computed=true][left.property.name='${name}'][right.name='${name}']`,
    message: 'A code no type holds is worded by sentenceFor or wordFor; any other is looked up by its type.',
  })),
  {
    selector:
      "TSAsExpression[typeAnnotation.typeName.name='Record'][typeAnnotation.typeArguments.params.1.typeName.name='Pair']",
    message: 'Words keep their keys: a cast would let a missing sentence compile.',
  },
  {
    selector:
      "VariableDeclarator[id.typeAnnotation.typeAnnotation.typeName.name='Record'][init.object.name='w']",
    message: 'Words keep their keys: look the code up by its type, or with wordFor.',
  },
]
const PURE = {
  'no-restricted-syntax': [
    'error',
    ...HOUSE,
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'Pure files are told the day.',
    },
    {
      selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      message: 'Pure files are told the day.',
    },
    {
      selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
      message: 'Pure files do not throw dice.',
    },
  ],
}

export default tseslint.config(
  { ignores: ['build/', 'node_modules/', '.data/', '.cache/', 'app/platform/generated/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  { files: ['app/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...HOUSE] } },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': hooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...hooks.configs.recommended.rules,
      ...jsxA11y.configs.recommended.rules,
      'jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: [], roles: ['region', 'tabpanel', 'alert'], allowExpressionValues: true },
      ],
      'jsx-a11y/label-has-associated-control': 'off',
      'no-restricted-syntax': [
        'error',
        ...HOUSE,
        {
          selector: 'JSXAttribute[name.name=/^(on[A-Z].*|reloadDocument|preventScrollReset|prefetch)$/]',
          message: 'Nothing hydrates: what a page does in the browser is a script of its own.',
        },
        {
          selector: `JSXOpeningElement[name.name=/^(aside|nav)$/]:not(:has(> ${NAMED}))`,
          message: 'A landmark has a name of its own: aria-label.',
        },
        {
          selector: `JSXOpeningElement:has(> JSXAttribute[name.name='role'][value.value='search']):not(:has(> ${NAMED}))`,
          message: 'A search has a name of its own: aria-label.',
        },
      ],
      'react/forbid-dom-props': 'off',
    },
  },
  {
    files: ['app/*/**/*.ts'],
    ignores: [
      'app/**/*.server.ts',
      'app/**/*.form.ts',
      'app/audiences/**',
      'app/platform/**',
      'app/commands/**',
      'app/ui/**',
    ],
    rules: { ...restrict(NO_ROUTES, NO_SERVER, NO_FORM, NO_REACT), ...PURE },
  },
  {
    files: ['app/**/*.form.ts'],
    rules: { ...restrict(NO_ROUTES, NO_SERVER, NO_REACT), ...PURE },
  },
  {
    files: ['app/**/*.script.ts'],
    rules: restrict(NO_ROUTES, NO_SERVER, NO_FORM, NO_PACKAGE, NO_WORDS),
  },
  { files: ['app/**/*.server.ts'], rules: restrict(NO_ROUTES) },
  { files: ['app/**/*.server.tsx'], rules: restrict(NO_ROUTES, ...NO_HYDRATION) },
  // The log lies under every noun: nouns bring it their events, it knows none of them.
  { files: ['app/audit/*.ts'], rules: restrict(...NO_NOUN, NO_SERVER, NO_FORM, NO_REACT) },
  { files: ['app/audit/*.server.ts'], rules: restrict(...NO_NOUN) },
  {
    files: ['app/ui/**'],
    rules: restrict(
      NO_ROUTES,
      NO_SERVER,
      NO_FORM,
      ...NO_HYDRATION,
      never(
        ['~/*', '!~/shared', '!~/shared/**', '!~/ui', '!~/ui/**', '~/platform/*', '~/people/*'],
        'ui imports shared only.',
      ),
    ),
  },
  {
    files: ['app/*/**/*.tsx'],
    ignores: ['app/ui/**', 'app/audiences/**', 'app/platform/**', 'app/commands/**', 'app/**/*.server.tsx'],
    rules: restrict(NO_ROUTES, NO_SERVER, NO_FORM, ...NO_HYDRATION),
  },
  {
    files: ['app/audiences/**'],
    rules: {
      ...restrict(NO_DATABASE, ...NO_HYDRATION),
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  // Message files and lists are data: their length is the number of sentences.
  {
    files: [
      'app/**/*words*.ts',
      'app/**/events.ts',
      'app/**/default-*.ts',
      'app/**/letters*.ts',
      'app/example/**',
      'tests/routes/matrix-table.ts',
      'tests/routes/leaks.test.ts',
      'tests/shared/json-columns.test.ts',
      'tests/support/scenes/all.ts',
      'tests/support/valid-forms/all.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  { files: ['app/commands/**', 'tests/**', '*.mjs'], rules: { 'no-console': 'off' } },
)
