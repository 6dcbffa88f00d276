import type { FactCode } from '~/ground/criteria/facts'

/** A question that says "among them", and the one it says so of. */
const WHOLE_OF: ReadonlyMap<FactCode, FactCode> = new Map([['rd_staff', 'staff']])

/** Where questions stand without their sections, a part directly behind the whole it is a part of. */
export function partsBesideWholes<T extends { fact?: FactCode }>(questions: readonly T[]): T[] {
  const asked = new Set(questions.map(({ fact }) => fact))
  const wholeOf = ({ fact }: T) => {
    const whole = fact && WHOLE_OF.get(fact)
    return whole && asked.has(whole) ? whole : null
  }
  return questions.flatMap((question) =>
    wholeOf(question)
      ? []
      : [question, ...questions.filter((part) => wholeOf(part) === (question.fact ?? ''))],
  )
}
