import { actPages } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import { periodInWords } from './period'
import { returnWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

type OnReturn = { slug: string; period: string; version: number }

/** The page of an act on a return; the way back is the return. */
export const returnAct = actPages(returnWords, (w, { slug, period, version }: OnReturn, locale) => {
  const back = paths.returnOf('desk', slug, period)
  return {
    crumbs: [
      { label: w.title, to: paths.returns('desk', slug) },
      { label: w.periodTitle(periodInWords(period, locale)), to: back },
    ],
    back,
    keep: w.back,
    version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
