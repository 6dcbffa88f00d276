import { recordEvent } from '~/ground/audit/record.server'
import type { Taken } from '~/ground/audit/taken-from'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { compareDays, dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { agreementEvents } from './events'
import type { TextInput } from './publish-text.form'

export type PublishTextRefusal = 'wrong_role' | 'day_passed' | 'changed_meanwhile'
type Published = Outcome<{ version: number }, PublishTextRefusal>

/** A new version of the enclave's text, never changed afterwards; agreements already issued stay as they are. */
export async function publishText(
  actor: Actor,
  input: TextInput,
  now: Date,
  taken?: Taken,
): Promise<Published> {
  if (actor.role !== 'officer' && actor.role !== 'director') return refuse('wrong_role')
  const { basedOn, effectiveOn, ...text } = input
  if (compareDays(effectiveOn, dayOf(now)) < 0) return refuse('day_passed')
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Published> => {
      const newest = await tx.agreementText.findFirst({ where: { enclaveId }, orderBy: { version: 'desc' } })
      if ((newest?.version ?? 0) !== basedOn) return refuse('changed_meanwhile')
      const [id, version] = [newId(), basedOn + 1]
      await tx.agreementText.create({
        data: {
          enclaveId,
          id,
          version,
          ...text,
          effectiveOn: dateOfDay(effectiveOn),
          createdById: actor.userId,
          publishedAt: now,
        },
      })
      const subject = { type: 'agreement_text', id }
      const payload = { version, effectiveOn, ...taken }
      await recordEvent(
        tx,
        { enclaveId, actor, subject, event: agreementEvents.agreement_text_published(payload) },
        now,
      )
      return ok({ version })
    })
  return onConstraint<Published, Published>(work, {
    AgreementText_enclaveId_version_key: () => refuse('changed_meanwhile'),
  })
}
