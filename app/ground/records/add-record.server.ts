import { recordEvent } from '~/ground/audit/record.server'
import { attachFile } from '~/ground/files/attach.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from '~/ground/firms/abilities'
import type { RecordInput } from './add-record.form'
import { firmEvents } from '~/ground/firms/events'
import { fitToFirm, type Fitted, type MisfitRefusal } from './fits-the-firm.part.server'
import { recordFacts, type RecordFacts } from './new-record.server'
import { visibleTo } from '~/ground/firms/visible.server'
import { standingElsewhere } from './standing-elsewhere.server'

export type NewRecordRefusal =
  | 'in_the_future'
  | 'unknown_file'
  | 'duplicate_own' // on record with this firm already
  | 'duplicate_known' // with another firm the reader may see
  | 'duplicate_elsewhere' // with a firm the reader may not see
export type RecordRefusal = NewRecordRefusal | MisfitRefusal

/**
 * Puts a proven fact on a firm's record. The same certificate, patent, person or contract stands once: a second
 * one is refused, and says where the first stands as far as the reader may know.
 */
export async function addRecord(
  actor: Actor,
  firmId: string,
  input: RecordInput,
  now: Date,
): Promise<Outcome<{ recordId: string }, RecordRefusal>> {
  if (!can(actor.role, 'add_record')) forbidden()
  const facts = recordFacts(input)
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'add_record' }
  const work = () =>
    inTransaction((tx) => once(tx, by, now, () => writeRecord(tx, actor, { firmId, input, facts }, now)))
  return await onConstraint(work, {
    one_live_record_per_number: async () =>
      (await standingElsewhere(db, actor, { firmId, kind: input.kind, number: facts.number })) ??
      refuse('duplicate_elsewhere'),
  })
}

export type FactsOfFirm = { firmId: string; input: RecordInput; facts: RecordFacts }

/** Whether a record can stand with a firm, and how it would; nothing is written. 404 for a firm of others. */
export async function judgeRecord(
  tx: Tx,
  actor: Actor,
  { firmId, input, facts }: FactsOfFirm,
  now: Date,
): Promise<Outcome<Fitted, RecordRefusal>> {
  const { enclaveId } = actor
  const { kind, happenedOn } = input
  if (!(await tx.firm.findFirst({ where: { AND: [{ id: firmId }, visibleTo(actor)] } }))) notFound()
  for (const day of [happenedOn, facts.endedOn])
    if (day && day > dayOf(now)) return refuse('in_the_future', { day })
  const fitted = await fitToFirm(tx, { enclaveId, firmId }, input, facts)
  if (!fitted.ok) return fitted
  return (await standingElsewhere(tx, actor, { firmId, kind, number: fitted.value.number })) ?? fitted
}

/** The same, written inside a transaction of others, with its paper and its line in the log. */
export async function writeRecord(
  tx: Tx,
  actor: Actor,
  { firmId, input, facts }: FactsOfFirm,
  now: Date,
): Promise<Outcome<{ recordId: string }, RecordRefusal>> {
  const { enclaveId } = actor
  const { kind, happenedOn } = input
  const fitted = await judgeRecord(tx, actor, { firmId, input, facts }, now)
  if (!fitted.ok) return fitted
  const id = newId()
  // Only the word that nothing happened comes without a paper.
  const attached = input.file ? await attachFile(tx, actor, input.file, { type: 'record', id }) : null
  if (attached && !attached.ok) return attached
  const { validUntil, endedOn, ...rest } = fitted.value
  await tx.firmRecord.create({
    data: {
      enclaveId,
      id,
      firmId,
      kind,
      ...rest,
      happenedOn: dateOfDay(happenedOn),
      validUntil: validUntil ? dateOfDay(validUntil) : null,
      endedOn: endedOn ? dateOfDay(endedOn) : null,
      fileId: attached?.value.fileId ?? null,
      addedById: actor.userId,
      addedAt: now,
    },
  })
  const subject = { type: 'record', id }
  const payload = {
    record: kind,
    title: fitted.value.title,
    number: kind === 'talent' || kind === 'listing' ? null : facts.number,
    happenedOn,
  }
  await recordEvent(tx, { enclaveId, actor, subject, firmId, event: firmEvents.record_added(payload) }, now)
  return ok({ recordId: id })
}
