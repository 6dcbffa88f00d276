import type { Actor } from '~/people/actor'
import { inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { isClosed } from './lifecycle'
import { loadForStaff, note } from './staff.server'

export type OfficerRefusal = 'closed' | 'theirs_already' | 'not_an_officer' | 'changed_meanwhile'
type Handing = { to: string | null; from?: string | null }

/** Puts somebody in charge of an application, or nobody; `from` says who was in charge when it was asked for. */
export async function assignOfficer(
  actor: Actor,
  id: string,
  { to, from }: Handing,
  now: Date,
): Promise<Outcome<{ ref: string; before: string | null }, OfficerRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadForStaff(tx, actor, id)
    const { enclaveId, officerId } = before
    if (isClosed(before)) return refuse('closed')
    if (from !== undefined && officerId !== from) return refuse('changed_meanwhile')
    if (officerId === to) return refuse('theirs_already')
    const role = { in: ['officer', 'director'] }
    const member =
      to && (await tx.membership.findFirst({ where: { enclaveId, userId: to, role, endedAt: null } }))
    if (to && !member) return refuse('not_an_officer')
    const { count } = await tx.application.updateMany({
      where: { enclaveId, id, officerId, state: before.state },
      data: { officerId: to },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const name = to ? (await tx.user.findUniqueOrThrow({ where: { id: to } })).name : ''
    await note(
      tx,
      actor,
      before,
      'application_officer_set',
      { officer: name, officerId: to, from: officerId },
      now,
    )
    return ok({ ref: before.ref, before: officerId })
  })
}
