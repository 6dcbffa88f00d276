import type { Actor } from '~/ground/people/actor'
import { db, type Prisma } from '~/platform/db.server'
import type { ViewPage } from './pages'

/** Whose views an actor may see: their own and those that were shared. */
export function visibleTo({ enclaveId, userId }: Actor): Prisma.SavedViewWhereInput {
  return { enclaveId, OR: [{ ownerId: userId }, { shared: true }] }
}

export type ViewLine = {
  id: string
  page: string
  name: string
  search: string
  shared: boolean
  mine: boolean
  owner: string
}

/** The views of one list, or of all, by name. */
export async function viewsFor(actor: Actor, page?: ViewPage): Promise<ViewLine[]> {
  const rows = await db.savedView.findMany({
    where: { AND: [visibleTo(actor), page ? { page } : {}] },
    orderBy: [{ page: 'asc' }, { name: 'asc' }, { id: 'asc' }],
  })
  const owners = await db.user.findMany({
    where: { id: { in: rows.map(({ ownerId }) => ownerId) } },
    select: { id: true, name: true },
  })
  const names = new Map(owners.map(({ id, name }) => [id, name]))
  return rows.map(({ id, page: of, name, search, shared, ownerId }) => ({
    id,
    page: of,
    name,
    search,
    shared,
    mine: ownerId === actor.userId,
    owner: names.get(ownerId) ?? '',
  }))
}
