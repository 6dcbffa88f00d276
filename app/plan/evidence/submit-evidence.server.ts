import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import { recordsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, dayOf, yearOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from '~/plan/counting/abilities'
import { chosenFrom } from './chosen'
import { kpiEvents } from './events'
import { recordEvidenceEvent } from './evidence-event.server'
import { evaluateRecords } from '~/plan/counting/evaluate-records.server'

/** not_counted carries every reason of the rule, joined by commas. */
export type SubmitRefusal = 'record_withdrawn' | 'no_indicator' | 'not_counted' | 'put_forward_already'
export type Submitted = { evidenceId: string; ref: string }

/**
 * Puts a live record forward for an indicator that counts its kind: the one that is named, or else the first that it does
 * not stand for yet. The rule decides whether it counts, for how much and
 * for which day; nobody types a figure.
 */
export async function submitEvidence(
  actor: Actor,
  choice: string,
  now: Date,
): Promise<Outcome<Submitted, SubmitRefusal>> {
  if (!can(actor.role, 'submit')) forbidden()
  return onConstraint(() => inTransaction((tx) => putForward(tx, actor, choice, now)), {
    one_live_evidence_per_record: () => refuse('put_forward_already'),
    one_live_evidence_per_achievement: () => refuse('put_forward_already'),
  })
}

/** The same inside a transaction that puts several forward. */
export async function putForward(
  tx: Tx,
  actor: Actor,
  choice: string,
  now: Date,
): Promise<Outcome<Submitted, SubmitRefusal>> {
  const { enclaveId } = actor
  const { recordId, code } = chosenFrom(choice) ?? notFound()
  const visible = { AND: [{ id: recordId }, recordsVisibleTo(actor)] }
  const { firmId } = (await tx.firmRecord.findFirst({ where: visible })) ?? notFound()
  // One firm at a time: two certificates of a firm prove one firm, which a key on the record cannot see.
  await tx.$queryRaw`SELECT id FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${firmId}::uuid
    FOR NO KEY UPDATE`
  const record = await tx.firmRecord.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: recordId } },
  })
  if (record.withdrawnAt) return refuse('record_withdrawn')
  const all = await evaluateRecords(tx, enclaveId, { id: recordId }, dayOf(now))
  const live = await tx.evidence.findMany({
    where: { enclaveId, recordId, state: { not: 'withdrawn' } },
    select: { ref: true, indicatorId: true },
  })
  const standsFor = ({ id }: { id: string }) => live.find(({ indicatorId }) => indicatorId === id)
  const judged = code
    ? all.find(({ indicator }) => indicator.code === code)
    : (all.find(({ indicator }) => !standsFor(indicator)) ?? all[0])
  if (!judged) return refuse('no_indicator')
  const { ruling, indicator } = judged
  const standing = standsFor(indicator)
  if (standing) return refuse('put_forward_already', { ref: standing.ref })
  if (!ruling.counts) return refuse('not_counted', { reasons: ruling.reasons.join(',') })

  const id = newId()
  const ref = await nextRef(tx, enclaveId, 'KE', yearOf(dayOf(now)))
  const { value, countedOn } = ruling
  const prolongsId = ruling.prolongs ? await rowOfFirm(tx, enclaveId, firmId, indicator.id) : null
  await tx.evidence.create({
    data: {
      enclaveId,
      id,
      ref,
      indicatorId: indicator.id,
      firmId,
      recordId,
      achievementId: record.furtherProofOf,
      state: 'submitted',
      value,
      countedOn: dateOfDay(countedOn),
      prolongsId,
      submittedById: actor.userId,
      submittedAt: now,
    },
  })
  const payload = {
    ref,
    indicator: indicator.code,
    value,
    countedOn,
    ...(prolongsId ? { prolongs: prolongsId } : {}),
  }
  await recordEvidenceEvent(tx, actor, { id, firmId }, kpiEvents['evidence.submitted'](payload), now)
  return ok({ evidenceId: id, ref })
}

/** The approved row of a firm that a further certificate keeps alive. */
async function rowOfFirm(tx: Tx, enclaveId: string, firmId: string, indicatorId: string): Promise<string> {
  const row = await tx.evidence.findFirstOrThrow({
    where: { enclaveId, firmId, indicatorId, state: 'approved', prolongsId: null },
    select: { id: true },
  })
  return row.id
}
