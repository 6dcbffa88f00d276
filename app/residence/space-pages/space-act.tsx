import { actPages } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import type { FloorKey } from '~/platform/addresses/space'
import type { Day } from '~/shared/days'
import { spaceWords } from '~/residence/spaces/words'
import { sentenceFor } from '~/mechanism/sentences'

type OnUnit = { slug: string; unit: FloorKey & { code: string }; formKey?: string }

/** The unit on the plan of its floor. */
export const unitOnPlan = (slug: string, unit: OnUnit['unit']) =>
  `${paths.deskFloor(slug, unit)}?unit=${unit.code}`

/** The page of an act on one unit; the way back is the plan of its floor. */
export const spaceAct = actPages(spaceWords, (w, { slug, unit, formKey }: OnUnit) => {
  const back = unitOnPlan(slug, unit)
  return {
    crumbs: [
      { label: w.title, to: paths.deskSpace(slug) },
      { label: unit.code, to: back },
    ],
    back,
    keep: w.keep,
    formKey,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

type Line = { id: string; unit: string; startsOn: Day; lastDay: Day }

/** The leases of a firm to tick. */
export function leaseOptions(w: (typeof spaceWords)['zh'], leases: readonly Line[]) {
  return leases.map(({ id, unit, startsOn, lastDay }) => ({
    value: id,
    label: `${unit} · ${w.until(startsOn, lastDay)}`,
  }))
}
