import { actPages } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import { spaceWords } from './words'

type OnUnit = { slug: string; unit: { code: string; level: number }; formKey?: string }

/** The unit on the plan of its floor. */
export const unitOnPlan = (slug: string, { level, code }: OnUnit['unit']) =>
  `${paths.deskFloor(slug, level)}?unit=${code}`

/** The page of an act on one unit; the way back is the plan of its floor. */
export const spaceAct = actPages(spaceWords, (w, { slug, unit, formKey }: OnUnit) => {
  const back = unitOnPlan(slug, unit)
  const errors: Record<string, string> = w.errors
  return {
    crumbs: [
      { label: w.title, to: paths.deskSpace(slug) },
      { label: unit.code, to: back },
    ],
    back,
    keep: w.keep,
    formKey,
    errorText: (code) => errors[code] ?? code,
  }
})
