import { yearOf, type Day } from '~/shared/days'
import { breakdownOf } from './breakdown.server'
import { NOTHING } from './cell'
import { readBreakdown } from './query'

const MOST = 1000

/** What a park or a department is to bring this year and has brought, of the indicators whose targets are split so. */
export async function ownTargets(
  enclaveId: string,
  { by, key: own }: { by: 'park' | 'department'; key: string },
  today: Day,
) {
  const year = yearOf(today)
  const asked = readBreakdown(new URLSearchParams({ by, year: String(year) }))
  const { lines, shown } = await breakdownOf(enclaveId, asked, today, MOST)
  const cells = lines.find(({ key }) => key === own)?.cells ?? {}
  return {
    by,
    year,
    lines: shown.flatMap(({ id, code, name, unit, kind, better }) => {
      const [approved, , submitted, , target] = cells[id] ?? NOTHING
      return target === null ? [] : [{ code, name, unit, kind, better, approved, submitted, target }]
    }),
  }
}
export type OwnTargetsOf = Awaited<ReturnType<typeof ownTargets>>
