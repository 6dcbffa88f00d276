import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
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
  return db.$queryRaw<ViewLine[]>`
    SELECT v.id, v.page, v.name, v.search, v.shared, v."ownerId" = ${actor.userId}::uuid AS mine, u.name AS owner
    FROM "SavedView" v JOIN "User" u ON u.id = v."ownerId"
    WHERE v."enclaveId" = ${actor.enclaveId}::uuid AND (v."ownerId" = ${actor.userId}::uuid OR v.shared)
      AND (${page ?? null}::text IS NULL OR v.page = ${page ?? null})
    ORDER BY v.page, v.name, v.id`
}
