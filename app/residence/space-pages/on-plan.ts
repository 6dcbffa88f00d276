import type { FloorKey } from '~/platform/addresses/space'
import { paths } from '~/platform/paths'
import type { spaceWords } from '~/residence/spaces/words'
import type { Day } from '~/shared/days'

/** The unit on the plan of its floor. */
export const unitOnPlan = (slug: string, unit: FloorKey & { code: string }) =>
  `${paths.deskFloor(slug, unit)}?unit=${unit.code}`

type Line = { id: string; unit: string; startsOn: Day; lastDay: Day }

/** The leases of a firm to tick. */
export function leaseOptions(w: (typeof spaceWords)['zh'], leases: readonly Line[]) {
  return leases.map(({ id, unit, startsOn, lastDay }) => ({
    value: id,
    label: `${unit} · ${w.until(startsOn, lastDay)}`,
  }))
}
