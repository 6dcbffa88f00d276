import { yearOf, type Day } from '~/shared/days'
import type { FormSection } from './form-sections'

/**
 * The form without years of production that are over when an intake closes: a form outlives the years it lists.
 */
export function withoutPastYears(sections: readonly FormSection[], closesOn: Day): FormSection[] {
  const first = yearOf(closesOn)
  return sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      question.fact === 'landing_year' && question.options
        ? { ...question, options: question.options.filter(({ value }) => !(Number(value) < first)) }
        : question,
    ),
  }))
}
