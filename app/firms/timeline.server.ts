import { eventInWords, kindsFor } from '~/audit/words'
import type { Actor } from '~/people/actor'
import { db } from '~/platform/db.server'
import { dayOf, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'

const SHOWN = 40

export type TimelineLine = {
  seq: number
  day: Day
  at: string
  title: string
  detail: string
  by: string
  shape: 'dot' | 'ring' | 'half' | 'no' | 'ended'
}

/** What happened to a firm and to those merged into it, newest first, in the words of those who read it; a firm does not read its experts. */
export async function firmTimeline(
  actor: Actor,
  firmId: string,
  locale: Locale,
): Promise<{ total: number; lines: TimelineLine[] }> {
  const reader = actor.role === 'founder' || actor.role === 'park' ? 'firm' : 'staff'
  const { enclaveId } = actor
  const merged = await db.firm.findMany({ where: { enclaveId, mergedIntoId: firmId }, select: { id: true } })
  const ids = [firmId, ...merged.map(({ id }) => id)]
  const where = { enclaveId, firmId: { in: ids }, kind: { in: kindsFor(reader) } }
  const [total, events] = await Promise.all([
    db.event.count({ where }),
    db.event.findMany({ where, orderBy: { seq: 'desc' }, take: SHOWN }),
  ])
  const lines = events.map(({ seq, at, actorName, kind, payload }) => {
    const { title, detail, shape } = eventInWords(kind, payload, locale)
    return {
      seq,
      day: dayOf(at),
      at: at.toISOString(),
      title,
      detail: detail ?? '',
      by: actorName,
      shape: shape ?? ('dot' as const),
    }
  })
  return { total, lines }
}
