import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from '~/plan/counting/abilities'
import { kpiEvents } from '~/plan/evidence/events'
import type { HomeFirmsChoice } from './home-firms.form'

/** Sets when a firm registered in the home city before its landing counts as landed; the figure follows at once. */
export async function setHomeFirms(
  actor: Actor,
  { homeFirms }: HomeFirmsChoice,
  now: Date,
): Promise<Outcome<{ was: string }, 'unchanged'>> {
  if (!can(actor.role, 'plan')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const where = { enclaveId_code: { enclaveId, code: 'landed_tech_smes' } }
    const indicator = (await tx.indicator.findUnique({ where })) ?? notFound()
    const { id, homeFirms: was } = indicator
    const { count } = await tx.indicator.updateMany({
      where: { enclaveId, id, homeFirms: { not: homeFirms } },
      data: { homeFirms },
    })
    if (count === 0) return refuse('unchanged')
    const payload = { indicator: indicator.code, was, now: homeFirms }
    const subject = { type: 'indicator', id }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, event: kpiEvents.indicator_setting_changed(payload) },
      now,
    )
    return ok({ was })
  })
}
