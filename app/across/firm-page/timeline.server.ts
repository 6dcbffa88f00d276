import type { Catalogue, EventShape } from '~/ground/audit/catalogue'
import type { Actor } from '~/ground/people/actor'
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
  shape: EventShape
}

/** What happened to a firm and to those merged into it, newest first, in the words of those who read it; a firm does not read its experts. */
export async function firmTimeline(
  actor: Actor,
  firmId: string,
  { locale, events }: { locale: Locale; events: Catalogue },
): Promise<{ total: number; lines: TimelineLine[] }> {
  const reader = actor.role === 'founder' || actor.role === 'park' ? 'firm' : 'staff'
  const { enclaveId } = actor
  const merged = await db.firm.findMany({ where: { enclaveId, mergedIntoId: firmId }, select: { id: true } })
  const ids = [firmId, ...merged.map(({ id }) => id)]
  const where = { enclaveId, firmId: { in: ids }, kind: { in: events.kindsFor(reader) } }
  const [total, rows] = await Promise.all([
    db.event.count({ where }),
    db.event.findMany({ where, orderBy: { seq: 'desc' }, take: SHOWN }),
  ])
  const lines = rows.map(({ seq, at, actorName, kind, payload }) => {
    const { title, detail, shape } = events.say(kind, payload, locale)
    return {
      seq,
      day: dayOf(at),
      at: at.toISOString(),
      title,
      detail: detail ?? '',
      by: actorName,
      shape,
    }
  })
  return { total, lines }
}
