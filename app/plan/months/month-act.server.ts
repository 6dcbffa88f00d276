import { acts } from '~/mechanism/acts.server'
import { paths } from '~/platform/paths'
import { nameOfMonth } from './calendar'
import { monthWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

type OnMonth = { slug: string; month: string; closed: boolean }

/** An act on a month of the plan, at the bureau; the way back is the month, or the list while it is open. */
export const monthAct = acts(monthWords, (w, { slug, month, closed }: OnMonth) => {
  const list = paths.months('bureau', slug)
  return {
    crumbs: [{ label: w.title, to: list }],
    back: closed ? paths.month('bureau', slug, nameOfMonth(month)) : list,
    keep: w.back,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
