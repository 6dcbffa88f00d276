import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import type { Day } from '~/shared/days'
import { tiedOnPage } from './conflicts.server'
import { panelOf } from './queries.server'

/** One item of a meeting, and who of its members is known to have a conflict with its firm. */
export async function itemOn(
  actor: Actor,
  panelId: string | undefined,
  applicationId: string | undefined,
  today: Day,
) {
  const panel = await panelOf(actor, panelId)
  if (!isId(applicationId)) notFound()
  const item = panel.items.find((one) => one.applicationId === applicationId) ?? notFound()
  const { enclaveId } = actor
  const file = await db.application.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: applicationId } },
    select: { id: true, firmId: true, createdById: true },
  })
  const people = panel.members.filter(({ present }) => present).map(({ userId }) => userId)
  const tied = await tiedOnPage({ enclaveId, people, file }, today)
  return { panel, item, tied: [...tied].map(([userId, why]) => ({ userId, why })) }
}
