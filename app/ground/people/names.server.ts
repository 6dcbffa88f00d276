import { db, Prisma, type Tx } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
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
    const users = await (client === db ? read(missing) : readIn(client, missing))
    for (const { id, name } of users) known.set(id, name)
  }
  return known
}

type Named = { id: string; name: string }

function read(ids: readonly string[]): Promise<Named[]> {
  return askTogether<Named>(Prisma.sql`SELECT id, name FROM "User" WHERE id = ANY(${[...ids]}::uuid[])`)
}

function readIn(client: Pick<Tx, 'user'>, ids: string[]): Promise<Named[]> {
  return client.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
}
