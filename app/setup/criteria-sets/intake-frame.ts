import type { phaseWords } from '~/admission/phases/words'
import type { Frame } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import type { Locale } from '~/shared/words'
import { cohortWords } from './cohort-words'
import { sentenceFor } from '~/mechanism/sentences'

/** Where an act on the phases of an intake is. */
export function phasesFrame(
  w: (typeof phaseWords)['zh'],
  { slug, number, formKey }: { slug: string; number: number; formKey?: string },
  locale: Locale,
): Frame {
  return {
    crumbs: [
      { label: cohortWords[locale].title(number), to: paths.deskIntake(slug, number) },
      { label: w.phases, to: paths.deskPhases(slug, number) },
    ],
    formKey,
    errorText: (code) => sentenceFor(w.errors, code),
  }
}
