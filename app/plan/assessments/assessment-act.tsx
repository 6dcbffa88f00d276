import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import type { Area } from '~/plan/counting/area'
import { paths } from '~/platform/paths'
import { assessmentWords } from './words'

type OnAssessment = { slug: string; area: Area; year: number; version: number }

/** The page of an act on a year's assessment; the way back is the assessment. */
export const assessmentAct = actPages(assessmentWords, (w, { slug, area, year, version }: OnAssessment) => {
  const back = paths.assessment(area, slug, String(year))
  return {
    crumbs: [
      { label: w.title, to: paths.assessments(area, slug) },
      { label: w.yearTitle(year), to: back },
    ],
    back,
    keep: w.back,
    version,
    errorText: (code: string) => sentenceFor(w.errors, code),
  }
})
