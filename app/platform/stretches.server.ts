const ID = 36
/** So many stretches are read side by side. */
const AT_ONCE = 2

/**
 * What is read of many ids (in one text, with commas between), some at a time and in their order; the next are read
 * while these are used, and never more than three stretches are held.
 */
export async function* inStretches<T>(
  ids: string,
  size: number,
  read: (ids: string[]) => Promise<T>,
): AsyncGenerator<T> {
  const width = (ID + 1) * size
  const begun: Promise<T>[] = []
  for (let start = 0; start < ids.length; start += width) {
    const stretch = read(ids.slice(start, start + width - 1).split(','))
    // Should one before it fail, this is awaited by nobody.
    stretch.catch(() => undefined)
    if (begun.push(stretch) === AT_ONCE) yield (await begun.shift()) as T
  }
  for (const stretch of begun) yield await stretch
}
