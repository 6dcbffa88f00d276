import { yearOf, type Day } from '~/shared/days'
import { breakdownOf } from './breakdown.server'
import { NOTHING } from './cell'
import { readBreakdown } from './query'

const MOST = 1000

/** What a park is to bring this year and has brought, of the indicators whose targets are split by parks. */
export async function parkTargets(enclaveId: string, parkId: string, today: Day) {
  const year = yearOf(today)
  const asked = readBreakdown(new URLSearchParams({ by: 'park', year: String(year) }))
  const { lines, shown } = await breakdownOf(enclaveId, asked, today, MOST)
  const cells = lines.find(({ key }) => key === parkId)?.cells ?? {}
  return {
    year,
    lines: shown.flatMap(({ id, code, name, unit, kind, better }) => {
      const [approved, , submitted, , target] = cells[id] ?? NOTHING
      return target === null ? [] : [{ code, name, unit, kind, better, approved, submitted, target }]
    }),
  }
}
export type ParkTargets = Awaited<ReturnType<typeof parkTargets>>
