import type { RuleView } from '~/criteria/rule-view'
import type { FormSection } from '~/intakes/form-sections'
import type { Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import type { Fields } from './autosave'
import { draftOf, type SectionLine } from './draft-view.server'
import { marksFromJson, versionOf } from './field-marks'
import type { Own } from './own.server'
import { hashOf } from './save-section.server'

/** What a page that saves by itself asks for: the answers as they stand, and what follows from them. */
export type LiveAnswers = {
  fields: Fields
  rules: RuleView[]
  lines: SectionLine[]
  /** The questions now asked, by section: answers may bring up more. */
  asked: Record<string, string[]>
}

export async function liveAnswers(own: Own, today: Day, locale: Locale): Promise<LiveAnswers> {
  const { sections, rules, lines, answers } = await draftOf(own, today, locale)
  return {
    fields: fieldsOf(sections, answers, own.application.fields),
    rules,
    lines,
    asked: Object.fromEntries(
      sections.map((section) => [section.key, section.questions.map(({ key }) => key)]),
    ),
  }
}

/** Every answer of the given sections with its version, mark and origin. */
export function fieldsOf(
  sections: readonly FormSection[],
  answers: Record<string, string>,
  json: unknown,
): Fields {
  const marks = marksFromJson(json)
  const questions = sections.flatMap((section) => section.questions)
  return Object.fromEntries(
    questions.map(({ key }) => {
      const value = answers[key] ?? ''
      const mark = marks[key]
      const from = mark?.from ? { from: mark.from } : {}
      return [
        key,
        { version: versionOf(marks, key), value, hash: hashOf(value), by: mark?.by ?? '', ...from },
      ]
    }),
  )
}
