import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { beginParcel, plotOf } from '~/landing/land/from-site.server'
import { endReservation, reserveSite } from '~/landing/sites/reserve.server'
import { ReserveForm } from '~/landing/sites/site.form'
import { db } from '~/platform/db.server'
import { addDays, addMonths, dayOf } from '~/shared/days'

/** A landing that has got its plot: it was kept for the firm, is its own now, and stands in the land ledger. */
export async function runTakenPlot(
  { enclaveId, staff, today }: Enclave,
  kept: Date,
  later: () => Promise<Date>,
) {
  const { bureau } = staff
  const projects = await db.landingProject.findMany({
    where: { enclaveId, stage: { in: ['signed', 'registered', 'approved_or_leased', 'under_construction'] } },
    orderBy: { ref: 'asc' },
    take: 40,
  })
  for (const { id: projectId, parkId } of projects) {
    const free = { enclaveId, parkId, kind: 'land', reservations: { none: {} } }
    const site = await db.site.findFirst({ where: free, orderBy: { ref: 'desc' } })
    if (!site) continue
    const days = { projectId, fromOn: dayOf(kept), untilOn: addDays(today, 60) }
    const input = ReserveForm.parse({ ...days, note: '等出让手续（示例）' })
    const { reservationId } = must(await reserveSite(bureau, site.id, input, kept), 'keep a plot')
    const got = await later()
    const how = { how: 'taken', reason: '出让合同已签（示例）' } as const
    must(await endReservation(bureau, reservationId, how, got), 'take a plot')
    const { known } = await plotOf(bureau, site.id)
    const contract = {
      source: '国有建设用地出让合同（示例）',
      supply: 'grant' as const,
      contractOn: dayOf(got),
      agreedStart: addMonths(dayOf(got), 6),
    }
    must(await beginParcel(bureau, site.id, { ...known, ...contract }, got), 'begin a parcel')
    return
  }
}
