import { itemsFromJson } from '~/admission/applications/application-json'
import { db } from '~/platform/db.server'
import { addMonths, dayOf, instantOf, type Day } from '~/shared/days'
import { clockOf, stretchesOf, type ClockStretch } from '~/admission/applications/clock'
import { isClosed } from '~/admission/applications/lifecycle'
import type { Own } from '~/admission/drafts/own.server'
import { pastWaits, type PastWait } from '~/admission/decisions/past-cases'

export type TimeView = {
  clock: { stretches: ClockStretch[]; counted: number; paused: number; runs: boolean } | null
  waits: PastWait[]
}

/** How long a file has been here, day by day, and how long such files have really taken in the last two years. */
export async function timeView({ application }: Own, today: Day): Promise<TimeView> {
  const { enclaveId, id, submittedAt, decidedAt, stateSince } = application
  const [corrections, past] = await Promise.all([
    db.correction.findMany({ where: { enclaveId, applicationId: id }, orderBy: { askedAt: 'asc' } }),
    pastFiles(enclaveId, today),
  ])
  if (!submittedAt) return { clock: null, waits: pastWaits(past) }
  const ended = decidedAt ?? (isClosed(application) ? stateSince : null)
  const pauses = corrections.map(({ askedAt, answeredAt }) => ({
    from: dayOf(askedAt),
    to: answeredAt ? dayOf(answeredAt) : null,
  }))
  const file = { arrivedOn: dayOf(submittedAt), endedOn: ended ? dayOf(ended) : null, pauses }
  const { days, ...clock } = clockOf(file, today)
  return { clock: { ...clock, stretches: stretchesOf(days) }, waits: pastWaits(past) }
}

async function pastFiles(enclaveId: string, today: Day) {
  const rows = await db.application.findMany({
    where: { enclaveId, submittedAt: { not: null }, decidedAt: { gte: instantOf(addMonths(today, -24)) } },
    select: { submittedAt: true, decidedAt: true, corrections: { select: { items: true } } },
    take: 2000,
  })
  return rows.flatMap(({ submittedAt, decidedAt, corrections }) =>
    submittedAt && decidedAt
      ? {
          submittedOn: dayOf(submittedAt),
          decidedOn: dayOf(decidedAt),
          asked: corrections.map(({ items }) => itemsFromJson(items).length),
        }
      : [],
  )
}
