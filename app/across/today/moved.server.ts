import { eventCatalogue } from '~/across/event-log/catalogue'
import type { Actor } from '~/ground/people/actor'
import { atMost, db } from '~/platform/db.server'
import { addDays, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'

const SHOWN = 8
/** So many are counted; of a day on which more moved it is said that there were more. */
const MOST = 500

export type Moved = {
  seq: number
  at: string
  title: string
  firmId: string | null
  firmName: string
  by: string
}

type MovedRow = Omit<Moved, 'title' | 'firmName'> & {
  kind: string
  payload: unknown
  firmName: string | null
}

/** What happened to firms since yesterday began in Shanghai, the latest first. */
export async function movedSince(
  { enclaveId }: Actor,
  today: Day,
  locale: Locale,
): Promise<{ total: number; more: boolean; lines: Moved[] }> {
  const since = new Date(`${addDays(today, -1)}T00:00:00+08:00`)
  const [row] = await db.$queryRaw<{ total: number; events: MovedRow[] | null }[]>`
    WITH recent AS MATERIALIZED (
      SELECT e.seq, e.at, e.kind, e.payload, e."firmId", e."actorName" FROM "Event" e
      WHERE e."enclaveId" = ${enclaveId}::uuid AND e.at >= ${since} AND e."firmId" IS NOT NULL
        AND e.kind = ANY(${[...eventCatalogue.kindsFor('staff')]}::text[])
      ORDER BY e.at DESC, e.seq DESC ${atMost(MOST + 1)}
    )
    SELECT (SELECT count(*)::int FROM recent) AS total, (
      SELECT json_agg(json_build_object('seq', l.seq, 'at', l.at, 'kind', l.kind, 'payload', l.payload,
        'firmId', l."firmId", 'by', l."actorName", 'firmName', f.name) ORDER BY l.at DESC, l.seq DESC)
      FROM (SELECT * FROM recent ORDER BY at DESC, seq DESC ${atMost(SHOWN)}) l
      LEFT JOIN "Firm" f ON f."enclaveId" = ${enclaveId}::uuid AND f.id = l."firmId") AS events`
  return {
    total: Math.min(row?.total ?? 0, MOST),
    more: (row?.total ?? 0) > MOST,
    lines: (row?.events ?? []).map(({ at, kind, payload, firmName, ...event }) => ({
      ...event,
      at: new Date(at).toISOString(),
      title: eventCatalogue.say(kind, payload, locale).title,
      firmName: firmName ?? '',
    })),
  }
}
