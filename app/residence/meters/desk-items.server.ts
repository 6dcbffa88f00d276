import type { Actor } from '~/ground/people/actor'
import { STANDARD_LIMITS } from '~/ground/settings/limits'
import { Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import { addDays, type Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { monthOf } from '~/residence/rent/months'
import { readSince } from './queries.server'
import { meterWords } from './words'

type Row = { unread: number; used: number; day: number }

/**
 * The meters in use that nobody has read for this month: one line for all of them, from the day of the month on that
 * the enclave has decided, until the last is read.
 */
export async function meterItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const { enclaveId, enclaveSlug } = actor
  const [row] = await askTogether<Row>(Prisma.sql`
    SELECT l.day, count(m.id)::int AS used, count(m.id) FILTER (WHERE NOT EXISTS (
      SELECT FROM "MeterReading" r WHERE r."enclaveId" = m."enclaveId" AND r."meterId" = m.id
        AND r."struckAt" IS NULL AND r."readOn" >= ${readSince(today)}::date))::int AS unread
    FROM (SELECT COALESCE((setting_on(${enclaveId}::uuid, 'limits', ${today}::date)->>'meterDay')::int,
      ${STANDARD_LIMITS.meterDay}::int) AS day) l
    LEFT JOIN "Meter" m ON m."enclaveId" = ${enclaveId}::uuid AND m."endedOn" IS NULL
      AND l.day BETWEEN 1 AND EXTRACT(DAY FROM ${today}::date)
    GROUP BY l.day`)
  if (!row || row.unread === 0) return []
  const w = inLocale(meterWords, locale)
  const month = monthOf(today)
  return [
    {
      key: `meters-${month}`,
      kind: 'rent',
      firmId: null,
      firmName: w.toRead(month.slice(0, 7)),
      ref: '',
      track: '',
      step: w.unreadOf(row.unread, row.used),
      turn: 'us',
      since: month,
      dueOn: addDays(month, row.day - 1),
      to: paths.deskMeterRound(enclaveSlug),
    },
  ]
}
