/** Where the pages of the product stand: what their addresses begin with, and the layout that frames them. */
export const AREAS = {
  bare: { at: '', frame: null },
  account: { at: '', frame: 'account/layout.tsx' },
  my: { at: '/my', frame: 'my/layout.tsx' },
  desk: { at: '/desk/:enclave', frame: 'desk/layout.tsx' },
  review: { at: '/review/:enclave', frame: 'desk/layout.tsx' },
  bureau: { at: '/bureau/:enclave', frame: 'desk/layout.tsx' },
  park: { at: '/park/:enclave', frame: 'desk/layout.tsx' },
  department: { at: '/department/:enclave', frame: 'desk/layout.tsx' },
  host: { at: '/host/:enclave', frame: 'desk/layout.tsx' },
  parks: { at: '/parks/:enclave', frame: 'desk/layout.tsx' },
  admin: { at: '/admin/:enclave', frame: 'desk/layout.tsx' },
  public: { at: '', frame: 'public/layout.tsx' },
} as const

export type Area = keyof typeof AREAS
type Lines = Readonly<Record<string, readonly [pattern: string, module: string]>>
/** Pages with the areas they stand in. */
export type Table<As extends readonly Area[] = readonly Area[], L extends Lines = Lines> = {
  areas: As
  lines: L
}

/**
 * Pages, one a line: the name a link calls, the address within each of the areas, and the module in app/audiences.
 * This is the only place where a page is said: its route and its link both follow from the line.
 */
export function table<const As extends readonly Area[], const L extends Lines>(
  areas: As,
  lines: L,
): Table<As, L> {
  return { areas, lines }
}

type Value = string | number
/** A value for each parameter of an address, in the order in which they stand there. */
type Values<P extends string> = P extends `${string}:${infer Rest}`
  ? [value: Value, ...rest: Values<Rest>]
  : P extends `${string}*`
    ? [rest: string]
    : []
/** What a page of several areas is asked for begins with the area. */
type Given<As extends readonly Area[], P extends string> = As extends readonly [infer A extends Area]
  ? Values<`${(typeof AREAS)[A]['at']}/${P}`>
  : [area: As[number], ...values: Values<`/${(typeof AREAS)[As[number]]['at']}/${P}`>]
type Link<As extends readonly Area[], P extends string> =
  Given<As, P> extends [] ? string : (...given: Given<As, P>) => string
type Links<T extends Table> = { [N in keyof T['lines']]: Link<T['areas'], T['lines'][N][0]> }

/** The link to each page of a table: a text where the address has no parameters, else what makes it of their values. */
export function links<const T extends Table>({ areas, lines }: T): Links<T> {
  const entries = Object.entries(lines).map(([name, [pattern]]) => [name, linkOf(areas, pattern)])
  return Object.fromEntries(entries) as Links<T>
}

function linkOf(areas: readonly Area[], pattern: string): string | ((...given: Value[]) => string) {
  const [area, ...others] = areas
  if (area === undefined) throw new Error(`${pattern} stands in no area`)
  if (others.length > 0) {
    const byArea = Object.fromEntries(areas.map((one) => [one, piecesOf(one, pattern)]))
    return (one, ...values) => {
      const pieces = byArea[one]
      if (pieces === undefined) throw new Error(`${pattern} does not stand in ${one}`)
      return joined(pieces, values)
    }
  }
  const pieces = piecesOf(area, pattern)
  return pieces.length === 1 ? joined(pieces, []) : (...values) => joined(pieces, values)
}

/** The whole pattern of a page in an area, as '/desk/:enclave/firms/:firmId'. */
export function patternIn(area: Area, pattern: string): string {
  return [AREAS[area].at, pattern && `/${pattern}`].join('') || '/'
}

function piecesOf(area: Area, pattern: string): string[] {
  return patternIn(area, pattern).split(/:\w+|\*/)
}

function joined(pieces: readonly string[], values: readonly Value[]): string {
  return pieces.reduce((before, piece, at) => `${before}${encodeURIComponent(values[at - 1] ?? '')}${piece}`)
}

/** What an address goes on with, as `pictures/new` or `watches/${string}`. */
type Filled<P extends string> = P extends `${infer Before}:${infer Rest}`
  ? Rest extends `${string}/${infer After}`
    ? `${Before}${string}/${Filled<After>}`
    : `${Before}${string}`
  : P
type Below<L extends Lines, P extends string> = {
  [N in keyof L]: L[N][0] extends `${P}/${infer Act}` ? Filled<Act> : never
}[keyof L]

/** The link to the pages of a table that lie below an address, one of them chosen by what theirs goes on with. */
export function below<const T extends Table, const P extends string>(
  { areas }: T,
  pattern: P,
): (...given: [...above: Given<T['areas'], P>, act: Below<T['lines'], P>]) => string {
  const above = linkOf(areas, pattern)
  return (...given) => {
    const act = given.at(-1)
    return typeof above === 'string'
      ? `${above}/${act}`
      : `${above(...(given.slice(0, -1) as Value[]))}/${act}`
  }
}
