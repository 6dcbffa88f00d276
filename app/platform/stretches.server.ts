const ID = 36

/**
 * The rows of many ids (in one text, with commas between), some at a time and in their order; the next are read while
 * these are used, and never more than two stretches are held.
 */
export async function* inStretches<T>(
  ids: string,
  size: number,
  read: (ids: string[]) => Promise<T[]>,
): AsyncGenerator<T[]> {
  const width = (ID + 1) * size
  const from = (start: number) => {
    const rows = start < ids.length ? read(ids.slice(start, start + width - 1).split(',')) : null
    rows?.catch(() => undefined)
    return rows
  }
  let next = from(0)
  for (let start = width; next; start += width) {
    const rows = await next
    next = from(start)
    yield rows
  }
}
