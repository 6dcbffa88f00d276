import { recordEvent } from '~/ground/audit/record.server'
import { ofSource, type TakenFrom } from '~/ground/audit/taken-from'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayRent } from './abilities'
import { rentEvents } from './events'
import type { SchemeInput } from './scheme.form'

export type SchemeRefusal = 'day_taken' | 'month_is_charged'

/**
 * Publishes a version of the scheme from a day on. Not for months whose charges are approved: what was billed by a
 * scheme stays billed by it. Two versions never begin on one day.
 */
export async function setScheme(
  actor: Actor,
  { effectiveFrom, reason, terms, idempotencyKey }: SchemeInput,
  now: Date,
  source?: TakenFrom,
): Promise<Outcome<{ schemeId: string }, SchemeRefusal>> {
  if (!mayRent(actor.role, 'set_scheme')) forbidden()
  const { enclaveId, userId } = actor
  const work = () =>
    inTransaction((tx) =>
      once(tx, { userId, key: idempotencyKey, command: 'set_scheme' }, now, async () => {
        const last = await tx.chargeRun.findFirst({
          where: { enclaveId, kind: 'month', state: { in: ['approved', 'issued'] } },
          orderBy: { month: 'desc' },
          select: { month: true },
        })
        if (last && dateOfDay(effectiveFrom) < nextMonth(last.month)) return refuse('month_is_charged')
        const id = newId()
        await tx.rentScheme.create({
          data: {
            enclaveId,
            id,
            effectiveFrom: dateOfDay(effectiveFrom),
            reason,
            terms,
            createdById: userId,
            createdAt: now,
          },
        })
        const subject = { type: 'rent_scheme', id }
        const event = rentEvents.rent_scheme_set({ from: effectiveFrom, reason, ...ofSource(source) })
        await recordEvent(tx, { enclaveId, actor, subject, event }, now)
        return ok({ schemeId: id })
      }),
    )
  return onConstraint<Outcome<{ schemeId: string }, SchemeRefusal>, Outcome<never, SchemeRefusal>>(work, {
    RentScheme_enclaveId_effectiveFrom_key: () => refuse('day_taken', { day: effectiveFrom as Day }),
  })
}

function nextMonth(month: Date): Date {
  return new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1))
}
