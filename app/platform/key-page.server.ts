import { isId } from './ids.server'

type Bound<Key> = { lt: Key } | { gt: Key }
type Asked<Key> = { before?: Key | undefined; after?: Key | undefined }
type Reading<Row, Key> = {
  size: number
  /** The order in which the list is read. */
  order: 'asc' | 'desc'
  keyOf: (row: Row) => Key
  read: (bound: Bound<Key> | undefined, order: 'asc' | 'desc', take: number) => Promise<Row[]>
}

/** A page of a list that goes by key, after or before a row of it; one row more is read, to know whether more follow. */
export async function keyPage<Row, Key>(
  { before, after }: Asked<Key>,
  { size, order, keyOf, read }: Reading<Row, Key>,
): Promise<{ rows: Row[]; previous: Key | null; next: Key | null; beyond: Row | null }> {
  const backwards = before !== undefined
  const from = before ?? after
  const up = (order === 'asc') !== backwards
  const bound = from === undefined ? undefined : up ? { gt: from } : { lt: from }
  const found = await read(bound, up ? 'asc' : 'desc', size + 1)
  const rows = backwards ? found.slice(0, size).reverse() : found.slice(0, size)
  const more = found.length > size
  const [first, last] = [rows[0], rows.at(-1)]
  const hasPrevious = backwards ? more : from !== undefined
  const hasNext = backwards || more
  return {
    rows,
    previous: hasPrevious && first ? keyOf(first) : null,
    next: hasNext && last ? keyOf(last) : null,
    beyond: backwards ? null : (found[size] ?? null),
  }
}

/** The keys that the address of a page names, where they are ids; of both, the one before. */
export function idsBeside(query: URLSearchParams): { before?: string; after?: string } {
  const [before, after] = [query.get('before'), query.get('after')]
  if (before !== null && isId(before)) return { before }
  return after !== null && isId(after) ? { after } : {}
}
