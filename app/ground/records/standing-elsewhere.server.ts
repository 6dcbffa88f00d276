import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { dayOf } from '~/shared/days'
import { refuse } from '~/shared/outcome'
import { recordsVisibleTo } from '~/ground/firms/visible.server'

type Thing = { firmId: string; kind: string; kindId?: string; number: string }

/** Where the same number of the same kind stands already, said only as far as the reader may see that firm. */
export async function standingElsewhere(
  tx: Pick<Tx, 'firmRecord'>,
  actor: Actor,
  { firmId, kind, kindId, number }: Thing,
) {
  const { enclaveId } = actor
  const known = await tx.firmRecord.findFirst({
    where: { enclaveId, kind, kindId: kindId ?? null, number, withdrawnAt: null },
    select: { id: true, firmId: true, addedAt: true, firm: { select: { name: true } } },
  })
  if (!known) return null
  const day = dayOf(known.addedAt)
  if (known.firmId === firmId) return refuse('duplicate_own', { day })
  const seen = await tx.firmRecord.count({ where: { AND: [{ id: known.id }, recordsVisibleTo(actor)] } })
  return seen > 0 ? refuse('duplicate_known', { firm: known.firm.name, day }) : refuse('duplicate_elsewhere')
}
