import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { yearNamed } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayAssess } from './abilities'
import type { DecidingAssessment } from './assessment.form'
import { assessmentEvents } from './events'
import { tellSubmitter } from './tell.part.server'

export type DecisionRefusal = 'wrong_state'

/** The bureau confirms what the incubator handed in, or returns it with a reason; it is then handed in anew. */
export async function decideAssessment(
  actor: Actor,
  named: string | undefined,
  { version, verdict, note = '' }: DecidingAssessment,
  now: Date,
): Promise<Outcome<{ year: number; version: number }, DecisionRefusal>> {
  if (!mayAssess(actor.role, 'decide')) forbidden()
  const year = yearNamed(named) ?? notFound()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx): Promise<Outcome<{ year: number; version: number }, DecisionRefusal>> => {
    const row = (await tx.assessment.findFirst({ where: { enclaveId, year, version } })) ?? notFound()
    const state = verdict === 'confirm' ? 'confirmed' : 'returned'
    // The state is in the WHERE so that of two who decide at once only one does.
    const { count } = await tx.assessment.updateMany({
      where: { enclaveId, id: row.id, state: 'submitted' },
      data: { state, note: note || null, decidedById: userId, decidedAt: now },
    })
    if (count === 0) return refuse('wrong_state')
    await tellSubmitter(tx, actor, { row, state, note }, now)
    const payload = { year, version, total: row.total.toFixed(2), note }
    const event =
      state === 'confirmed'
        ? assessmentEvents.assessment_confirmed(payload)
        : assessmentEvents.assessment_returned(payload)
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'plan', id: enclaveId }, event }, now)
    return ok({ year, version })
  })
}
