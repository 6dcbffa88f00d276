import { actPages } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import { returnWords } from './words'

type OnReturn = { slug: string; year: number; version: number }

/** The page of an act on a year's return; the way back is the return. */
export const returnAct = actPages(returnWords, (w, { slug, year, version }: OnReturn) => {
  const errors: Record<string, string> = w.errors
  const back = paths.yearlyReturn('desk', slug, String(year))
  return {
    crumbs: [
      { label: w.title, to: paths.yearlyReturns('desk', slug) },
      { label: w.yearTitle(year), to: back },
    ],
    back,
    keep: w.back,
    version,
    errorText: (code) => errors[code] ?? code,
  }
})
