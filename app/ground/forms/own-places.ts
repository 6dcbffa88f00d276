import type { FormSection, Question } from './form-sections'

/** The questions that name parks and years: every enclave asks its own. */
const OF_PLACES = ['landing_park', 'landing_year']

/** The sections of another enclave's form, with the questions about places as the usual form of this one asks them. */
export function withOwnPlaces(
  sections: readonly FormSection[],
  usual: readonly FormSection[],
): FormSection[] {
  const own = usual.flatMap(({ questions }) => questions).filter(({ key }) => OF_PLACES.includes(key))
  const ownOf = (question: Question) => own.find(({ key }) => key === question.key) ?? question
  return sections.map((section) => ({ ...section, questions: section.questions.map(ownOf) }))
}
