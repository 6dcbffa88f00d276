import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { holdChain } from '~/ground/audit/record.server'
import { forbidden, notFound } from '~/platform/http.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { take } from '~/shared/steps'
import { can } from '~/plan/counting/abilities'
import { asideOf } from '~/plan/counting/aside.server'
import { allOrNothing, type Batch } from './batch.server'
import { kpiEvents } from './events'
import { recordEvidenceEvent } from './evidence-event.server'
import { countInMonth } from '~/plan/monthly-sums/indicator-month.part.server'
import { evaluateRecords, whyUnjudged } from '~/plan/counting/evaluate-records.server'
import { STEPS, type EvidenceState } from './lifecycle'
import { isOwn } from './own-evidence.server'
import { sampleOf } from './sample'
import { visibleTo } from '~/plan/counting/visible.server'

export type ApproveRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'own_evidence'
  | 'record_withdrawn'
  | 'counts_no_more'
  | 'not_counted'
  | 'changed_meanwhile'
  | 'sample_not_checked'

/**
 * Approves a row: from here on it is part of the figure. The rule is asked again, because certificates run out
 * and landings stop while a row waits.
 */
export async function approveEvidence(
  actor: Actor,
  evidenceId: string,
  now: Date,
): Promise<Outcome<{ evidenceId: string }, ApproveRefusal>> {
  if (!can(actor.role, 'approve')) forbidden()
  return onConstraint(() => inTransaction((tx) => approve(tx, actor, evidenceId, now)), {
    nobody_decides_their_own_evidence: () => refuse('own_evidence'),
  })
}

/**
 * Approves several rows together: all of them, or none when one no longer counts, or when one of the sample was not
 * compared with its proof. Batches of an enclave go one after the other: two that overlap would else hold a row each
 * and wait for the other's.
 */
export async function approveMany(
  actor: Actor,
  evidenceIds: readonly string[],
  now: Date,
  checked: readonly string[] = [],
): Promise<Batch<{ evidenceId: string }, ApproveRefusal>> {
  if (!can(actor.role, 'approve')) forbidden()
  const sample = sampleOf(evidenceIds, dayOf(now))
  const open = sample.filter((id) => !checked.includes(id))
  if (open.length > 0) {
    const reason = 'sample_not_checked'
    return { done: [], lines: open.map((id) => ({ id, ok: false, reason })) }
  }
  let movedOn = new Set<string>()
  return allOrNothing(
    evidenceIds,
    async (tx, id) => {
      // One that has moved on stands in the way of all, so the rule is not asked of the others.
      if (movedOn.size > 0) return movedOn.has(id) ? refuse('wrong_state') : ok({ evidenceId: id })
      return approve(tx, actor, id, now, sample.includes(id))
    },
    async (tx) => {
      await holdChain(tx, actor.enclaveId)
      const where = { id: { in: [...evidenceIds] }, state: { not: 'submitted' } }
      const rows = await tx.evidence.findMany({
        where: { AND: [visibleTo(actor), where] },
        select: { id: true },
      })
      movedOn = new Set(rows.map(({ id }) => id))
    },
  )
}

async function approve(
  tx: Tx,
  actor: Actor,
  evidenceId: string,
  now: Date,
  inSample = false,
): Promise<Outcome<{ evidenceId: string }, ApproveRefusal>> {
  const { enclaveId } = actor
  const before =
    (await tx.evidence.findFirst({ where: { AND: [{ id: evidenceId }, visibleTo(actor)] } })) ?? notFound()
  // Locked, so that a withdrawal of the record at the same time is seen or waits.
  await tx.$queryRaw`SELECT id FROM "FirmRecord" WHERE "enclaveId" = ${enclaveId}::uuid
    AND id = ${before.recordId}::uuid FOR SHARE`
  const next = take(STEPS, 'approve', before.state as EvidenceState, actor.role)
  if (!next.ok) return next
  if (await isOwn(tx, actor, before)) return refuse('own_evidence')
  const [judged] = await evaluateRecords(tx, enclaveId, { id: before.recordId }, dayOf(now), {
    own: await asideOf(tx, before),
    indicatorId: before.indicatorId,
  })
  if (!judged) return refuse(await whyUnjudged(tx, before))
  const { ruling, indicator } = judged
  if (!ruling.counts) return refuse('not_counted', { reasons: ruling.reasons.join(',') })

  // A certificate that was to keep a row alive proves nothing by itself once that row is gone.
  if (ruling.prolongs !== (before.prolongsId !== null)) return refuse('changed_meanwhile')
  const { value } = ruling
  const countedOn = dateOfDay(ruling.countedOn)
  // The state is in the WHERE so that of two who approve at once, one does.
  const { count } = await tx.evidence.updateMany({
    where: { enclaveId, id: evidenceId, state: before.state, submittedAt: before.submittedAt },
    data: { state: next.value, value, countedOn, decidedById: actor.userId, decidedAt: now, reason: null },
  })
  if (count === 0) return refuse('changed_meanwhile')
  if (!ruling.prolongs) {
    await countInMonth(tx, { enclaveId, indicatorId: before.indicatorId, countedOn, value }, 1)
  }
  const payload = {
    ref: before.ref,
    indicator: indicator.code,
    value,
    countedOn: ruling.countedOn,
    ...(ruling.prolongs ? { prolongs: before.prolongsId } : {}),
    ...(inSample ? { sample: true } : {}),
  }
  await recordEvidenceEvent(tx, actor, before, kpiEvents['evidence.approved'](payload), now)
  return ok({ evidenceId })
}
