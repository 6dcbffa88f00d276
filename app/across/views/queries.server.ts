import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
import type { ViewPage } from './pages'

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
  const [row] = await askTogether<{ views: ViewLine[] }>(Prisma.sql`SELECT ${VIEWS(actor, page)} AS views`)
  return row?.views ?? []
}

/** The same as a value of a statement that asks more. */
export const VIEWS = (actor: Actor, page?: ViewPage) => Prisma.sql`COALESCE((
  SELECT json_agg(json_build_object('id', v.id, 'page', v.page, 'name', v.name, 'search', v.search, 'shared', v.shared,
    'mine', v."ownerId" = ${actor.userId}::uuid, 'owner', u.name) ORDER BY v.page, v.name, v.id)
  FROM "SavedView" v JOIN "User" u ON u.id = v."ownerId"
  WHERE v."enclaveId" = ${actor.enclaveId}::uuid AND (v."ownerId" = ${actor.userId}::uuid OR v.shared)
    ${page ? Prisma.sql`AND v.page = ${page}` : Prisma.empty}), '[]')`
