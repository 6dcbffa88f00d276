import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayPark } from '~/landing/parks/abilities'
import { parksVisibleTo } from '~/landing/parks/visible.server'
import { parkYearEvents } from './events'

export type ConfirmRefusal = 'not_waiting' | 'own_figures'

/** One set of figures, of a park that is the actor's to see; 404 otherwise. */
export async function ownFigure(actor: Actor, id: string | undefined, client: Pick<Tx, 'parkFigure'> = db) {
  const row = isId(id)
    ? await client.parkFigure.findFirst({
        where: { id, enclaveId: actor.enclaveId, park: parksVisibleTo(actor) },
        include: { park: { select: { id: true, nameZh: true, nameEn: true } } },
      })
    : null
  return row ?? notFound()
}

/** The second pair of eyes: figures count once somebody else has confirmed them; those before are replaced. */
export async function confirmFigures(
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<{ parkId: string }, ConfirmRefusal>> {
  if (!mayPark(actor.role, 'confirm')) forbidden()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx): Promise<Outcome<{ parkId: string }, ConfirmRefusal>> => {
    const { park } = await ownFigure(actor, id, tx)
    // Of two who confirm figures of one period at once, the second waits here, and reads what the first has done.
    await tx.$queryRaw`SELECT id FROM "Park" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${park.id}::uuid FOR UPDATE`
    const { year, quarter, state, enteredById } = await ownFigure(actor, id, tx)
    if (state !== 'submitted') return refuse('not_waiting')
    if (enteredById === userId) return refuse('own_figures')
    await tx.parkFigure.updateMany({
      where: { enclaveId, parkId: park.id, year, quarter, state: 'confirmed' },
      data: { state: 'replaced' },
    })
    const { count } = await tx.parkFigure.updateMany({
      where: { enclaveId, id, state: 'submitted' },
      data: { state: 'confirmed', decidedById: userId, decidedAt: now },
    })
    if (count === 0) return refuse('not_waiting')
    const event = parkYearEvents.park_figures_confirmed({ park: park.nameZh, year, quarter })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'park', id: park.id }, event }, now)
    return ok({ parkId: park.id })
  })
}

/** Figures go back to the park with what is wrong with them. */
export async function returnFigures(
  actor: Actor,
  id: string,
  reason: string,
  now: Date,
): Promise<Outcome<{ parkId: string }, ConfirmRefusal>> {
  if (!mayPark(actor.role, 'confirm')) forbidden()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx): Promise<Outcome<{ parkId: string }, ConfirmRefusal>> => {
    const { park, year, quarter, enteredById } = await ownFigure(actor, id, tx)
    if (enteredById === userId) return refuse('own_figures')
    const { count } = await tx.parkFigure.updateMany({
      where: { enclaveId, id, state: 'submitted' },
      data: { state: 'returned', decidedById: userId, decidedAt: now, reason },
    })
    if (count === 0) return refuse('not_waiting')
    const event = parkYearEvents.park_figures_returned({ park: park.nameZh, year, quarter, reason })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'park', id: park.id }, event }, now)
    return ok({ parkId: park.id })
  })
}
