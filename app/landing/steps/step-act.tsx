import { words as fileWords } from '~/ground/files/words'
import type { Stage } from '~/landing/projects/stages'
import { landingWords } from '~/landing/projects/words'
import { actPages } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { stepWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

type Shown = { slug: string; projectId: string; firm: string; stage: Stage; version: number }

/** The pages of what is done around one step: from the page of the step and back to it. */
export const stepAct = actPages(stepWords, (w, { slug, projectId, firm, stage, version }: Shown, locale) => {
  const back = paths.landingStep(slug, projectId, stage)
  const errors: Record<string, string> = { ...inLocale(fileWords, locale).refusal, ...w.errors }
  const name = inLocale(landingWords, locale).stages[stage]
  return {
    crumbs: [{ label: w.titleOf(name, firm), to: back }],
    back,
    keep: w.back,
    subject: name,
    version,
    errorText: (code) => sentenceFor(errors, code),
  }
})
