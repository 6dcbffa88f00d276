import { answersFromJson, type Answers } from '~/ground/forms/form-sections'

/** Why a firm handed something in: at first, in answer to a correction, or to amend what it had handed in. */
export type SubmissionCause = 'handed_in' | 'corrected' | 'amended'

export type SubmissionRow = {
  id: string
  number: number
  cause: string
  answers: unknown
  byId: string
  at: Date
}

/** What an amendment found and what it left, newest first. */
export function amendmentsIn<T extends SubmissionRow>(submissions: readonly T[]) {
  return submissions
    .filter(({ cause }) => cause === 'amended')
    .map((row) => ({
      id: row.id,
      byId: row.byId,
      at: row.at,
      before: answersAt(submissions, row.number - 1),
      after: row.answers,
    }))
    .sort((one, other) => other.at.getTime() - one.at.getTime())
}

/** What was handed in under a number. */
export function answersAt(submissions: readonly SubmissionRow[], number: number): Answers {
  return answersFromJson(submissions.find((one) => one.number === number)?.answers)
}
