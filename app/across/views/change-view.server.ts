import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'

/** Shares a view with the team, or ends that. */
export async function shareView(actor: Actor, id: string | undefined, shared: boolean): Promise<void> {
  const view = await own(actor, id)
  await db.savedView.updateMany({ where: { enclaveId: actor.enclaveId, id: view.id }, data: { shared } })
}

export async function removeView(actor: Actor, id: string | undefined): Promise<void> {
  const view = await own(actor, id)
  await db.savedView.deleteMany({ where: { enclaveId: actor.enclaveId, id: view.id } })
}

/** A view belongs to whoever made it; the others use it. */
async function own(actor: Actor, id: string | undefined) {
  if (!isId(id)) notFound()
  const mine = { enclaveId: actor.enclaveId, id, ownerId: actor.userId }
  return (await db.savedView.findFirst({ where: mine })) ?? notFound()
}
