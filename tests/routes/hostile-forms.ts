import fc from 'fast-check'

/** What people and their tools really send: every one has broken something somewhere. */
const NAUGHTY = [
  '',
  ' ',
  '\t',
  '\r\n',
  '　',
  '\u200b',
  '\ufeff',
  'undefined',
  'null',
  'None',
  'NaN',
  'Infinity',
  '-Infinity',
  'true',
  'false',
  '0',
  '-0',
  '-1',
  '1e309',
  '1e-400',
  '0x10',
  '9007199254740993',
  '9'.repeat(400),
  '1.2.3',
  '1,000.5',
  '١٢٣',
  '一千',
  '½',
  '12345678901234567.89',
  '-0.001',
  '1e5',
  '+7',
  '2147483648',
  "' OR 1=1 --",
  '\'; DROP TABLE "User"; --',
  '%',
  '_',
  '\\',
  '%_\\%',
  '$1',
  '${7*7}',
  '{{7*7}}',
  '`id`',
  '$(id)',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "javascript:alert('x')",
  '<!--',
  ']]>',
  '&amp;#0;',
  '../../../etc/passwd',
  'file:///etc/passwd',
  '//evil.example',
  '/一千?q=é',
  '/\\evil.example',
  'https://evil.example',
  'C:\\con',
  '=1+1',
  '@SUM(1)',
  '-2+3',
  '＝1',
  'a\rb',
  'Robert\nBcc: all@example.test',
  '\u202eabc',
  '\u0000'.slice(1),
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '10000-01-01',
  '-0001-01-01',
  '2026-13-01',
  '20260101',
  '2026-1-1',
  '2026-11-20',
  '1900-01-01',
  '2099-01-01',
  '2026-11-20T02:00:00Z',
  '0001-01-01',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '-'.repeat(36),
  '01',
  'on',
  'A',
  'B',
  'patent',
  '田'.repeat(5000),
  '𠜎𠜱𠝹',
  '👩‍👩‍👧‍👦',
  'Ṱ̺̺̕o͞ ̷i̲̬n̝̗',
  'İıſß',
  'ﷺ',
  '\ud83d',
  '\udc00x',
  'a'.repeat(100_000),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '[object Object]',
  '[]',
  '{}',
  '{"a":1}',
  '[1,2]',
]

/** Ways of naming a field that a parser of forms may stumble over. */
const TWISTS = [
  (name: string) => `${name}[]`,
  (name: string) => `${name}[0]`,
  (name: string) => `${name}[a][b]`,
  (name: string) => `${name}.x`,
  (name: string) => `${name}[__proto__]`,
  (name: string) => `__proto__.${name}`,
  (name: string) => `${name}[99999999999]`,
  (name: string) => `${name}[-1]`,
  (name: string) => `[${name}`,
  (name: string) => `${name}..y`,
  (name: string) => `.${name}`,
  (name: string) => name.toUpperCase(),
]
const STRANGE_NAMES = [
  '__proto__',
  'constructor.prototype.x',
  '__proto__[x]',
  'a[b]',
  '',
  '[]',
  '.',
  '__intent__',
  '字段',
]

/** Percent sequences that are no UTF-8, or no percent sequences. */
const BROKEN = [
  '%',
  '%z',
  '%C0%AF',
  '%ED%A0%80',
  '%FF%FE',
  '%F4%90%80%80',
  '%E4%B8',
  '%80',
  '+%20%',
  '&&==',
  '=;',
]

const encoded = (text: string) => encodeURIComponent(Buffer.from(text).toString())
const value = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NAUGHTY).map(encoded) },
  {
    weight: 2,
    arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map((text) => encoded(text.replaceAll('\0', ''))),
  },
  { weight: 1, arbitrary: fc.constantFrom(...BROKEN) },
)

/** One word for an address; servers in front refuse addresses beyond some thousand characters. */
export const hostileWord = fc.constantFrom(...NAUGHTY.filter((text) => text.length < 300)).map(encoded)

/** A form that would pass, but for one or two fields. */
export function spoiled(base: Record<string, string>): fc.Arbitrary<string> {
  const names = Object.keys(base)
  const bad = fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 2 })
  return bad.map((changes) => {
    const sent = new Map(names.map((name) => [name, encoded(base[name] ?? '')]))
    for (const [at, text] of changes) sent.set(names[at % names.length] ?? 'any', text)
    return [...sent].map(([name, text]) => `${encoded(name)}=${text}`).join('&')
  })
}

/** Bodies of hostile forms around the fields that a form really has, as they go over the line. */
export function hostileForm(fields: readonly string[]): fc.Arbitrary<string> {
  const known = fc.constantFrom(...(fields.length > 0 ? fields : ['any']))
  const twisted = fc.tuple(known, fc.constantFrom(...TWISTS)).map(([name, twist]) => twist(name))
  const name = fc.oneof(
    { weight: 6, arbitrary: known },
    { weight: 2, arbitrary: twisted },
    { weight: 1, arbitrary: fc.constantFrom(...STRANGE_NAMES) },
  )
  const pair = fc.tuple(name, value).map(([key, text]) => `${encoded(key)}=${text}`)
  const full = fc
    .tuple(...[...fields].map((field) => value.map((text) => `${encoded(field)}=${text}`)))
    .map((pairs) => pairs.join('&'))
  const loose = fc.array(pair, { maxLength: 12 }).map((pairs) => pairs.join('&'))
  return fc.oneof(
    { weight: 3, arbitrary: loose },
    { weight: 2, arbitrary: full },
    { weight: 1, arbitrary: value },
  )
}
