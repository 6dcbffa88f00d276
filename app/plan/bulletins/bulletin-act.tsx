import { actPages } from '~/mechanism/act-page'
import type { Area } from '~/plan/counting/area'
import { nameOfMonth } from '~/plan/months/calendar'
import { monthWords } from '~/plan/months/words'
import { paths } from '~/platform/paths'
import { bulletinWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

type OnBulletin = { slug: string; area: Area; month: string; version?: number }

/** The page of an act on the bulletin of a month; the way back is the bulletin. */
export const bulletinAct = actPages(
  bulletinWords,
  (w, { slug, area, month, version }: OnBulletin, locale) => {
    const name = nameOfMonth(month)
    const back = paths.bulletin(area, slug, name)
    return {
      crumbs: [
        { label: monthWords[locale].title, to: paths.months(area, slug) },
        { label: name, to: paths.month(area, slug, name) },
        { label: w.title, to: back },
      ],
      back,
      keep: w.back,
      version,
      errorText: (code) => sentenceFor(w.errors, code),
    }
  },
)
