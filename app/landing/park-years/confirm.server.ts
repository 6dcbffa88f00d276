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

/**
 * The same, held until the end of the transaction: of two who decide on it at once the second waits here, and reads
 * what the first has done. The park is held as well, whose figures of one period replace each other.
 */
async function heldFigure(actor: Actor, id: string, tx: Tx) {
  const { enclaveId } = actor
  const { park } = await ownFigure(actor, id, tx)
  await tx.$queryRaw`SELECT id FROM "Park" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${park.id}::uuid FOR UPDATE`
  await tx.$queryRaw`SELECT id FROM "ParkFigure" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid FOR UPDATE`
  return ownFigure(actor, id, tx)
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
    const { park, year, quarter, state, enteredById } = await heldFigure(actor, id, tx)
    if (state !== 'submitted') return refuse('not_waiting')
    if (enteredById === userId) return refuse('own_figures')
    await tx.parkFigure.updateMany({
      where: { enclaveId, parkId: park.id, year, quarter, state: 'confirmed' },
      data: { state: 'replaced' },
    })
    await tx.parkFigure.update({
      where: { enclaveId_id: { enclaveId, id }, state: 'submitted' },
      data: { state: 'confirmed', decidedById: userId, decidedAt: now },
    })
    const event = parkYearEvents.park_figures_confirmed({
      park: park.nameZh,
      parkEn: park.nameEn,
      year,
      quarter,
    })
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
    const { park, year, quarter, state, enteredById } = await heldFigure(actor, id, tx)
    if (state !== 'submitted') return refuse('not_waiting')
    if (enteredById === userId) return refuse('own_figures')
    await tx.parkFigure.update({
      where: { enclaveId_id: { enclaveId, id }, state: 'submitted' },
      data: { state: 'returned', decidedById: userId, decidedAt: now, reason },
    })
    const event = parkYearEvents.park_figures_returned({
      park: park.nameZh,
      parkEn: park.nameEn,
      year,
      quarter,
      reason,
    })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'park', id: park.id }, event }, now)
    return ok({ parkId: park.id })
  })
}
