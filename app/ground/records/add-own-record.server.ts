import { recordEvent } from '~/ground/audit/record.server'
import { attachFile } from '~/ground/files/attach.server'
import { can } from '~/ground/firms/abilities'
import { firmEvents } from '~/ground/firms/events'
import { visibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { kindCalled } from '~/ground/record-kinds/kinds.server'
import type { OwnKind } from '~/ground/record-kinds/shape'
import type { OwnRecordInput } from '~/ground/record-kinds/own-record.form'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { NewRecordRefusal } from './add-record.server'
import { standingElsewhere } from './standing-elsewhere.server'

export type OwnRecordRefusal = NewRecordRefusal | 'kind_changed' | 'kind_retired'

/**
 * Puts a record of a kind that the enclave defined on a firm's record. A number stands once in its kind; what was typed
 * while somebody changed or retired the kind is refused, so that nobody is asked one thing and kept to another.
 */
export async function addOwnRecord(
  actor: Actor,
  firmId: string,
  code: string,
  input: OwnRecordInput,
  now: Date,
): Promise<Outcome<{ recordId: string }, OwnRecordRefusal>> {
  if (!can(actor.role, 'add_record')) forbidden()
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'add_own_record' }
  const work = () =>
    inTransaction((tx) => once(tx, by, now, () => writeOwnRecord(tx, actor, { firmId, code, input }, now)))
  return onConstraint(work, {
    one_live_record_per_number: async () =>
      (await standingElsewhere(db, actor, thingOf(firmId, input))) ?? refuse('duplicate_elsewhere'),
  })
}

const thingOf = (firmId: string, { kindId, number }: OwnRecordInput) => ({
  firmId,
  kind: 'own',
  kindId,
  number: number ?? '',
})

/** A record of a kind, called by its code, with the firm it is of. */
export type OwnOfFirm = { firmId: string; code: string; input: OwnRecordInput }

/** Whether a record can stand with a firm; nothing is written. 404 for a firm of others. */
export async function judgeOwnRecord(
  tx: Tx,
  actor: Actor,
  { firmId, code, input }: OwnOfFirm,
  now: Date,
): Promise<Outcome<OwnKind, OwnRecordRefusal>> {
  const { enclaveId } = actor
  const { happenedOn } = input
  if (!(await tx.firm.findFirst({ where: { AND: [{ id: firmId }, visibleTo(actor)] } }))) notFound()
  // Until this is written nobody retires the kind or gives it another version.
  await tx.$queryRaw`SELECT id FROM "OwnKind" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${input.kindId}::uuid
    FOR SHARE`
  const kind = await kindCalled(enclaveId, code, dayOf(now), tx)
  if (!kind || kind.id !== input.kindId) return refuse('kind_retired')
  if (kind.version !== input.version) return refuse('kind_changed')
  if (happenedOn > dayOf(now)) return refuse('in_the_future', { day: happenedOn })
  const duplicate = input.number === null ? null : await standingElsewhere(tx, actor, thingOf(firmId, input))
  return duplicate ?? ok(kind)
}

/** The same, written inside a transaction of others, with its paper and its line in the log. */
export async function writeOwnRecord(
  tx: Tx,
  actor: Actor,
  one: OwnOfFirm,
  now: Date,
): Promise<Outcome<{ recordId: string }, OwnRecordRefusal>> {
  const judged = await judgeOwnRecord(tx, actor, one, now)
  if (!judged.ok) return judged
  const [kind, { enclaveId }, { firmId, input }] = [judged.value, actor, one]
  const { happenedOn, validUntil, values, title } = input
  const id = newId()
  const attached = input.file ? await attachFile(tx, actor, input.file, { type: 'record', id }) : null
  if (attached && !attached.ok) return attached
  await tx.firmRecord.create({
    data: {
      enclaveId,
      id,
      firmId,
      kind: 'own',
      kindId: kind.id,
      kindVersion: kind.version,
      // What has no number of its own is one thing by itself.
      number: input.number ?? id,
      numberReason: input.numberReason,
      title,
      happenedOn: dateOfDay(happenedOn),
      validUntil: validUntil ? dateOfDay(validUntil) : null,
      amountYuan: input.amountYuan,
      detail: values,
      fileId: attached?.value.fileId ?? null,
      addedById: actor.userId,
      addedAt: now,
    },
  })
  const named = { record: 'own', kindZh: kind.zh, kindEn: kind.en }
  const event = firmEvents.record_added({ ...named, title, number: input.number, happenedOn })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'record', id }, firmId, event }, now)
  return ok({ recordId: id })
}
