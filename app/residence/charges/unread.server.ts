import { db } from '~/platform/db.server'
import { UNREAD_WHYS } from '~/residence/meters/vocabulary'
import { UTILITIES } from '~/residence/rent/vocabulary'
import { dayFromDate } from '~/shared/days'

/** As many as a page shows of them. */
const SHOWN = 20

/** What a run could not charge for want of a reading or a price, as it was when it was prepared; of one firm, or of all. */
export async function unreadOf(enclaveId: string, runId: string, firmId?: string) {
  const where = { enclaveId, runId, ...(firmId ? { firmId } : {}) }
  const [rows, count] = await Promise.all([
    db.unreadMeter.findMany({
      where,
      include: {
        meter: { select: { code: true, utility: true } },
        firm: { select: { id: true, name: true } },
      },
      orderBy: [{ meter: { code: 'asc' } }, { day: 'asc' }, { id: 'asc' }],
      take: SHOWN,
    }),
    db.unreadMeter.count({ where }),
  ])
  return {
    count,
    rows: rows.map(({ meterId, meter, firm, why, day }) => ({
      meterId,
      code: meter.code,
      utility: UTILITIES.of(meter.utility),
      firm,
      why: UNREAD_WHYS.of(why),
      day: dayFromDate(day),
    })),
  }
}
export type UnreadMeters = Awaited<ReturnType<typeof unreadOf>>
