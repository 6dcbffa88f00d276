import { dayFromDate, isDay } from '~/shared/days'
import { readNumber } from '~/shared/typed-number'
import type { Answers, Condition, FormSection } from './form-sections'

/** What the firm's record says, which a condition may rest on. */
export type FirmRecord = { foundedOn: string; industryCode: string }

/** The record of a firm as the database keeps it. */
export function recordOf(firm: { foundedOn: Date; industryCode: string }): FirmRecord {
  return { foundedOn: dayFromDate(firm.foundedOn), industryCode: firm.industryCode }
}

/**
 * The form as this firm is asked it: without the questions whose condition does not hold. A hidden question
 * counts as unanswered for those that depend on it; what was typed there is kept, but not used.
 */
export function askedSections(
  sections: readonly FormSection[],
  answers: Answers,
  firm: FirmRecord | null,
): FormSection[] {
  const said = new Map<string, string>()
  const facts = new Map<string, string>(
    firm ? [['founded_on', firm.foundedOn] as const, ['industry_code', firm.industryCode] as const] : [],
  )
  return sections.map((section) => ({
    ...section,
    questions: section.questions.filter((question) => {
      const asked = !question.show || holds(question.show, question.show.of === 'fact' ? facts : said)
      const answer = (answers[question.key] ?? '').trim()
      if (asked && answer !== '') {
        said.set(question.key, answer)
        if (question.fact) facts.set(question.fact, answer)
      }
      return asked
    }),
  }))
}

/** Whether a condition holds on what was said before; on nothing said, it does not. */
function holds({ code, test, value }: Condition, said: ReadonlyMap<string, string>): boolean {
  const answer = said.get(code)
  if (answer === undefined) return false
  const given = answer.split(',').map((one) => one.trim())
  switch (test) {
    case 'is':
      return given.includes(value.trim())
    case 'is_not':
      return !given.includes(value.trim())
    case 'one_of':
      return listed(value).some((one) => given.includes(one))
    case 'at_least':
      return compare(answer, value) >= 0
    case 'at_most':
      return compare(answer, value) <= 0
  }
}

function listed(value: string): string[] {
  return value.split(/[,，\s]+/).filter(Boolean)
}

/** Amounts by size, days by date; NaN, which no test passes, for anything else. */
export function compare(left: string, right: string): number {
  if (isDay(left) && isDay(right)) return left < right ? -1 : left > right ? 1 : 0
  const [a, b] = [amount(left), amount(right)]
  return a - b
}

function amount(text: string): number {
  const read = readNumber(text, { digits: 12, places: 6, negative: true })
  return read.ok ? Number(read.value) : Number.NaN
}
