import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import type { Area } from '~/plan/counting/area'
import { paths } from '~/platform/paths'
import { rankWords } from './words'

type OnRanking = { slug: string; area: Area; line: { code: string; zh: string; en: string } }

/** The page of an act on a ranking; the way back is the ranking. */
export const rankAct = actPages(rankWords, (w, { slug, area, line }: OnRanking, locale) => {
  const back = paths.ranking(area, slug, line.code)
  return {
    crumbs: [
      { label: w.toBoard, to: area === 'bureau' ? paths.bureau(slug) : paths.deskKpi(slug) },
      { label: line[locale], to: back },
    ],
    back,
    keep: w.back,
    errorText: (code: string) => sentenceFor(w.errors, code),
  }
})
