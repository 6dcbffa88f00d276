import { recordEvent } from '~/ground/audit/record.server'
import { attachOf } from '~/ground/files/attach.server'
import { EVIDENCE } from '~/ground/files/formats'
import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { dayOf, yearNamed } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayAssess } from './abilities'
import type { Entering } from './assessment.form'
import { assessmentEvents } from './events'
import { keyOf } from './sources'

export type EntryRefusal = 'changed_meanwhile' | 'unknown_file' | 'other_format'
type Done = { year: number }

/**
 * Enters a value that cannot be derived, with the paper that proves it; entered again it is the next version. What an
 * assessment has frozen stays. 404: no year, no such indicator in the rules of today.
 */
export async function enterValue(
  actor: Actor,
  at: { year: string | undefined; line: string | undefined },
  { key, value, note, proof }: Entering,
  now: Date,
): Promise<Outcome<Done, EntryRefusal>> {
  if (!mayAssess(actor.role, 'enter')) forbidden()
  const year = yearNamed(at.year) ?? notFound()
  const { enclaveId, userId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Outcome<Done, EntryRefusal>> => {
      const { indicators } = await settingOn(tx, enclaveId, 'assessment', dayOf(now))
      const indicator = indicators[Number(at.line) - 1] ?? notFound()
      if (keyOf(indicator) !== key) return refuse('changed_meanwhile')
      const last = await tx.assessmentEntry.aggregate({
        where: { enclaveId, year, key },
        _max: { version: true },
      })
      const id = newId()
      const attached = await attachOf(tx, actor, proof, { type: 'assessment', id }, EVIDENCE)
      if (!attached.ok) return attached
      const version = (last._max.version ?? 0) + 1
      const said = { value, note, fileId: proof, enteredById: userId, enteredAt: now }
      await tx.assessmentEntry.create({ data: { enclaveId, id, year, key, version, ...said } })
      const event = assessmentEvents.assessment_entered({
        year,
        name: indicator.zh,
        nameEn: indicator.en,
        value,
        note,
      })
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'plan', id: enclaveId }, event }, now)
      return ok({ year })
    })
  return onConstraint<Outcome<Done, EntryRefusal>, Outcome<Done, EntryRefusal>>(work, {
    AssessmentEntry_enclaveId_year_key_version_key: () => refuse('changed_meanwhile'),
  })
}
