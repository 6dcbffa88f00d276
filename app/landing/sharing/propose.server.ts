import { recordEvent } from '~/ground/audit/record.server'
import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayOf, yearOf, type Day } from '~/shared/days'
import { inForceOn } from '~/shared/in-force'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayShare } from './abilities'
import { sharingEvents } from './events'
import { lockSharing } from './lock.part.server'
import { overlapOf } from './overlap.server'
import { beginsOn, endsOn } from './period'
import type { AgreementInput, VersionInput } from './sharing.form'
import { tellOfVersion } from './tell.part.server'
import { agreedOf, ownAgreement, settledFrom, type AgreementRow } from './visible.server'
import { EVERY, type Every } from './vocabulary'

export type ProposeRefusal =
  | 'park_missing'
  | 'project_missing'
  | 'not_first_day'
  | 'not_last_day'
  | 'before_newest'
  | 'already_settled'
  | 'waits'
  | 'overlaps'
type Done = Outcome<{ agreementId: string }, ProposeRefusal>

/** The home city proposes an agreement, with its first version; the host city answers. */
export async function proposeAgreement(actor: Actor, input: AgreementInput, now: Date): Promise<Done> {
  if (!mayShare(actor.role, 'propose')) forbidden()
  const { enclaveId, userId } = actor
  const { titleZh, titleEn, scope, every, idempotencyKey: key } = input
  return inTransaction((tx) =>
    once(tx, { userId, key, command: 'propose_sharing' }, now, async (): Promise<Done> => {
      await lockSharing(tx, enclaveId)
      const of = await scopeOf(tx, enclaveId, input, dayOf(now))
      if (!of.ok) return of
      const wrong = daysOf(input, every)
      if (wrong) return wrong
      const overlap = await overlapOf(tx, { enclaveId, agreementId: null, scope, ...of.value }, input)
      if (overlap) return refuse('overlaps', overlap)
      const [id, ref] = [newId(), await nextRef(tx, enclaveId, 'FS', yearOf(dayOf(now)))]
      const named = { titleZh, titleEn, scope, every, ...of.value }
      await tx.sharingAgreement.create({
        data: { enclaveId, id, ref, ...named, createdById: userId, createdAt: now },
      })
      await writeVersion(tx, actor, { id, ref, titleZh, titleEn }, 1, input, now)
      return ok({ agreementId: id })
    }),
  )
}

/** A further version of an agreement from a later day on; nothing that is settled is touched by it. */
export async function proposeVersion(
  actor: Actor,
  id: string,
  input: VersionInput,
  now: Date,
): Promise<Done> {
  if (!mayShare(actor.role, 'propose')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Done> => {
    await lockSharing(tx, enclaveId)
    const agreement = await ownAgreement(actor, id, tx)
    const wrong = daysOf(input, EVERY.of(agreement.every)) ?? (await orderOf(tx, agreement, input.fromOn))
    if (wrong) return wrong
    const { scope, parkId, projectId } = agreement
    const overlap = await overlapOf(tx, { enclaveId, agreementId: id, scope, parkId, projectId }, input)
    if (overlap) return refuse('overlaps', overlap)
    const number = (agreement.versions[0]?.number ?? 0) + 1
    await writeVersion(tx, actor, agreement, number, input, now)
    return ok({ agreementId: id })
  })
}

async function scopeOf(
  tx: Tx,
  enclaveId: string,
  { scope, parkId, project }: AgreementInput,
  today: Day,
): Promise<Outcome<{ parkId: string | null; projectId: string | null }, 'park_missing' | 'project_missing'>> {
  if (scope === 'landed') return ok({ parkId: null, projectId: null })
  if (scope === 'park') {
    const where = { enclaveId, id: parkId ?? '', ...inForceOn(today) }
    const found = parkId === undefined ? null : await tx.park.findFirst({ where })
    return found ? ok({ parkId: found.id, projectId: null }) : refuse('park_missing')
  }
  const found = await tx.landingProject.findFirst({
    where: { enclaveId, ref: project ?? '', stage: { not: 'dropped' } },
  })
  return found ? ok({ parkId: null, projectId: found.id }) : refuse('project_missing')
}

/** A version begins with a period and ends with one. */
function daysOf({ fromOn, untilOn }: VersionInput, every: Every) {
  if (!beginsOn(fromOn, every)) return refuse('not_first_day', { every })
  if (untilOn !== null && !endsOn(untilOn, every)) return refuse('not_last_day', { every })
  return null
}

/** One that waits is answered first; a new one begins after the newest and after what is settled, or it would never be in force. */
async function orderOf(tx: Tx, agreement: AgreementRow, fromOn: Day) {
  const { versions } = agreement
  if (versions.some(({ state }) => state === 'proposed')) return refuse('waits')
  const newest = agreedOf({ versions })[0]
  if (newest && fromOn <= newest.from) return refuse('before_newest', { from: newest.from })
  const from = await settledFrom(tx, agreement, fromOn)
  return from ? refuse('already_settled', { from }) : null
}

type Named = { id: string; ref: string; titleZh: string; titleEn: string }

async function writeVersion(
  tx: Tx,
  actor: Actor,
  { id: agreementId, ref, titleZh, titleEn }: Named,
  number: number,
  { fromOn, untilOn, docNo, reason, afterTerm, terms }: VersionInput,
  now: Date,
) {
  const { enclaveId, userId } = actor
  const id = newId()
  await tx.sharingVersion.create({
    data: {
      enclaveId,
      id,
      agreementId,
      number,
      state: 'proposed',
      docNo,
      reason,
      afterTerm,
      fromOn: dateOfDay(fromOn),
      untilOn: untilOn === null ? null : dateOfDay(untilOn),
      proposedById: userId,
      proposedAt: now,
    },
  })
  await tx.sharingTerm.createMany({ data: terms.map((term) => ({ enclaveId, versionId: id, ...term })) })
  await tellOfVersion(tx, actor, { id: agreementId, ref, number, state: 'proposed', note: reason }, now)
  const event = sharingEvents.sharing_proposed({
    ref,
    zh: titleZh,
    en: titleEn,
    version: number,
    from: fromOn,
    terms,
    reason,
  })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'sharing', id: agreementId }, event }, now)
}
