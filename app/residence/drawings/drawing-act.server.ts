import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import type { FloorKey } from '~/platform/addresses/space'
import { paths } from '~/platform/paths'
import { drawingWords } from './words'

type OnFloor = FloorKey & {
  slug: string
  name: { zh: string; en: string }
  formKey?: string
  /** Whether the plan with its tenants is open to whoever draws. */
  isStaff: boolean
}

/** What is done with a floor's plan; the way back is the drawing board. */
export const drawingAct = acts(
  drawingWords,
  (w, { slug, building, level, name, formKey, isStaff }: OnFloor, locale) => {
    const key = { building, level }
    const floor = isStaff ? paths.deskFloor(slug, key) : paths.deskInventoryFloor(slug, key)
    return {
      crumbs: [
        ...(isStaff ? [{ label: w.space, to: paths.deskSpace(slug) }] : []),
        { label: name[locale], to: floor },
        { label: w.title, to: paths.deskDrawing(slug, key) },
      ],
      back: paths.deskDrawing(slug, key),
      keep: w.keep,
      formKey,
      errorText: (code) => sentenceFor(w.errors, code),
    }
  },
)
