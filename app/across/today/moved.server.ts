import { eventCatalogue } from '~/across/event-log/catalogue'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { addDays, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'

const SHOWN = 8

export type Moved = {
  seq: number
  at: string
  title: string
  firmId: string | null
  firmName: string
  by: string
}

/** What happened to firms since yesterday began in Shanghai, the latest first. */
export async function movedSince(
  { enclaveId }: Actor,
  today: Day,
  locale: Locale,
): Promise<{ total: number; lines: Moved[] }> {
  const since = new Date(`${addDays(today, -1)}T00:00:00+08:00`)
  const where = {
    enclaveId,
    at: { gte: since },
    firmId: { not: null },
    kind: { in: eventCatalogue.kindsFor('staff') },
  }
  const [total, events] = await Promise.all([
    db.event.count({ where }),
    db.event.findMany({ where, orderBy: { seq: 'desc' }, take: SHOWN }),
  ])
  const firms = await db.firm.findMany({
    where: { enclaveId, id: { in: events.flatMap(({ firmId }) => firmId ?? []) } },
    select: { id: true, name: true },
  })
  const names = new Map(firms.map(({ id, name }) => [id, name]))
  return {
    total,
    lines: events.map(({ seq, at, kind, payload, firmId, actorName }) => ({
      seq,
      at: at.toISOString(),
      firmId,
      by: actorName,
      title: eventCatalogue.say(kind, payload, locale).title,
      firmName: names.get(firmId ?? '') ?? '',
    })),
  }
}
