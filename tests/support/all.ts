/** All that comes one after the other. */
export async function all<T>(parts: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = []
  for await (const part of parts) taken.push(part)
  return taken
}
