import { yearOf, type Day } from '~/shared/days'
import type { Answers, FormSection, Question } from './form-sections'
import { normalAnswer, numberTyped } from './normal-answer'

/** What surrounds the answers: the day they are judged on, and how large the whole building is. */
export type Around = { today?: Day; buildingSqm?: number }

/** Two values that cannot both be; the words name them: `rd_over_staff:20:12`. */
export type ImpossibleCode =
  'rd_over_staff' | 'platform_over_staff' | 'no_staff' | 'area_over_building' | 'no_space' | 'year_over'
export type Impossible = `${ImpossibleCode}:${string}:${string}`
export type Clash = { question: Question; section: string; with: Question | null; problem: Impossible }

type Said = { question: Question; section: string; amount: number; text: string }

/**
 * Answers that are each well formed and together cannot be: more people in R&D than people, nobody at all, more
 * room than the building has, neither room nor desk, a year of production that is over. The one set of such
 * rules for self-check, draft, correction, amendment and import; a question is known by the fact it fills.
 */
export function impossibleIn(
  sections: readonly FormSection[],
  answers: Answers,
  { today, buildingSqm }: Around = {},
): Clash[] {
  const said = (fact: Question['fact']) => amountOf(sections, answers, fact)
  const [staff, rd, platform] = [said('staff'), said('rd_staff'), said('rd_platform_staff')]
  const [area, desks, year] = [said('area_needed'), said('desks_needed'), said('landing_year')]
  const clashes: (Clash | null)[] = [
    clash(rd, staff, 'rd_over_staff', (some, all) => some > all),
    clash(platform, staff, 'platform_over_staff', (some, all) => some > all),
    staff?.amount === 0 ? { ...at(staff), with: null, problem: `no_staff:${staff.text}:1` } : null,
    area && buildingSqm && area.amount > buildingSqm
      ? { ...at(area), with: null, problem: `area_over_building:${area.text}:${buildingSqm}` }
      : null,
    clash(area, desks, 'no_space', (room, places) => room === 0 && places === 0),
    year && today && year.amount < yearOf(today)
      ? { ...at(year), with: null, problem: `year_over:${year.text}:${yearOf(today)}` }
      : null,
  ]
  return clashes.filter((one) => one !== null)
}

/** The answers without those that cannot be: nothing is judged on them. */
export function withoutImpossible(answers: Answers, clashes: readonly Clash[]): Answers {
  const keys = new Set(clashes.map(({ question }) => question.key))
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.has(key)))
}

function at({ question, section }: Said): Pick<Clash, 'question' | 'section'> {
  return { question, section }
}

function clash(
  one: Said | null,
  other: Said | null,
  code: ImpossibleCode,
  isSo: (one: number, other: number) => boolean,
): Clash | null {
  if (!one || !other || !isSo(one.amount, other.amount)) return null
  return { ...at(one), with: other.question, problem: `${code}:${one.text}:${other.text}` }
}

/** What is said to the question of a fact, when it is a number. */
function amountOf(sections: readonly FormSection[], answers: Answers, fact: Question['fact']): Said | null {
  for (const section of sections) {
    const question = section.questions.find((one) => one.fact === fact)
    if (!question) continue
    const typed = answers[question.key] ?? ''
    const counted = question.type === 'number' ? question : ({ type: 'number', unit: 'year' } as const)
    const read = numberTyped(counted, normalAnswer(question, typed))
    return read.ok ? { question, section: section.key, amount: Number(read.value), text: read.value } : null
  }
  return null
}
