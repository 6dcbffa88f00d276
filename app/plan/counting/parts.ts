/** By what the rows behind a figure are parted: how each stood on the day it counts, whatever became of it since. */
export const PARTS = ['park', 'district', 'department', 'industry', 'intake', 'source'] as const
export type Part = (typeof PARTS)[number]
/** Those whose sums are kept; a district has what its parks have, a department what it answers for. */
export const KEPT_PARTS = ['park', 'industry', 'intake', 'source'] as const
export type KeptPart = (typeof KEPT_PARTS)[number]
/** What a row belongs to by itself. */
export type RowParts = Record<Exclude<Part, 'department'>, string>
/** One of them; an empty key is the part of which it is not known. */
export type PartOfRows = { part: Part; key: string }

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const SHAPE: Record<Part, RegExp> = {
  park: ID,
  district: /^\d{6}$/,
  department: ID,
  industry: /^\d{2}$/,
  intake: ID,
  source: /^[^\0]{1,120}$/,
}
/** How an address says that it is not known. */
const UNKNOWN = '-'

/** The part an address asks for; what makes no sense is as if it were not there. */
export function readPart(query: URLSearchParams): PartOfRows | null {
  for (const part of PARTS) {
    const typed = query.get(part)
    if (typed === UNKNOWN) return { part, key: '' }
    if (typed !== null && SHAPE[part].test(typed)) return { part, key: typed }
  }
  return null
}

/** The same as an address says it. */
export function partQuery({ part, key }: PartOfRows): [string, string][] {
  return [[part, key === '' ? UNKNOWN : key]]
}
