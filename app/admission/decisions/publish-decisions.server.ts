import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { DecisionForm } from './decide.form'
import { mayDecide, writePublished } from './decision.part.server'
import { loadForStaff } from '~/admission/applications/staff.server'

export type PublishRefusal = 'wrong_role' | 'none_chosen'
type Published = { published: string[]; late: string[] }

/**
 * Makes chosen decisions known, each in a transaction of its own. One that is published already, or whose file
 * has moved on, is passed over: doing it again, or two people at once, sends no letter twice.
 */
export async function publishDecisions(
  actor: Actor,
  decisionIds: readonly string[],
  now: Date,
): Promise<Outcome<Published, PublishRefusal>> {
  if (actor.role !== 'director') return refuse('wrong_role')
  const chosen = [...new Set(decisionIds)].filter(isId)
  if (chosen.length === 0) return refuse('none_chosen')
  const result: Published = { published: [], late: [] }
  for (const id of chosen) {
    const done = await publishOne(actor, id, now)
    if (done) result.published.push(id)
    else result.late.push(id)
  }
  return ok(result)
}

async function publishOne(actor: Actor, id: string, now: Date): Promise<boolean> {
  return inTransaction(async (tx) => {
    // Locked first: of two who publish it at once, the second finds it published.
    const [found] = await tx.$queryRaw<{ applicationId: string }[]>`
      SELECT "applicationId" FROM "Decision"
      WHERE "enclaveId" = ${actor.enclaveId}::uuid AND id = ${id}::uuid AND "publishedAt" IS NULL FOR UPDATE`
    if (!found) return false
    const pending = await tx.decision.findUniqueOrThrow({
      where: { enclaveId_id: { enclaveId: actor.enclaveId, id } },
    })
    const before = await loadForStaff(tx, actor, found.applicationId)
    const input = DecisionForm.safeParse({ ...pending, rank: pending.rank ?? undefined })
    // What spoke for it may have changed since: a verdict, an expert's review.
    if (!input.success || !(await mayDecide(tx, input.data, before, actor)).ok) return false
    return writePublished(tx, actor, before, pending, now)
  })
}
