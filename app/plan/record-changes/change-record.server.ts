import { recordEvent } from '~/ground/audit/record.server'
import type { NotCounted } from '~/plan/counting-rules/countable'
import { withdrawIfNotCounted } from '~/plan/evidence/withdraw-for-record.part.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { addDays, dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from '~/ground/firms/abilities'
import type { Ownership, RecordEnding } from './change-record.form'
import { firmEvents } from '~/ground/firms/events'
import { ENDING_KINDS, endingOf, type RecordKind } from '~/ground/records/records'
import { namesOfKind, WITH_KIND } from '~/ground/record-kinds/kinds.server'
import { detailFromJson } from '~/ground/records/firm-json'
import { recordsVisibleTo } from '~/ground/firms/visible.server'

export type EndingRefusal =
  'already_withdrawn' | 'already_ended' | 'in_the_future' | 'ended_before_it_began' | 'ending_reason_missing'
export type OwnershipRefusal = 'already_withdrawn'

/** What no longer counts once a record of a kind has ended; a patent that lapsed was granted all the same. */
const UNDONE_BY_ENDING: Partial<Record<RecordKind, NotCounted>> = {
  contract: 'contract_not_registered',
  talent: 'worked_too_short',
}

/**
 * Writes down that somebody left, a registration was cancelled, a patent lapsed or a certificate was revoked. The
 * record stays with its day and reason; evidence that it undoes is withdrawn, and what stays counted says so.
 */
export async function endRecord(
  actor: Actor,
  recordId: string,
  { endedOn, reason }: RecordEnding,
  now: Date,
): Promise<Outcome<{ firmId: string; evidence: number }, EndingRefusal>> {
  if (!can(actor.role, 'add_record')) forbidden()
  return inTransaction(async (tx) => {
    const record = await ownRecord(tx, actor, recordId)
    const { enclaveId, firmId, title, happenedOn, validUntil } = record
    const kind = ENDING_KINDS.find((one) => one === record.kind) ?? notFound()
    if (record.withdrawnAt) return refuse('already_withdrawn')
    if (record.endedOn) return refuse('already_ended')
    if (endedOn > dayOf(now)) return refuse('in_the_future', { day: endedOn })
    if (endedOn < dayFromDate(happenedOn)) return refuse('ended_before_it_began')
    if (kind !== 'talent' && !reason) return refuse('ending_reason_missing')
    // A certificate that was revoked is no longer in force on that day, wherever its last day is asked for.
    const last = dateOfDay(addDays(endedOn, -1))
    const cut = validUntil && last < validUntil ? { validUntil: last } : {}
    const { count } = await tx.firmRecord.updateMany({
      where: { enclaveId, id: recordId, endedOn: null, withdrawnAt: null },
      data: { endedOn: dateOfDay(endedOn), endReason: reason ?? null, ...cut },
    })
    if (count === 0) return refuse('already_ended')
    const because = UNDONE_BY_ENDING[kind]
    const why = ENDED[endingOf(kind)](endedOn, reason ?? '')
    const falls = { enclaveId, recordId, reason: why, actor }
    const rows = await withdrawIfNotCounted(tx, falls, because ?? null, now)
    const payload = {
      record: kind,
      ...namesOfKind(record),
      title,
      endedOn,
      reason: reason ?? '',
      evidence: rows,
    }
    const subject = { type: 'record', id: recordId }
    await recordEvent(tx, { enclaveId, actor, subject, firmId, event: firmEvents.record_ended(payload) }, now)
    return ok({ firmId, evidence: rows })
  })
}

/** The reason that stands with withdrawn evidence, in the language of the record. */
const ENDED = {
  talent: (day: string, reason: string) => `${day} 离开，工作不满 6 个月${reason ? `：${reason}` : ''}`,
  contract: (day: string, reason: string) => `合同登记已于 ${day} 撤销：${reason}`,
  patent: (day: string, reason: string) => `专利已于 ${day} 失效：${reason}`,
  certificate: (day: string, reason: string) => `已于 ${day} 取消：${reason}`,
  own: (day: string, reason: string) => `已于 ${day} 终止：${reason}`,
}

/** Answers who owns a patent. A row that counted for a first owner falls when the firm turns out not to be it. */
export async function answerOwnership(
  actor: Actor,
  recordId: string,
  { ownership, ownerOrder }: Ownership,
  now: Date,
): Promise<Outcome<{ firmId: string; evidence: number }, OwnershipRefusal>> {
  if (!can(actor.role, 'add_record')) forbidden()
  return inTransaction(async (tx) => {
    const record = await ownRecord(tx, actor, recordId)
    if (record.kind !== 'patent') notFound()
    const { enclaveId, firmId, title } = record
    const { patentKind } = detailFromJson('patent', record.detail)
    const order = ownership === 'joint' && ownerOrder ? { ownerOrder } : {}
    const detail = { ...(patentKind ? { patentKind } : {}), ownership, ...order }
    const { count } = await tx.firmRecord.updateMany({
      where: { enclaveId, id: recordId, withdrawnAt: null },
      data: { detail },
    })
    if (count === 0) return refuse('already_withdrawn')
    const why = '本企业不是第一权利人'
    const falls = { enclaveId, recordId, reason: why, actor }
    const rows = ownership === 'unknown' ? 0 : await withdrawIfNotCounted(tx, falls, 'not_first_owner', now)
    const payload = { record: 'patent', title, ownership, ...order, evidence: rows }
    const subject = { type: 'record', id: recordId }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, firmId, event: firmEvents.record_owner_said(payload) },
      now,
    )
    return ok({ firmId, evidence: rows })
  })
}

async function ownRecord(tx: Tx, actor: Actor, id: string) {
  const where = { AND: [{ id }, recordsVisibleTo(actor)] }
  return (await tx.firmRecord.findFirst({ where, include: WITH_KIND })) ?? notFound()
}
