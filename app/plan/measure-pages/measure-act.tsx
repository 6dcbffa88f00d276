import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import type { Area } from '~/plan/counting/area'
import { paths } from '~/platform/paths'
import { measureWords } from '~/plan/measures/words'

type Shown = {
  slug: string
  area: Area
  formKey?: string
  measure?: { id: string; nameZh: string; nameEn: string; version?: number }
  task?: { id: string; title: string; version: number }
}

/** The pages of what is done with measures and tasks: on a task, on a measure, or from the board. */
export const measureAct = actPages(
  measureWords,
  (w, { slug, area, formKey, measure, task }: Shown, locale) => {
    const board = paths.measures(area, slug)
    const ofMeasure = measure && paths.measure(area, slug, measure.id)
    const ofTask = task && paths.task(area, slug, task.id)
    const back = ofTask ?? ofMeasure ?? board
    return {
      crumbs: [
        { label: w.title, to: board },
        ...(measure && ofMeasure
          ? [{ label: locale === 'zh' ? measure.nameZh : measure.nameEn, to: ofMeasure }]
          : []),
        ...(task && ofTask ? [{ label: task.title, to: ofTask }] : []),
      ],
      back,
      keep: w.back,
      formKey,
      version: task?.version ?? measure?.version,
      errorText: (code) => sentenceFor(w.errors, code),
    }
  },
)
