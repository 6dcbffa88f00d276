import type { Actor } from '~/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { take } from '~/shared/steps'
import { can } from './abilities'
import { recordEvidenceEvent } from './evidence-event.server'
import { countInMonth } from './indicator-month.part.server'
import { judge } from './judge.server'
import { STEPS, type EvidenceState } from './lifecycle'
import { visibleTo } from './visible.server'

export type ApproveRefusal =
  'wrong_state' | 'wrong_role' | 'record_withdrawn' | 'not_counted' | 'changed_meanwhile'

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
  return inTransaction((tx) => approve(tx, actor, evidenceId, now))
}

/** Approves several rows, each for itself: one that no longer counts holds no other back. */
export async function approveMany(actor: Actor, evidenceIds: readonly string[], now: Date) {
  const approved: string[] = []
  const refused: { evidenceId: string; reason: ApproveRefusal; detail?: Record<string, string | number> }[] =
    []
  for (const evidenceId of new Set(evidenceIds)) {
    const outcome = await approveEvidence(actor, evidenceId, now)
    if (outcome.ok) approved.push(evidenceId)
    else refused.push({ evidenceId, reason: outcome.reason, detail: outcome.detail })
  }
  return { approved, refused }
}

async function approve(
  tx: Tx,
  actor: Actor,
  evidenceId: string,
  now: Date,
): Promise<Outcome<{ evidenceId: string }, ApproveRefusal>> {
  const { enclaveId } = actor
  const before =
    (await tx.evidence.findFirst({ where: { AND: [{ id: evidenceId }, visibleTo(actor)] } })) ?? notFound()
  // Locked, so that a withdrawal of the record at the same time is seen or waits.
  await tx.$queryRaw`SELECT id FROM "FirmRecord" WHERE "enclaveId" = ${enclaveId}::uuid
    AND id = ${before.recordId}::uuid FOR SHARE`
  const next = take(STEPS, 'approve', before.state as EvidenceState, actor.role)
  if (!next.ok) return next
  const [judged] = await judge(tx, enclaveId, { id: before.recordId }, dayOf(now), [evidenceId])
  if (!judged) return refuse('record_withdrawn')
  const { ruling, indicator } = judged
  if (!ruling.counts) return refuse('not_counted', { reasons: ruling.reasons.join(',') })

  const { value } = ruling
  const countedOn = dateOfDay(ruling.countedOn)
  // The state is in the WHERE so that of two who approve at once, one does.
  const { count } = await tx.evidence.updateMany({
    where: { enclaveId, id: evidenceId, state: before.state },
    data: { state: next.value, value, countedOn, decidedById: actor.userId, decidedAt: now, reason: null },
  })
  if (count === 0) return refuse('changed_meanwhile')
  await countInMonth(tx, { enclaveId, indicatorId: before.indicatorId, countedOn, value }, 1)
  const payload = { indicator: indicator.code, value, countedOn: ruling.countedOn }
  await recordEvidenceEvent(tx, actor, 'approved', before, payload, now)
  return ok({ evidenceId })
}
