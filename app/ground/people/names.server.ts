import { db, type Tx } from '~/platform/db.server'
import { remembered } from '~/platform/remembered.server'

/** The names of people by their id. What was asked before for the same page is not asked again. */
export async function namesOf(
  ids: readonly (string | null)[],
  client: Pick<Tx, 'user'> = db,
): Promise<Map<string, string>> {
  const known =
    client === db ? await remembered('names', () => Promise.resolve(new Map<string, string>())) : new Map()
  const missing = [...new Set(ids)].filter((id) => id !== null && !known.has(id)) as string[]
  if (missing.length > 0) {
    const users = await client.user.findMany({
      where: { id: { in: missing } },
      select: { id: true, name: true },
    })
    for (const { id, name } of users) known.set(id, name)
  }
  return known
}
