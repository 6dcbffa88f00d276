import { openIntake, takesApplications } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Choices } from './check-row'
import { visibleTo } from './queries.server'

/** Somebody says yes to an import: from now on its rows are taken in, here or by the work in the background. */
export async function confirmBatch(
  actor: Actor,
  id: string | undefined,
  { take, invite }: Choices,
  now: Date,
): Promise<Outcome<{ batchId: string }, 'no_open_intake' | 'confirmed'>> {
  if (!isId(id)) notFound()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx) => {
    const batch =
      (await tx.importBatch.findFirst({ where: { AND: [{ id }, visibleTo(actor)] } })) ?? notFound()
    const intake = await openIntake(enclaveId, dayOf(now), tx)
    const open = intake?.id === batch.intakeId && takesApplications(intake, dayOf(now), now)
    if (!open && !batch.startedAt) return refuse('no_open_intake')
    const { count } = await tx.importBatch.updateMany({
      where: { enclaveId, id, startedAt: null },
      data: { startedAt: now, startedById: userId, take: [...take], invite: [...invite] },
    })
    return count === 0 ? refuse('confirmed') : ok({ batchId: id })
  })
}
