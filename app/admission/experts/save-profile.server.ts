import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { expertEvents } from './events'
import type { ProfileInput } from './profile.form'
import { expertOf } from './queries.server'

export type ProfileRefusal = 'changed_meanwhile'

/** Saves what is said of an expert; said by the expert it is confirmed for a year. */
export async function saveProfile(
  actor: Actor,
  userId: string | undefined,
  input: ProfileInput,
  now: Date,
): Promise<Outcome<{ version: number }, ProfileRefusal>> {
  const work = () =>
    inTransaction(async (tx) => {
      const before = await expertOf(actor, userId, tx)
      if (before.version !== input.version) return refuse('changed_meanwhile')
      const own = actor.userId === before.id
      if (!(await write(tx, actor.enclaveId, before.id, { input, own }, now)))
        return refuse('changed_meanwhile')
      const { enclaveId } = actor
      const subject = { type: 'expert', id: before.id }
      const payload = { name: before.name, own }
      await recordEvent(
        tx,
        { enclaveId, actor, subject, event: expertEvents.expert_profile_saved(payload) },
        now,
      )
      return ok({ version: input.version + 1 })
    })
  return onConstraint<Outcome<{ version: number }, ProfileRefusal>, Outcome<never, ProfileRefusal>>(work, {
    ExpertProfile_enclaveId_userId_key: () => refuse('changed_meanwhile'),
  })
}

async function write(
  tx: Tx,
  enclaveId: string,
  userId: string,
  { input: { version, availableUntil, ...said }, own }: { input: ProfileInput; own: boolean },
  now: Date,
): Promise<boolean> {
  const data = {
    ...said,
    availableUntil: availableUntil ? dateOfDay(availableUntil) : null,
    updatedAt: now,
    ...(own ? { confirmedAt: now } : {}),
    version: version + 1,
  }
  if (version === 0) {
    await tx.expertProfile.create({ data: { enclaveId, id: newId(), userId, ...data } })
    return true
  }
  const { count } = await tx.expertProfile.updateMany({ where: { enclaveId, userId, version }, data })
  return count === 1
}
