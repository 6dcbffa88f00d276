import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { take } from '~/shared/steps'
import { can } from '~/plan/counting/abilities'
import { asideOf } from '~/plan/counting/aside.server'
import { kpiEvents } from './events'
import { recordEvidenceEvent } from './evidence-event.server'
import { evaluateRecords, whyUnjudged } from '~/plan/counting/evaluate-records.server'
import { STEPS, type EvidenceState } from './lifecycle'
import { visibleTo } from '~/plan/counting/visible.server'

export type ResubmitRefusal =
  'wrong_state' | 'wrong_role' | 'record_withdrawn' | 'counts_no_more' | 'not_counted' | 'changed_meanwhile'

/** Sends a returned row to the bureau again, held against the rule anew. */
export async function resubmitEvidence(
  actor: Actor,
  evidenceId: string,
  now: Date,
): Promise<Outcome<{ evidenceId: string }, ResubmitRefusal>> {
  if (!can(actor.role, 'resubmit')) forbidden()
  return inTransaction(async (tx) => {
    const { enclaveId } = actor
    const before =
      (await tx.evidence.findFirst({ where: { AND: [{ id: evidenceId }, visibleTo(actor)] } })) ?? notFound()
    const next = take(STEPS, 'resubmit', before.state as EvidenceState, actor.role)
    if (!next.ok) return next
    const [judged] = await evaluateRecords(tx, enclaveId, { id: before.recordId }, dayOf(now), {
      own: await asideOf(tx, before),
      indicatorId: before.indicatorId,
    })
    if (!judged) return refuse(await whyUnjudged(tx, before))
    const { ruling } = judged
    if (!ruling.counts) return refuse('not_counted', { reasons: ruling.reasons.join(',') })

    if (ruling.prolongs !== (before.prolongsId !== null)) return refuse('changed_meanwhile')

    const { value, countedOn } = ruling
    const { count } = await tx.evidence.updateMany({
      where: { enclaveId, id: evidenceId, state: before.state },
      data: {
        state: next.value,
        value,
        countedOn: dateOfDay(countedOn),
        submittedById: actor.userId,
        submittedAt: now,
        decidedById: null,
        decidedAt: null,
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const event = kpiEvents['evidence.resubmitted']({ ref: before.ref, value, countedOn })
    await recordEvidenceEvent(tx, actor, before, event, now)
    return ok({ evidenceId })
  })
}
