import { placesTaken } from '~/admission/waitlist/places.server'
import { promoteFile } from '~/admission/decisions/promote.part.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { placesFree } from '~/admission/waitlist/order'
import { lockedOrder, writeOrder } from '~/admission/waitlist/order.part.server'
import type { Promotion } from '~/admission/waitlist/waitlist.form'

export type PromoteRefusal =
  'wrong_role' | 'no_place' | 'not_first' | 'criteria_unmet' | 'phase_bars' | 'changed_meanwhile'

/** A place has come free: the first on the list takes it, everybody behind moves up by one. */
export async function promoteFirst(
  actor: Actor,
  intakeId: string,
  { applicationId }: Promotion,
  now: Date,
): Promise<Outcome<{ applicationId: string }, PromoteRefusal>> {
  if (actor.role !== 'director') return refuse('wrong_role')
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const intake =
      (await tx.intake.findFirst({ where: { enclaveId, id: intakeId }, select: { quotaFirms: true } })) ??
      notFound()
    // The intake is locked from here on: of two who fill one place, the second finds it taken.
    const order = await lockedOrder(tx, { enclaveId, intakeId })
    if (order[0] !== applicationId) return refuse('not_first')
    const free = placesFree(intake.quotaFirms, await placesTaken(tx, enclaveId, intakeId))
    if (free === 0) return refuse('no_place')
    const promoted = await promoteFile(tx, actor, applicationId, now)
    if (!promoted.ok) return promoted
    await writeOrder(tx, enclaveId, order.slice(1))
    return ok({ applicationId })
  })
}
