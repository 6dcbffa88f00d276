import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { countingOnDay } from '~/plan/counting/indicators.server'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayRead } from './abilities'
import { weaknessEvents } from './events'
import type { ReadingInput } from './reading.form'

export type ReadingRefusal = 'in_the_future' | 'indicator_missing' | 'other_unit'
type Kept = Outcome<{ readingId: string }, ReadingRefusal>

/**
 * Keeps what a source said of a weakness on a day. Nothing is changed: another figure of the same day stands in place of
 * the one before, which is kept. One thing is measured in one unit, or it could not be said how it changed.
 */
export function recordReading(actor: Actor, input: ReadingInput, now: Date): Promise<Kept> {
  if (!mayRead(actor.role, 'enter')) forbidden()
  const { enclaveId, userId } = actor
  const { idempotencyKey: key, indicator: code, saidOn, ...said } = input
  return inTransaction((tx) =>
    once<{ readingId: string }, ReadingRefusal>(
      tx,
      { userId, key, command: 'weaknesses.read' },
      now,
      async () => {
        if (saidOn > dayOf(now)) return refuse('in_the_future')
        const indicator =
          code === null
            ? null
            : await tx.indicator.findFirst({ where: { ...countingOnDay(enclaveId, dayOf(now)), code } })
        if (code !== null && !indicator) return refuse('indicator_missing')
        // Of two at once on a new measure the second waits, and finds its unit.
        const { weakness, measureZh, unitZh } = said
        await tx.$queryRaw`SELECT 1 AS held FROM pg_advisory_xact_lock(hashtext(${`weakness:${enclaveId}`}))`
        const before = await tx.weaknessReading.findFirst({ where: { enclaveId, weakness, measureZh } })
        if (before && before.unitZh !== unitZh) return refuse('other_unit', { unit: before.unitZh })
        const id = newId()
        await tx.weaknessReading.create({
          data: {
            enclaveId,
            id,
            ...said,
            saidOn: dateOfDay(saidOn),
            indicatorId: indicator?.id ?? null,
            byId: userId,
            at: now,
          },
        })
        const event = weaknessEvents.weakness_read({ ...said, saidOn })
        const subject = { type: 'enclave', id: enclaveId }
        await recordEvent(tx, { enclaveId, actor, subject, event }, now)
        return ok({ readingId: id })
      },
    ),
  )
}
